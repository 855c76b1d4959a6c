import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FileError } from "../../../../src/workbench/file/file-error";
import { readXlsx, type ReadBook } from "../../../../src/workbench/file/read";
import { writeXlsx } from "../../../../src/workbench/file/write";

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, name)));
const read = (name: string): Promise<ReadBook> => readXlsx(bytesOf(name));
const german = ({ warnings }: ReadBook): string[] => warnings.map((warning) => warning.german);

/** Value or formula of a cell of the first sheet. */
const cellAt = ({ snapshot }: ReadBook, row: number, column: number) =>
  snapshot.sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column);

const files = readdirSync(__dirname).filter((name) => name.endsWith(".xlsx"));
const readable = files.filter((name) => name !== "encrypted.xlsx");

describe.each(readable)("%s, of another program", (name) => {
  it("has cells", async () => {
    const { snapshot } = await read(name);
    expect(snapshot.sheets.flatMap(({ cells }) => cells)).not.toEqual([]);
  });

  it("is the same, without anything to warn of, after it was written here", async () => {
    const first = await read(name);
    expect(await readXlsx(await writeXlsx(first.snapshot))).toEqual({
      snapshot: first.snapshot,
      warnings: [],
    });
  });
});

describe("what a file of another program holds", () => {
  it("of ExcelJS: table with totals, link, note, formula and hidden row", async () => {
    const book = await read("exceljs.xlsx");
    const [sheet] = book.snapshot.sheets;
    expect(sheet?.tables).toEqual([
      expect.objectContaining({ name: "Vertraege", showTotals: true, style: "TableStyleMedium2" }),
    ]);
    expect(cellAt(book, 0, 3)).toMatchObject({
      value: "Seite des Herstellers",
      hyperlink: { address: "https://example.org/", screenTip: "öffnet den Browser" },
    });
    expect(cellAt(book, 1, 3)).toMatchObject({ formula: "=SUM(B2:B3)", value: 1500.5 });
    expect(cellAt(book, 3, 3)).toMatchObject({ note: "Notiz" });
    expect(cellAt(book, 4, 3)).toMatchObject({ value: 46053, format: "dd.mm.yyyy" });
    expect(sheet?.rows).toContainEqual(expect.objectContaining({ index: 4, hidden: true }));
  });

  it("of LibreOffice from ODS: rule, note, link, name and hidden column", async () => {
    const book = await read("libreoffice-ods.xlsx");
    const [sheet] = book.snapshot.sheets;
    expect(sheet?.validations).toContainEqual(
      expect.objectContaining({ rule: expect.objectContaining({ kind: "list" }) as object }),
    );
    expect(cellAt(book, 1, 0)?.note).toContain("Notiz aus ODS");
    expect(cellAt(book, 2, 3)?.hyperlink).toEqual({ address: "https://example.org/ods" });
    expect(cellAt(book, 3, 3)).toMatchObject({ value: "hoch" });
    expect(book.snapshot.names).toContainEqual(
      expect.objectContaining({ name: "Grenze", formula: "=Inventar!$B$3" }),
    );
    expect(sheet?.columns).toContainEqual(expect.objectContaining({ index: 2, hidden: true }));
    expect(sheet?.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
  });

  it("of Excel 2016: a chart in the colours of the theme", async () => {
    const { snapshot } = await read("excel-2016-chart.xlsx");
    const series = snapshot.sheets[0]?.charts[0]?.series ?? [];
    expect(series.map(({ color }) => color)).toContain("#5B9BD5");
  });

  it("of SheetJS: sheets with odd names, hidden sheets and names", async () => {
    const { snapshot } = await read("sheetjs.xlsx");
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Daten", "visible"],
      ["Blatt 'b' 2", "hidden"],
    ]);
    expect(snapshot.names).toEqual([{ name: "Wert", formula: "=Daten!$C$2", comment: "" }]);
  });

  it("is found where paths of parts are written in another case", async () => {
    expect((await read("uppercase-paths.xlsx")).snapshot.sheets[0]?.cells.length).toBe(76);
  });
});

describe("what is not read is named", () => {
  it.each([
    [
      "exceljs.xlsx",
      [
        "Mappe: Schraffuren in Zellen werden nicht übernommen.",
        "Mappe: Formate einzelner Zeichen in Texten werden nicht übernommen.",
        "Blatt „Verträge“: Datenbalken werden nicht übernommen.",
        "Blatt „Verträge“: Gliederungen von Zeilen und Spalten werden nicht übernommen.",
      ],
    ],
    [
      "excel-2016-chart.xlsx",
      ["Blatt „ClickThroughRateSheet“: Trendlinien im Diagramm „Chart 3“ werden nicht übernommen."],
    ],
    [
      "excel4node.xlsx",
      ["Blatt „Plan“: Kennwort und Ausnahmen des Blattschutzes werden nicht übernommen."],
    ],
    ["sheetjs.xlsx", ["Blatt „Daten“: Filter außerhalb von Tabellen werden nicht übernommen."]],
    ["xlsx-populate.xlsx", ["Mappe: Rahmenlinien der Art „hair“ werden nicht übernommen."]],
    ["libreoffice-ods.xlsx", ["Blatt „Inventar“: Farbskalen werden nicht übernommen."]],
  ])("in %s", async (name, sentences) => {
    expect(german(await read(name))).toEqual(expect.arrayContaining(sentences));
  });
});

it("refuses an encrypted workbook and says what to do", async () => {
  const reading = read("encrypted.xlsx");
  await expect(reading).rejects.toThrow(FileError);
  await expect(reading).rejects.toThrow("ohne Kennwort als .xlsx speichern");
});
