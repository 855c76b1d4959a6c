import { addCsvTable } from "../../../src/workbench/cli/csv-table";
import { Book } from "../../../src/workbench/grid/book";

it("reads numbers and dates and leaves the rest as text", () => {
  const book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  const csv = "\uFEFFNr;Text;Wert;Datum\n007;=1+1;1.234,56;15.04.2026\n\n12;-x;12,5 %;\n";
  addCsvTable(book, "Liste", csv, "liste.csv");
  const table = book.tables.find("Liste");
  const sheetId = book.sheets.find("Liste") ?? "";
  const values = [1, 2].map((row) =>
    [0, 1, 2, 3].map((column) => book.cells.read(sheetId, row, column).value),
  );
  expect(table?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 4 });
  expect(values).toEqual([
    ["007", "=1+1", 1234.56, 46127],
    [12, "-x", 0.125, ""],
  ]);
});

it("is a table with one empty row where the file has none, as a new table in Excel", () => {
  const book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  addCsvTable(book, "Uebernahme", "Szenario;Bereich;ab\n", "uebernahme.csv");
  const sheetId = book.sheets.find("Uebernahme") ?? "";
  const row = [0, 1, 2].map((column) => book.cells.read(sheetId, 1, column).type);
  expect(book.tables.find("Uebernahme")?.area).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
  expect(row).toEqual(["Empty", "Empty", "Empty"]);
});

it("needs a header row", () => {
  const book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  const empty = () => {
    addCsvTable(book, "Liste", "\n;\n", "liste.csv");
  };
  expect(empty).toThrow("liste.csv: die Datei braucht eine Kopfzeile.");
});
