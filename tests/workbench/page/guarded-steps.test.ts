import { formatAddress, parseAddress, zoneOf } from "../../../src/workbench/grid/area";
import { Book } from "../../../src/workbench/grid/book";

import { guardSteps } from "../../../src/workbench/page/guarded-steps";
import { takeSnapshot } from "../../../src/workbench/take-snapshot";

/** What a person does by the grid's menus and keys keeps to Excel's rules of tables. */
let book: Book;
let sheetId: string;
let refusals: string[];

function area(address: string) {
  const found = parseAddress(address);
  if (!found) throw new Error(address);
  return found;
}

const dispatch = (type: string, payload: object = {}) =>
  book.engine.model.dispatch(
    type as never,
    { sheetId, sheetName: "Tabelle1", ...payload } as never,
  );
const value = (address: string) => {
  const { row, column } = area(address);
  return book.cells.read(sheetId, row, column).value;
};
const tableArea = () => book.tables.all().map((table) => formatAddress(table.area))[0];
const cut = (address: string) => {
  book.select(sheetId, area(address));
  dispatch("CUT");
};
const paste = (address: string) => dispatch("PASTE", { target: [zoneOf(area(address))] });

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  sheetId = book.sheets.active;
  refusals = [];
  book.request(() => {
    book.write(sheetId, area("B2:C5"), [
      ["Gerät", "Preis"],
      ["Server", 100],
      ["Drucker", 50],
      ["darunter", 7],
    ]);
    book.tables.add(sheetId, area("B2:C4"));
    book.cells.write(sheetId, 0, 5, "=C3*2");
  });
  guardSteps(book, ({ code }) => refusals.push(code));
});

it("a table that loses all rows by the menu keeps an empty one, and what is below stays below", () => {
  dispatch("REMOVE_COLUMNS_ROWS", { dimension: "ROW", elements: [3, 2] });
  expect([tableArea(), value("B3"), value("B4")]).toEqual(["B2:C3", "", "darunter"]);
});

it("rows are inserted after or before others, and separate ones are deleted", () => {
  dispatch("ADD_COLUMNS_ROWS", { dimension: "ROW", base: 2, position: "after", quantity: 1 });
  expect([tableArea(), value("B4"), value("B5")]).toEqual(["B2:C5", "", "Drucker"]);
  dispatch("REMOVE_COLUMNS_ROWS", { dimension: "ROW", elements: [0, 3] });
  expect([tableArea(), value("B3"), value("B4")]).toEqual(["B1:C3", "Drucker", "darunter"]);
});

it("the row of a table's headers is not deleted without the table", () => {
  const before = takeSnapshot(book);
  const { isSuccessful } = dispatch("REMOVE_COLUMNS_ROWS", { dimension: "ROW", elements: [1] });
  expect([isSuccessful, refusals]).toEqual([false, ["InvalidOperation"]]);
  expect(takeSnapshot(book)).toEqual(before);
});

it("cells that are cut and pasted take along what refers to them, in one step", () => {
  const before = takeSnapshot(book);
  cut("C3");
  paste("E7");
  expect([value("C3"), value("E7"), book.cells.formula(sheetId, 0, 5)]).toEqual(["", 100, "=E7*2"]);
  expect(paste("A9").isSuccessful).toBe(false);
  dispatch("REQUEST_UNDO");
  expect(takeSnapshot(book)).toEqual(before);
});

it("headers are not cut out of their table, but the table goes as a whole", () => {
  cut("B2:B3");
  paste("H2");
  expect([refusals, tableArea(), value("B2")]).toEqual([["InvalidOperation"], "B2:C4", "Gerät"]);
  cut("B2:C4");
  paste("H2");
  expect([tableArea(), value("H2"), value("B2")]).toEqual(["H2:I4", "Gerät", ""]);
});

it("what was cut is forgotten when something else is done", () => {
  cut("C3");
  dispatch("UPDATE_CELL", { row: 9, col: 0, content: "anderes" });
  expect(paste("E7").isSuccessful).toBe(false);
  expect([value("C3"), value("E7")]).toEqual([100, ""]);
});

it("a protected sheet keeps its rows and cells", () => {
  book.sheets.facts(sheetId).isProtected = true;
  dispatch("REMOVE_COLUMNS_ROWS", { dimension: "ROW", elements: [4] });
  cut("C3");
  paste("E7");
  expect([refusals, value("B5"), value("C3")]).toEqual([
    ["AccessDenied", "AccessDenied"],
    "darunter",
    100,
  ]);
});

it("columns are not moved by pulling their headers", () => {
  dispatch("MOVE_COLUMNS_ROWS", { dimension: "COL", base: 1, elements: [4], position: "before" });
  expect([refusals, value("B2")]).toEqual([["NotImplemented"], "Gerät"]);
});
