import { join } from "node:path";
import { type Headless, openHeadless } from "../../src/workbench/headless/headless";

const dist = join(__dirname, "../../dist");
const rounds = 5;
const rowCount = 10_000;
const links = 5;

/** Times of the workbench, the best of several rounds [ms]. */
export interface WorkbenchTimes {
  readonly boot: number;
  /** 10,000 cells from write to settled, and one changed year that all of them refer to. */
  readonly functions: number;
  readonly natives: number;
  readonly functionsAgain: number;
  readonly nativesAgain: number;
  /** A chain of five dependent calls from write to settled. */
  readonly chain: number;
}

/**
 * Times 10,000 cells of AMT.AFA through genuine office.js against the same figures from a native
 * formula, and a chain of functions; alternating, so that the machine's noise meets both.
 *
 * @throws Error if a figure of the two differs: a fast wrong answer is none
 */
export async function timeWorkbench(): Promise<WorkbenchTimes> {
  const times: WorkbenchTimes[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const headless = await openHeadless({ dist });
    times.push({ boot: performance.now() - start, ...(await timeRound(headless, round)) });
    headless.close();
  }
  const best = (key: keyof WorkbenchTimes) => Math.min(...times.map((time) => time[key]));
  return {
    boot: best("boot"),
    functions: best("functions"),
    natives: best("natives"),
    functionsAgain: best("functionsAgain"),
    nativesAgain: best("nativesAgain"),
    chain: best("chain"),
  };
}

async function timeRound(headless: Headless, round: number): Promise<Omit<WorkbenchTimes, "boot">> {
  const { book } = headless.workbench;
  // Neither column pays for the rows that the sheet grows by, nor for a year that is empty.
  book.engine.ensureSize(book.sheets.active, rowCount, 26);
  await write(headless, 3, [["2026"]]);
  // Costs differ by round and row, so that no answer is known from before.
  const cost = (row: number) => 1000 + round * rowCount + row;
  const columns = [
    (row: number) => `=AMT.AFA(${cost(row)},DATE(2026,4,15),5,$D$1)`,
    (row: number) => `=ROUND(${cost(row)}*IF($D$1=2026,9,12)/60,2)`,
  ].map((formula) => Array.from({ length: rowCount }, (_, row) => [formula(row)]));
  const functions = await write(headless, 0, columns[0] ?? []);
  const natives = await write(headless, 1, columns[1] ?? []);
  checkColumns(headless);
  const both = await write(headless, 3, [["2027"]]);
  checkColumns(headless);
  // The native column alone, to tell the two apart.
  await write(
    headless,
    0,
    Array.from({ length: rowCount }, () => [""]),
  );
  const nativesAgain = await write(headless, 3, [["2026"]]);
  const chain = Array.from({ length: links }, (_, link) =>
    link === 0
      ? "=AMT.AFA(12000,DATE(2026,4,15),5,2027)"
      : `=AMT.AFA(${String.fromCharCode(69 + link - 1)}1,DATE(2026,4,15),5,2027)`,
  );
  const chained = await write(headless, 4, [chain]);
  return {
    functions,
    natives,
    functionsAgain: both - nativesAgain,
    nativesAgain,
    chain: chained,
  };
}

async function write(
  { workbench }: Headless,
  column: number,
  inputs: readonly (readonly string[])[],
): Promise<number> {
  const { book } = workbench;
  const columns = inputs[0]?.length ?? 0;
  const start = performance.now();
  book.request(() => {
    book.write(book.sheets.active, { row: 0, column, rows: inputs.length, columns }, inputs);
  });
  await workbench.settled();
  return performance.now() - start;
}

function checkColumns({ workbench: { book } }: Headless): void {
  const value = (row: number, column: number) =>
    book.cells.read(book.sheets.active, row, column).value;
  for (let row = 0; row < rowCount; row++)
    if (value(row, 0) !== value(row, 1))
      throw new Error(`Row ${row + 1}: ${String(value(row, 0))} is not ${String(value(row, 1))}.`);
}
