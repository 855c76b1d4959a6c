import { parseAddress, formatAddress } from "../../../src/workbench/grid/area";
import { Book } from "../../../src/workbench/grid/book";
import type { CellInput } from "../../../src/workbench/grid/cells";
import { type Shift, shifted } from "../../../src/workbench/grid/shift";
import type { Area } from "../../../src/workbench/snapshot";

function at(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(address);
  return area;
}

const shift = (kind: "insert" | "delete", address: string, dimension: "ROW" | "COL"): Shift => ({
  kind,
  sheetId: "s",
  area: at(address),
  dimension,
});
const move = (from: string, to: string): Shift => {
  const { row, column } = at(to);
  return { kind: "move", sheetId: "s", area: at(from), toSheetId: "s", row, column };
};

it.each<[string, Shift, string, string | undefined]>([
  ["moves with cells inserted above", shift("insert", "A2:B3", "ROW"), "A5:B6", "A7:B8"],
  ["moves with cells inserted at its first row", shift("insert", "A5:B5", "ROW"), "A5:B6", "A6:B7"],
  ["grows with cells inserted in its midst", shift("insert", "A6:B6", "ROW"), "A5:B6", "A5:B7"],
  ["stays when cells are inserted below", shift("insert", "A7:B7", "ROW"), "A5:B6", "A5:B6"],
  ["stays when only a part of its width moves", shift("insert", "A2:A3", "ROW"), "A5:B6", "A5:B6"],
  ["grows with columns inserted in its midst", shift("insert", "B1:B9", "COL"), "A5:B6", "A5:C6"],
  ["shrinks with cells deleted at its end", shift("delete", "A6:B9", "ROW"), "A5:B6", "A5:B5"],
  ["shrinks with cells deleted at its start", shift("delete", "A3:B5", "ROW"), "A5:B6", "A3:B3"],
  ["is gone with all its cells", shift("delete", "A4:B7", "ROW"), "A5:B6", undefined],
  ["goes where its cells are moved", move("A1:C9", "E11"), "A5:B6", "E15:F16"],
  ["stays when only a part of it is moved", move("A1:A9", "E11"), "A5:B6", "A5:B6"],
  ["is gone when something is moved upon it", move("E1:F9", "A1"), "A5:B6", undefined],
])("a reference %s", (_, change, before, after) => {
  const place = shifted(change, { sheetId: "s", area: at(before) });
  expect(place && formatAddress(place.area)).toBe(after);
});

describe("in a workbook", () => {
  let book: Book;
  let sheet: string;

  beforeEach(() => {
    book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
    sheet = book.sheets.active;
  });

  function write(address: string, rows: CellInput[][]): void {
    book.request(() => {
      book.write(sheet, at(address), rows);
    });
  }
  const change = (kind: "insert" | "delete", address: string, dimension: "ROW" | "COL") => {
    book.engine.ledger.shift({ ...shift(kind, address, dimension), sheetId: sheet });
  };
  const formula = (address: string) => {
    const { row, column } = at(address);
    return book.cells.formula(sheet, row, column);
  };
  const value = (address: string) => {
    const { row, column } = at(address);
    return book.cells.read(sheet, row, column).value;
  };

  it("inserted cells push contents, looks and borders down, and a sum over them grows", () => {
    write("A1:A3", [[1], [2], [3]]);
    write("C1", [["=SUM(A1:A3)"]]);
    book.cells.setStyle(sheet, at("A2"), { fill: "#F7FAFE" });
    book.cells.looks.changeBorder(sheet, at("A3"), "top", () => ({
      style: "thin",
      color: "#000000",
    }));
    change("insert", "A2:A3", "ROW");
    expect([value("A1"), value("A2"), value("A4"), value("A5")]).toEqual([1, "", 2, 3]);
    expect(formula("C1")).toBe("=SUM(A1:A5)");
    expect(book.cells.style(sheet, 3, 0).fill).toBe("#F7FAFE");
    expect(book.cells.style(sheet, 4, 0).border?.top).toEqual({ style: "thin", color: "#000000" });
    write("A2", [[10]]);
    expect(value("C1")).toBe(16);
  });

  it("deleted cells leave #REF! where they alone were meant", () => {
    write("A1:A3", [[1], [2], [3]]);
    write("C1:C2", [["=A2*2"], ["=SUM(A1:A3)"]]);
    change("delete", "A2", "ROW");
    expect(formula("C1")).toBe("=#REF!*2");
    expect(value("C1")).toBe("#REF!");
    expect([formula("C2"), value("C2")]).toEqual(["=SUM(A1:A2)", 4]);
  });

  it("one step back brings everything to its place again", () => {
    write("A1:A2", [[1], [2]]);
    write("C1", [["=SUM(A1:A2)"]]);
    book.rules.setValidation(sheet, at("A2"), {
      areas: [at("A2")],
      rule: { kind: "list", source: "ja,nein", inCellDropDown: true },
      allowBlank: true,
      error: { title: "", message: "", style: "stop", show: true },
      prompt: { title: "", message: "", show: false },
    });
    book.engine.flush();
    change("insert", "A2", "ROW");
    expect(book.rules.validations(sheet)[0]?.areas).toEqual([at("A3")]);
    book.engine.model.dispatch("REQUEST_UNDO");
    expect([formula("C1"), value("A2")]).toEqual(["=SUM(A1:A2)", 2]);
    expect(book.rules.validations(sheet)[0]?.areas).toEqual([at("A2")]);
    book.engine.model.dispatch("REQUEST_REDO");
    expect([formula("C1"), value("A3")]).toEqual(["=SUM(A1:A3)", 2]);
    expect(book.rules.validations(sheet)[0]?.areas).toEqual([at("A3")]);
  });
});
