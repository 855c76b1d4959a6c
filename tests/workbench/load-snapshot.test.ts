import { Book } from "../../src/workbench/grid/book";
import { loadSnapshot } from "../../src/workbench/load-snapshot";
import { takeSnapshot } from "../../src/workbench/take-snapshot";

const newBook = () => new Book({ locale: "de-DE", functions: [], emptyCell: null });

function filledBook(): Book {
  const book = newBook();
  const sheetId = book.sheets.active;
  const area = (row: number, column: number, rows = 1, columns = 1) => ({
    row,
    column,
    rows,
    columns,
  });
  book.request(() => {
    book.write(sheetId, area(0, 0, 3, 2), [
      ["Nr", "Wert"],
      ["'007", 1.5],
      ["'=1+1", 2.25],
    ]);
    book.tables.rename(book.tables.add(sheetId, area(0, 0, 3, 2)).id, "Werte");
    book.names.add("Satz", sheetId, area(1, 1), "Beispiel");
    const second = book.sheets.add("Zwei Teile");
    book.cells.write(second, 0, 0, "=SUM(Werte[Wert])*Satz");
    book.cells.write(second, 2, 0, "={1,2;3,4}");
    book.cells.write(second, 5, 0, "=NA()");
    book.cells.setFormat(second, area(0, 0), "#,##0.00");
    book.cells.setStyle(second, area(0, 0), { bold: true, fontColor: "#0B5CAD" });
    book.cells.looks.changeBorder(second, area(0, 0), "bottom", () => ({
      style: "thin",
      color: "#1F4E79",
    }));
    book.sheets.resize(second, "COL", 0, 1, 210);
    book.sheets.freeze(second, 1, 0);
    book.sheets.setGridlines(second, false);
    book.sheets.facts(second).notes.set("0,0", "Hinweis");
    book.charts.add(second, "ColumnClustered", [
      {
        name: "Wert",
        nameReference: "",
        values: "Tabelle1!$B$2:$B$3",
        categories: "Tabelle1!$A$2:$A$3",
        color: "#1F4E79",
      },
    ]);
    book.sheets.activate(second);
  });
  book.settings.set("haushaltsjahr", 2027);
  return book;
}

it("opens a workbook as it was taken", () => {
  const snapshot = takeSnapshot(filledBook());
  const opened = newBook();
  expect(loadSnapshot(opened, snapshot)).toEqual([]);
  expect(takeSnapshot(opened)).toEqual(snapshot);
});

it("lets formulas read digits in text cells as they are written, and keeps formulas there as texts", () => {
  const book = newBook();
  const [first] = takeSnapshot(book).sheets;
  if (!first) throw new Error("A workbook has a sheet.");
  const cells = ["4161", "=1+1"].flatMap((value, row) => [
    { row, column: 0, value, format: "@" },
    { row, column: 1, value: null, formula: `=LEN(A${row + 1})` },
  ]);
  loadSnapshot(book, { ...takeSnapshot(book), sheets: [{ ...first, cells }] });
  const read = (row: number, column: number) =>
    book.cells.read(book.sheets.active, row, column).value;
  expect([read(0, 0), read(0, 1)]).toEqual(["4161", 4]);
  expect(read(1, 0)).toBe("=1+1");
});

it("names what it cannot take over and takes the rest", () => {
  const snapshot = takeSnapshot(filledBook());
  const opened = newBook();
  const relative = { name: "Nachbar", formula: "=A1", comment: "" };
  const left = loadSnapshot(opened, { ...snapshot, names: [relative, ...snapshot.names] });
  expect(left).toEqual([
    expect.objectContaining({ german: expect.stringContaining("Nachbar") as string }),
  ]);
  expect(takeSnapshot(opened)).toEqual(snapshot);
});
