import { Book } from "../../../src/workbench/grid/book";
import { HostError } from "../../../src/workbench/host/errors";
import type { CellInput } from "../../../src/workbench/grid/cells";

let book: Book;
let sheet: string;

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  sheet = book.sheets.active;
});

function write(row: number, column: number, rows: CellInput[][]): void {
  const columns = rows[0]?.length ?? 0;
  book.request(() => {
    book.write(sheet, { row, column, rows: rows.length, columns }, rows);
  });
}

const read = (row: number, column: number) => book.cells.read(sheet, row, column);

it.each<[string, CellInput, string | number | boolean, string, string]>([
  ["a number", 1234.5, 1234.5, "Double", "1234,5"],
  ["a truth value", true, true, "Boolean", "WAHR"],
  ["a text", "Büro", "Büro", "String", "Büro"],
  ["a text that begins like a formula, after an apostrophe", "'=1+1", "=1+1", "String", "=1+1"],
  ["a small number", 1e-7, 1e-7, "Double", "0,0000001"],
  ["a formula", "=1+1", 2, "Double", "2"],
  ["a division by zero", "=1/0", "#DIV/0!", "Error", "#DIV/0!"],
  ["an unknown function", "=GIBTESNICHT(1)", "#NAME?", "Error", "#NAME?"],
  ["a missing value", "=NA()", "#N/A", "Error", "#NV"],
  ["a calculation with a text", '="a"+1', "#VALUE!", "Error", "#WERT!"],
])("%s is kept and shown in German", (_, input, value, type, text) => {
  write(0, 0, [[input]]);
  expect(read(0, 0)).toMatchObject({ value, type, text });
});

it("a text cell holds what is written, whatever it begins with", () => {
  book.cells.setFormat(sheet, { row: 0, column: 0, rows: 1, columns: 3 }, "@");
  write(0, 0, [["=1+1", "0012", "'=1"]]);
  expect([0, 1, 2].map((column) => read(0, column).value)).toEqual(["=1+1", "0012", "=1"]);
});

it.each([
  ["euros", '#,##0.00 "€"', 46127.5, "46.127,50 €"],
  ["a date", "dd.mm.yyyy", 46127, "15.04.2026"],
  ["a rate", '0.0000 "v. H."', 19.5, "19,5000 v. H."],
  ["a share", "0.0%", 0.125, "12,5%"],
  [
    "a format with a language and a colour",
    "#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]",
    1,
    "1,00 €",
  ],
])("%s are shown as Excel shows them, and the format is read back", (_, format, value, text) => {
  write(0, 0, [[value]]);
  book.cells.setFormat(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, format);
  expect(read(0, 0).text).toBe(text);
  expect(book.cells.format(sheet, 0, 0)).toBe(format);
});

it("a sheet has room as far as Excel's", () => {
  write(2000, 60, [["weit unten"]]);
  expect(read(2000, 60).value).toBe("weit unten");
});

it("a reference beyond the sheet's present end stays where it points when the sheet grows", () => {
  write(0, 0, [["=SUM($B$2:$B$300)"]]);
  write(2000, 60, [["weit unten"]]);
  expect(book.cells.formula(sheet, 0, 0)).toBe("=SUM($B$2:$B$300)");
});

it("headers are made unique, filled and text, as Excel makes them", () => {
  write(0, 0, [["Nr", "nr", "", 2027]]);
  book.tables.add(sheet, { row: 0, column: 0, rows: 2, columns: 4 });
  expect(book.tables.all()[0]?.columns).toEqual(["Nr", "nr2", "Spalte3", "2027"]);
});

