import fc from "fast-check";
import { checkPackage } from "../../../src/workbench/file/check/check-package";
import { FileError } from "../../../src/workbench/file/file-error";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import type { BookSnapshot, CellSnapshot, ChartSnapshot } from "../../../src/workbench/snapshot";
import { book, cells, inReadingOrder, sheet, table } from "./books";
import { fullBook } from "./full-book";

const afterFile = async (original: BookSnapshot): Promise<BookSnapshot> =>
  (await readXlsx(await writeXlsx(original))).snapshot;

const cellAfterFile = async (cell: Partial<CellSnapshot>): Promise<CellSnapshot | undefined> => {
  const original = book([sheet("Blatt", { cells: [{ row: 0, column: 0, value: null, ...cell }] })]);
  return (await afterFile(original)).sheets[0]?.cells[0];
};

const chart = (type: string): ChartSnapshot => ({
  name: `Diagramm ${type}`,
  type,
  title: "Titel",
  left: 0,
  top: 15,
  width: 300,
  height: 200,
  series: [
    {
      name: "Betrag",
      nameReference: "'Mein Blatt'!$B$1",
      values: "'Mein Blatt'!$B$2:$B$3",
      categories: "'Mein Blatt'!$A$2:$A$3",
      color: type === "Pie" || type === "Doughnut" ? "" : "#009E73",
    },
  ],
  categoryAxisTitle: "",
  valueAxisTitle: "",
  valueFormat: "",
  legend: "right",
});

describe("a workbook that was written and read", () => {
  it("is the same in everything that a snapshot holds", async () => {
    expect(await afterFile(fullBook())).toEqual(inReadingOrder(fullBook()));
  });

  it("has nothing that Excel would repair", async () => {
    expect(await checkPackage(await writeXlsx(fullBook()))).toEqual([]);
  });

  it("is the same when empty", async () => {
    const empty = book([sheet("Tabelle1")]);
    expect(await afterFile(empty)).toEqual(empty);
  });

  it("keeps charts of every type that can be written", async () => {
    const types = `ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked
      BarStacked100 Line LineMarkers Area AreaStacked Pie Doughnut`.split(/\s+/);
    const content = cells([
      ["Jahr", "Betrag"],
      [2026, 1],
      [2027, 2],
    ]);
    const original = book([sheet("Mein Blatt", { cells: content, charts: types.map(chart) })]);
    expect(await checkPackage(await writeXlsx(original))).toEqual([]);
    expect((await afterFile(original)).sheets[0]?.charts).toEqual(types.map(chart));
  });

  it("keeps tables with totals, without filter and without style", async () => {
    const area = { row: 0, column: 0, rows: 3, columns: 1 };
    const plain = { ...table("Plan", area, [{ name: "Zeile 1\nZeile 2" }]), style: "" };
    const totals = { ...plain, bandedRows: false, showFilter: false, showTotals: true };
    const total = { row: 2, column: 0, value: 1, formula: "=SUBTOTAL(109,[Zeile 1\nZeile 2])" };
    const content = [...cells([["Zeile 1\nZeile 2"], [1]]), total];
    const original = book([sheet("Blatt", { cells: content, tables: [totals] })]);
    expect(await checkPackage(await writeXlsx(original))).toEqual([]);
    expect((await afterFile(original)).sheets[0]?.tables).toEqual([totals]);
  });

  it("keeps any written text and any number of a cell", async () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 40 }), async (values) => {
        const content = cells(values.map((entry) => [entry]));
        const read = await afterFile(book([sheet("Blatt", { cells: content })]));
        expect(read.sheets[0]?.cells.map((cell) => cell.value)).toEqual(
          values.map((entry) => (Object.is(entry, -0) ? 0 : entry)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it.each([863366633, 59, 60, -1.5, 46022.123456789])(
    "keeps the number %d shown as a day",
    async (value) => {
      expect((await cellAfterFile({ value, format: "dd.mm.yyyy" }))?.value).toBe(value);
    },
  );

  it("keeps a time of day to the millisecond", async () => {
    const read = await cellAfterFile({ value: 46022.75, format: "dd.mm.yyyy hh:mm" });
    expect(read?.value).toBe(46022.75);
  });
});

describe("what a file cannot give back", () => {
  it.each([
    ["#BUSY!", "#GETTING_DATA"],
    ["#SPILL!", "#VALUE!"],
    ["#CALC!", "#VALUE!"],
    ["#CONNECT!", "#VALUE!"],
  ])("the error %s: it reads as %s", async (shown, read) => {
    expect(await cellAfterFile({ value: shown, error: true, formula: "=A2" })).toMatchObject({
      value: read,
      error: true,
    });
  });

  it.each([
    ["control characters", "a\u0001b", "ab"],
    ["carriage returns", "a\r\nb", "a\nb"],
  ])("%s in a text", async (_, text, read) => {
    expect((await cellAfterFile({ value: text }))?.value).toBe(read);
  });

  it("that a formula has no value yet: it reads as empty text", async () => {
    expect((await cellAfterFile({ value: null, formula: "=A2" }))?.value).toBe("");
  });

  it("that a look says what is the default anyway", async () => {
    const style = { bold: false, fontName: "Calibri", fontSize: 11 };
    expect(await cellAfterFile({ value: 1, format: "General", style })).toEqual({
      row: 0,
      column: 0,
      value: 1,
    });
  });

  it("that a limit of a validation was a written day: it reads as serial number", async () => {
    const [validation] = fullBook().sheets[1]?.validations ?? [];
    if (validation === undefined) throw new Error("The full book has no validation.");
    const rule = {
      kind: "date",
      operator: "between",
      formula1: "2026-01-01",
      formula2: "=TODAY()",
    } as const;
    const original = book([sheet("Blatt", { validations: [{ ...validation, rule }] })]);
    expect((await afterFile(original)).sheets[0]?.validations[0]?.rule).toEqual({
      ...rule,
      formula1: 46023,
    });
  });
});

describe("writeXlsx refuses, naming place and what is allowed,", () => {
  it.each([
    [
      "a formula that cannot be read",
      sheet("Blatt", { cells: [{ row: 1, column: 2, value: 1, formula: "=SUM(1" }] }),
      "Blatt!C2",
    ],
    [
      "a column without table outside of a table",
      sheet("Blatt", { cells: [{ row: 0, column: 0, value: 1, formula: "=[@Wert]" }] }),
      "Blatt!A1",
    ],
    ["a chart type that it does not know", sheet("Blatt", { charts: [chart("Radar")] }), "„Radar“"],
    [
      "a paper size that it does not know",
      sheet("Blatt", { page: { ...sheet("x").page, paper: "B9" } }),
      "„B9“",
    ],
  ])("%s", async (_, content, place) => {
    const writing = writeXlsx(book([content]));
    await expect(writing).rejects.toThrow(FileError);
    await expect(writing).rejects.toThrow(place);
  });
});

describe("readXlsx refuses", () => {
  it.each([
    ["bytes that are no package", new TextEncoder().encode("Nr;Bezeichnung")],
    ["nothing", new Uint8Array()],
  ])("%s", async (_, bytes) => {
    await expect(readXlsx(bytes)).rejects.toThrow("keine Excel-Arbeitsmappe");
  });
});
