import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { setUpExample } from "../../scripts/demo/set-up-example";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { writeXlsx } from "../../src/workbench/file/write";
import type { BookSnapshot, SheetSnapshot } from "../../src/workbench/snapshot";
import { cellsWithErrors, column, sheet, takeSnapshot, valueAt } from "./snapshots";

const root = path.resolve(__dirname, "../..");
const cents = (amount: number): number => Math.round(amount * 100);

/** The acquisition costs as they stand in the demo data [cents]. */
function costsInFile(): number[] {
  const text = readFileSync(path.join(root, "assets/demo/anlagen.csv"), "utf8");
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    delimiter: ";",
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => cents(Number((row["Anschaffungswert"] ?? "").replace(",", "."))));
}

const values = ({ name, cells, tables, charts }: SheetSnapshot) => ({
  name,
  values: cells
    .filter(({ value }) => value !== null)
    .map(({ row, column, value, formula }) => [row, column, value, formula]),
  tables: tables.map((table) => table.name),
  charts: charts.map((chart) => chart.title),
});

describe("a click on „Mit Beispiel einrichten“", () => {
  let session: BrowserSession;
  let book: BookSnapshot;

  beforeAll(async () => {
    session = await openBrowserSession();
    await setUpExample(await benchOf(session));
    book = await takeSnapshot(session);
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("leaves 107 assets with the costs of the demo data", () => {
    const costs = column(book, "Anlagen", "Anschaffungswert").map((cost) => cents(Number(cost)));
    expect(costs).toHaveLength(107);
    expect(costs).toEqual(costsInFile());
  });

  it("leaves no cell with an error", () => {
    expect(cellsWithErrors(book.sheets)).toEqual([]);
  });

  it("shows the same depreciation of the budget year in assets, schedule and overview", () => {
    const byAsset = column(book, "Anlagen", "AfA Haushaltsjahr").map((value) => Number(value));
    const total = byAsset.reduce((sum, value) => sum + cents(value), 0);
    const budgetYear = valueAt(book, "Übersicht", "Haushaltsjahr");
    expect(cents(valueAt(book, "Übersicht", "AfA des Haushaltsjahres"))).toBe(total);
    expect(cents(valueAt(book, "Übersicht", budgetYear))).toBe(total);
    expect(total).toBeGreaterThan(0);
  });

  it("shows the same book value in assets and overview", () => {
    const byAsset = column(book, "Anlagen", "Restbuchwert 31.12.").map((value) => Number(value));
    const total = byAsset.reduce((sum, value) => sum + cents(value), 0);
    expect(cents(valueAt(book, "Übersicht", "Restbuchwert am 31.12."))).toBe(total);
  });

  it("draws a chart of the depreciation", () => {
    expect(sheet(book, "Übersicht").charts.map(({ type }) => type)).toEqual(["ColumnClustered"]);
  });

  it("is pictured", async () => {
    const picture = path.join(root, "docs/screenshots/workbench.png");
    mkdirSync(path.dirname(picture), { recursive: true });
    await session.page.screenshot({ path: picture });
  });

  it("is complete: a second run changes nothing", async () => {
    await session.addIn.getByRole("button", { name: "Fertig" }).click();
    await session.addIn.getByRole("button", { name: "Fehlendes ergänzen" }).click();
    await session.addIn.getByText("Die Arbeitsmappe ist unverändert.").waitFor();
    await session.settled();
    expect((await takeSnapshot(session)).sheets).toEqual(book.sheets);
  }, 120_000);

  it("comes back from its file, calculated anew", async () => {
    const file = { name: "IT-Haushalt.xlsx", bytes: await writeXlsx(book) };
    const opened = await openBrowserSession(file);
    await opened.settled();
    const again = await takeSnapshot(opened);
    const title = await opened.page.title();
    await opened.close();
    expect(title).toContain("IT-Haushalt.xlsx");
    expect(cellsWithErrors(again.sheets)).toEqual([]);
    expect(again.sheets.map(values)).toEqual(book.sheets.map(values));
    expect(opened.complaints).toEqual([]);
  }, 120_000);

  it("asks nothing of any other place and reports no error", () => {
    expect(session.foreignRequests).toEqual([]);
    expect(session.complaints).toEqual([]);
  });
});