describe("a table", () => {
  beforeEach(() => {
    write(0, 0, [
      ["Wert", "Doppelt"],
      [10, null],
      [20, null],
    ]);
    const { id } = book.tables.add(sheet, { row: 0, column: 0, rows: 3, columns: 2 });
    book.tables.rename(id, "Anlagen");
    write(1, 1, [["=[@Wert]*2"], ["=[@Wert]*2"]]);
    write(0, 4, [["=SUM(Anlagen[Doppelt])"]]);
  });

  const id = () => book.tables.all()[0]?.id ?? "";

  it("is summed by its column's name", () => {
    expect(read(0, 4).value).toBe(60);
  });

  it("keeps being summed under a new name, and formulas follow a renamed column", () => {
    book.request(() => {
      book.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [["Betrag"]]);
    });
    expect(read(1, 1)).toMatchObject({ value: 20 });
    expect(book.cells.formula(sheet, 1, 1)).toBe("=[@Betrag]*2");
    book.tables.rename(id(), "Bestand");
    expect(book.cells.formula(sheet, 0, 4)).toBe("=SUM(Bestand[Doppelt])");
  });

  it("fills its calculated column in rows that are added", () => {
    book.tableCells.addRows(id(), [[30, null]]);
    expect(read(3, 1).value).toBe(60);
    expect(read(0, 4).value).toBe(120);
  });

  it("takes in what is typed right under it and right beside its headers", () => {
    book.cells.write(sheet, 3, 0, 30);
    book.engine.flush();
    book.cells.write(sheet, 0, 2, "Neu");
    book.engine.flush();
    expect(book.tables.all()[0]?.area).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
    expect(read(3, 1).value).toBe(60);
    expect(book.tables.all()[0]?.columns).toEqual(["Wert", "Doppelt", "Neu"]);
  });

  it("does not take in what is typed under its row of totals", () => {
    book.request(() => {
      book.tableCells.showTotals(id(), true);
    });
    book.cells.write(sheet, 4, 0, 99);
    book.engine.flush();
    expect(book.tables.all()[0]?.area.rows).toBe(4);
    expect(read(0, 4).value).toBe(60);
  });

  it("gives added rows the look of the last one", () => {
    const format = "#,##0.00";
    book.cells.setFormat(sheet, { row: 1, column: 0, rows: 2, columns: 1 }, format);
    book.cells.setStyle(sheet, { row: 1, column: 0, rows: 2, columns: 1 }, { fill: "#F7FAFE" });
    book.tableCells.addRows(id(), [[30, null]]);
    expect(book.cells.format(sheet, 3, 0)).toBe(format);
    expect(book.cells.style(sheet, 3, 0)).toEqual({ fill: "#F7FAFE" });
  });

  it("loses the rows whose cells are deleted, and what stands below moves up", () => {
    write(5, 0, [["darunter"]]);
    book.request(() => {
      book.deleteCells(sheet, { row: 1, column: 0, rows: 1, columns: 2 }, "ROW");
    });
    expect(book.tables.all()[0]?.area.rows).toBe(2);
    expect(read(1, 0).value).toBe(20);
    expect(read(0, 4).value).toBe(40);
    expect(read(4, 0).value).toBe("darunter");
  });

  it("moves with rows inserted above it, and so do the references to it", () => {
    book.engine.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: sheet,
      sheetName: book.sheets.name(sheet),
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    });
    expect(book.tables.all()[0]?.area.row).toBe(2);
    expect(read(2, 4).value).toBe(60);
  });

  it("leaves #REF! where it was referred to when it goes", () => {
    book.tables.remove(id(), false);
    expect(read(0, 4)).toMatchObject({ type: "Error", text: "#BEZUG!" });
  });

  it.each([["1Tabelle"], ["mit Leerzeichen"], [""]])("refuses the name %p", (name) => {
    expect(() => {
      book.tables.rename(id(), name);
    }).toThrow();
  });
});

it("a name stands for its cell in formulas, and moves with it", () => {
  write(1, 1, [[0.015]]);
  book.names.add("Kalkulationszins", sheet, { row: 1, column: 1, rows: 1, columns: 1 }, "");
  write(0, 0, [["=Kalkulationszins*2"]]);
  expect(read(0, 0).value).toBe(0.03);
  expect(book.names.all().map((name) => book.names.formula(name))).toEqual(["=Tabelle1!$B$2"]);
});

it.each([["A1"], ["mit Leerzeichen"], ["1x"], ["R1C1"]])("%p is refused as a name", (name) => {
  expect(() => {
    book.names.add(name, sheet, { row: 0, column: 0, rows: 1, columns: 1 }, "");
  }).toThrow(HostError);
});

it("a spill that would cover something says so", () => {
  write(0, 0, [["={1;2;3}"], [null], ["steht hier"]]);
  expect(read(0, 0)).toMatchObject({ value: "#SPILL!", text: "#ÜBERLAUF!" });
});
