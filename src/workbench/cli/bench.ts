import { openHeadless } from "../headless/headless";
import { BuildError, ensureBuilt } from "./build";

const calls = 10_000;
const roundTrips = 100;

/** The one global of the add-in's window that the measurement needs. */
interface AddInWindow {
  readonly Excel: {
    run(batch: (context: ExcelContext) => Promise<void>): Promise<void>;
  };
}

interface ExcelContext {
  readonly workbook: {
    readonly worksheets: { getActiveWorksheet(): { getRange(address: string): ExcelRange } };
  };
  sync(): Promise<void>;
}

interface ExcelRange {
  values: unknown[][];
  load(properties: string): void;
}

/** Measures the built add-in in the headless workbench; times depend on the machine. */
async function bench(): Promise<void> {
  const dist = ensureBuilt("add-in");
  const boot = await timed(() => openHeadless({ dist }));
  const { workbench, window } = boot.result;
  report("Start bis zur ersten Funktion / boot", boot.ms);

  const { book } = workbench;
  const cells = await timed(async () => {
    const sheetId = book.sheets.active;
    const area = { row: 0, column: 0, rows: calls, columns: 1 };
    const formulas = Array.from({ length: calls }, (_, row) => [
      `=AMT.AFA(${1000 + row},DATE(2026,4,15),5,2026)`,
    ]);
    book.request(() => {
      book.write(sheetId, area, formulas);
    });
    await workbench.settled();
  });
  report(`${calls} Zellen mit AMT.AFA / cells`, cells.ms);

  const { Excel } = window as unknown as AddInWindow;
  const trips = await timed(async () => {
    for (let trip = 0; trip < roundTrips; trip++) {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("C1");
        range.values = [[trip]];
        range.load("values");
        await context.sync();
      });
    }
  });
  report(`${roundTrips} × Excel.run`, trips.ms);
  boot.result.close();
}

async function timed<Result>(step: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const start = performance.now();
  const result = await step();
  return { result, ms: performance.now() - start };
}

function report(what: string, ms: number): void {
  console.log(`${what.padEnd(40)} ${ms.toFixed(0).padStart(7)} ms`);
}

bench().catch((error: unknown) => {
  if (!(error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
