import { join } from "node:path";
import { assetTarget } from "../src/import/assets";
import { previewImport } from "../src/import/import-file";
import { timeFunctions } from "./bench/functions";
import { openHeadless } from "../src/workbench/headless/headless";

/**
 * Times what a person waits for, in one run, so that the figures compare although the machine is
 * noisy: the start of the headless workbench, 10,000 cells of AMT.AFA through genuine office.js
 * against the same figures from a native formula, and the preview of an inventory of 50,000 rows.
 * The best of five rounds counts.
 */
const dist = join(__dirname, "../dist");
const rounds = 5;
const rowCount = 10_000;

async function main(): Promise<void> {
  const boots: number[] = [];
  const functions: number[] = [];
  const natives: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const headless = await openHeadless({ dist });
    boots.push(performance.now() - start);
    // Costs differ by round and row, so that no answer is known from before.
    const cost = (row: number) => 1000 + round * rowCount + row;
    functions.push(
      await timeColumn(headless, 0, (row) => `=AMT.AFA(${cost(row)},DATE(2026,4,15),5,2026)`),
    );
    natives.push(await timeColumn(headless, 1, (row) => `=ROUND(${cost(row)}*9/60,2)`));
    checkColumns(headless);
    headless.close();
  }
  const [functionTime, nativeTime] = [Math.min(...functions), Math.min(...natives)];
  print("boot of the headless workbench", Math.min(...boots));
  print(`${rowCount} cells of AMT.AFA, from write to settled`, functionTime);
  print(`${rowCount} cells of a native formula`, nativeTime);
  print("preview of an inventory of 50,000 rows", timeImport());
  for (const [id, microseconds] of timeFunctions())
    console.log(`${`AMT.${id}, a call`.padEnd(45)}${microseconds.toFixed(0).padStart(8)} µs`);
  console.log(`ratio AMT.AFA : native${(functionTime / nativeTime).toFixed(1).padStart(31)}`);
}

type Headless = Awaited<ReturnType<typeof openHeadless>>;

async function timeColumn(
  { workbench }: Headless,
  column: number,
  formula: (row: number) => string,
): Promise<number> {
  const { book } = workbench;
  const sheetId = book.sheets.active;
  const inputs = Array.from({ length: rowCount }, (_, row) => [formula(row)]);
  const start = performance.now();
  book.request(() => {
    book.write(sheetId, { row: 0, column, rows: rowCount, columns: 1 }, inputs);
  });
  await workbench.settled();
  return performance.now() - start;
}

function timeImport(): number {
  const rows = Array.from(
    { length: 50_000 },
    (_, at) => `IT-${at};Arbeitsplatz-PC;${1 + (at % 28)}.02.2024;1.${100 + (at % 900)},47 €;5`,
  );
  const file = ["Nr;Bezeichnung;Anschaffungsdatum;Anschaffungswert;Nutzungsdauer", ...rows];
  const bytes = new TextEncoder().encode(file.join("\r\n"));
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const result = previewImport(bytes, assetTarget());
    if (!result.ok || result.preview.accepted.length !== rows.length)
      throw new Error("The inventory was not read whole.");
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** A fast wrong answer is none. */
function checkColumns({ workbench: { book } }: Headless): void {
  const value = (row: number, column: number) =>
    book.cells.read(book.sheets.active, row, column).value;
  for (let row = 0; row < rowCount; row++)
    if (value(row, 0) !== value(row, 1))
      throw new Error(`Row ${row + 1}: ${String(value(row, 0))} is not ${String(value(row, 1))}.`);
}

function print(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(45)}${milliseconds.toFixed(0).padStart(8)} ms`);
}

void main();
