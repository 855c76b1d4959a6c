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
const SHEETS = [
  ...["Übersicht", "Annahmen", "Anlagen", "Bewegungen", "Anlagenübersicht", "Ersatzplan"],
  ...["Verträge", "Personal", "Szenarien", "Ergebnishaushalt", "Finanzhaushalt", "Planbrücke"],
  ...["Vergleich", "Nutzwert", "Umlage", "Konten", "Nutzungsdauern", "Prüfung", "Gremienblatt"],
  "Beschlussvorlage",
];
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
    .map(({ row, column, value, formula }) => [row, column, value, withoutOwn(tables, formula)]),
  tables: tables.map((table) => table.name),
  charts: charts.map((chart) => chart.title),
});

/** Within a table a file leaves out its name: `Gemeinden[AGS]` comes back as `[AGS]`. */
function withoutOwn(tables: SheetSnapshot["tables"], formula = ""): string {
  return tables.reduce((text, { name }) => text.replaceAll(`${name}[`, "["), formula);
}

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

  it("has every sheet of the workbook, in the order of the tabs", () => {
    expect(book.sheets.map(({ name }) => name).slice(0, SHEETS.length)).toEqual(SHEETS);
  });

  it("shows the depreciation of 2027 in assets, schedule and overview: 23,371.49 euros", () => {
    const byAsset = column(book, "Anlagen", "AfA Haushaltsjahr").map((value) => Number(value));
    expect(byAsset.reduce((sum, value) => sum + cents(value), 0)).toBe(2_337_149);
    expect(cents(valueAt(book, "Übersicht", "Abschreibungen (AfA)"))).toBe(2_337_149);
    const schedule = sheet(book, "Anlagenübersicht").cells;
    const rows = schedule.filter(({ value }) => value === "Summe").map(({ row }) => row);
    const totals = schedule.filter(({ row, value }) => rows.includes(row) && value === 23_371.49);
    expect(totals).toHaveLength(2);
  });

  it("shows the same book value in assets and overview", () => {
    const byAsset = column(book, "Anlagen", "Restbuchwert 31.12.").map((value) => Number(value));
    const total = byAsset.reduce((sum, value) => sum + cents(value), 0);
    expect(cents(valueAt(book, "Übersicht", "Restbuchwert am 31.12."))).toBe(total);
  });

  it("draws cost, payments, replacements and shares on the overview", () => {
    expect(sheet(book, "Übersicht").charts.map(({ title }) => title)).toEqual([
      "Kosten nach Art je Jahr in EUR",
      "Zahlungen zusammengezählt in EUR",
      "Ersatzbeschaffungen je Jahr in EUR",
      "Anteil je Gemeinde in EUR",
    ]);
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
