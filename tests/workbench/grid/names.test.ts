import { parseAddress } from "../../../src/workbench/grid/area";
import { Book } from "../../../src/workbench/grid/book";
import type { CellInput } from "../../../src/workbench/grid/cells";
import { HostError } from "../../../src/workbench/host/errors";

let book: Book;
let sheet: string;

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  sheet = book.sheets.active;
  book.sheets.rename(sheet, "Annahmen");
});

function area(address: string) {
  const found = parseAddress(address);
  if (!found) throw new Error(address);
  return found;
}

function write(address: string, rows: CellInput[][], on = sheet): void {
  book.request(() => {
    book.write(on, area(address), rows);
  });
}

function read(address: string, on = sheet) {
  const { row, column } = area(address);
  return {
    formula: book.cells.formula(on, row, column),
    value: book.cells.read(on, row, column).value,
  };
}

const formulaOf = (name: string) => book.names.find(name)?.formula;

describe("a name stands for", () => {
  it.each<[string, string, CellInput, string]>([
    ["a constant", "=0.19", 0.19, "=0.19"],
    ["a constant without an equals sign", "0.19", 0.19, "=0.19"],
    ["a text", "Amt Probe", "Amt Probe", '="Amt Probe"'],
    ["a formula", "=Annahmen!$B$1*2", 6, "=Annahmen!$B$1*2"],
    ["a cell of the sheet that is shown", "=$B$1", 3, "=Annahmen!$B$1"],
    ["another name", "=Erster+1", 4, "=Erster+1"],
    ["cells of a table", "=SUM(Werte[Wert])", 8, "=SUM(Werte[Wert])"],
    ["a place found by INDEX", "=INDEX(Werte[Wert],2)", 5, "=INDEX(Werte[Wert],2)"],
  ])("%s", (_, formula, value, kept) => {
    write("B1", [[3]]);
    write("D1:D3", [["Wert"], [3], [5]]);
    book.tables.rename(book.tables.add(sheet, area("D1:D3")).id, "Werte");
    book.names.addFormula("Erster", "=Annahmen!$B$1", "");
    book.names.addFormula("Probe", formula, "");
    write("A9", [["=Probe"]]);
    expect(read("A9")).toEqual({ formula: "=Probe", value });
    expect(formulaOf("Probe")).toBe(kept);
  });
});

it("a relative reference in a name is refused, as it would mean another cell in each formula", () => {
  expect(() => {
    book.names.addFormula("Nachbar", "=Annahmen!B1", "");
  }).toThrow(HostError);
});

it("a name that stands for itself is refused where it is used", () => {
  book.names.addFormula("Kreis", "=Kreis+1", "");
  expect(() => {
    write("A1", [["=Kreis"]]);
  }).toThrow(HostError);
});

it("a formula that was there before its name gets its value when the name comes", () => {
  write("A1", [["=Zins*2"]]);
  expect(read("A1").value).toBe("#NAME?");
  book.names.addFormula("Zins", "=0.02", "");
  expect(read("A1")).toEqual({ formula: "=Zins*2", value: 0.04 });
  const zins = book.names.find("Zins");
  if (zins) book.names.change(zins, { formula: "=0.03" });
  expect(read("A1").value).toBe(0.06);
  if (zins) book.names.remove(zins);
  expect(read("A1")).toEqual({ formula: "=Zins*2", value: "#NAME?" });
});

it("a name follows its cell, through rows, cells and another name of its sheet", () => {
  write("B2", [[7]]);
  book.names.add("Zins", sheet, area("B2"), "");
  write("A9", [["=Zins"]]);
  book.request(() => {
    book.insertCells(sheet, area("1:1"), "ROW");
    book.insertCells(sheet, area("B1:B2"), "ROW");
    book.moveCells(sheet, area("B5"), sheet, 4, 4);
  });
  book.sheets.rename(sheet, "Übersicht 1");
  expect(formulaOf("Zins")).toBe("='Übersicht 1'!$E$5");
  expect(read("A10")).toEqual({ formula: "=Zins", value: 7 });
});

it("a name whose cell is deleted is #REF!, and so is what names it", () => {
  write("B2", [[7]]);
  book.names.add("Zins", sheet, area("B2"), "");
  write("A9", [["=Zins"]]);
  book.request(() => {
    book.deleteCells(sheet, area("2:2"), "ROW");
  });
  expect(formulaOf("Zins")).toBe("=#REF!");
  expect(read("A8")).toEqual({ formula: "=Zins", value: "#REF!" });
});

it("a name on a sheet that is deleted is #REF!; the sheet's own names go with it", () => {
  const other = book.sheets.add("Weg");
  book.names.add("Fern", other, area("A1"), "");
  book.names.add("Eigen", other, area("A1"), "", other);
  book.sheets.remove(other);
  expect(book.names.all()).toMatchObject([{ name: "Fern", formula: "=#REF!" }]);
});

it("a sheet's own name comes before the workbook's, and can be named from elsewhere", () => {
  const other = book.sheets.add("Szenario 1");
  book.names.addFormula("Zins", "=0.01", "");
  book.names.addFormula("Zins", "=0.02", "", other);
  write("A1:A2", [["=Zins"], ["='Szenario 1'!Zins"]]);
  write("A1", [["=Zins"]], other);
  expect([read("A1").value, read("A2").value, read("A1", other).value]).toEqual([0.01, 0.02, 0.02]);
});

it("formulas follow a name's new word, and names the new names of tables and columns", () => {
  write("D1:D3", [["Wert"], [3], [5]]);
  const { id } = book.tables.add(sheet, area("D1:D3"));
  book.tables.rename(id, "Werte");
  book.names.addFormula("Summe_aller", "=SUM(Werte[Wert])", "");
  write("A1", [["=Summe_aller"]]);
  const name = book.names.find("Summe_aller");
  if (name) book.names.rename(name, "Gesamt");
  book.tables.rename(id, "Bestand");
  write("D1", [["Betrag"]]);
  expect(read("A1")).toEqual({ formula: "=Gesamt", value: 8 });
  expect(formulaOf("Gesamt")).toBe("=SUM(Bestand[Betrag])");
});

it("one word is one name: case does not count, and tables have theirs", () => {
  book.names.addFormula("Zins", "=0.02", "");
  write("D1:D2", [["Wert"], [3]]);
  book.tables.rename(book.tables.add(sheet, area("D1:D2")).id, "Werte");
  for (const taken of ["ZINS", "werte"])
    expect(() => {
      book.names.addFormula(taken, "=1", "");
    }).toThrow(expect.objectContaining({ code: "ItemAlreadyExists" }) as Error);
});
