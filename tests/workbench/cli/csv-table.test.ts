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
