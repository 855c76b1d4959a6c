import { formatAddress, parseAddress } from "../../../src/workbench/grid/area";
import { Book } from "../../../src/workbench/grid/book";
import type { CellInput } from "../../../src/workbench/grid/cells";
import { takeSnapshot } from "../../../src/workbench/take-snapshot";
import { typeInto } from "../../../src/workbench/typing";

/** One Ctrl+Z takes back one thing that a person or an add-in did, with all that followed from it. */
let book: Book;
let sheetId: string;

function area(address: string) {
  const found = parseAddress(address);
  if (!found) throw new Error(address);
  return found;
}

function request(action: () => void): void {
  book.request(action);
}

const type = (row: number, col: number, content: string) => {
  typeInto(book, { sheetId, row, col }, content, "de-DE");
};
const table = () => book.tables.all()[0];
const tableArea = () => formatAddress(table()?.area ?? area("A1"));
const undo = () => book.engine.model.dispatch("REQUEST_UNDO");
const redo = () => book.engine.model.dispatch("REQUEST_REDO");

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  sheetId = book.sheets.active;
  const cells: CellInput[][] = [
    ["Gerät", "Preis", "Brutto"],
    ["Server", 100, "=[@Preis]*2"],
    ["Drucker", 50, "=[@Preis]*2"],
  ];
  request(() => {
    book.write(sheetId, area("B2:D2"), cells.slice(0, 1));
    book.tables.add(sheetId, area("B2:D4"));
    book.write(sheetId, area("B2:D4"), cells);
    book.cells.write(sheetId, 9, 1, "=SUM(Tabelle1[Brutto])");
  });
});

describe.each<[string, () => void]>([
  [
    "a number",
    () => {
      type(2, 2, "120");
    },
  ],
  [
    "a day, which brings its format",
    () => {
      type(7, 0, "15.04.2026");
    },
  ],
  [
    "a row typed under a table",
    () => {
      type(4, 1, "Maus");
    },
  ],
  [
    "a header typed beside a table",
    () => {
      type(1, 4, "Ort");
    },
  ],
  [
    "the name of a column that formulas use",
    () => {
      type(1, 2, "Kosten");
    },
  ],
  [
    "a row inserted into a table by a menu",
    () => {
      book.engine.model.dispatch("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName: "Tabelle1",
        dimension: "ROW",
        base: 3,
        position: "before",
        quantity: 2,
      });
    },
  ],
  [
    "all rows of a table deleted by a menu",
    () => {
      book.engine.model.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName: "Tabelle1",
        dimension: "ROW",
        elements: [2, 3],
      });
    },
  ],
  [
    "a column of a table deleted by a menu",
    () => {
      book.engine.model.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName: "Tabelle1",
        dimension: "COL",
        elements: [2],
      });
    },
  ],
  [
    "cells inserted by a person",
    () => {
      book.step(() => {
        book.insertCells(sheetId, area("B3:D3"), "ROW");
      });
    },
  ],
  [
    "an add-in's request of many parts",
    () => {
      request(() => {
        book.tableCells.addRows(table()?.id ?? "", [["Maus", 5, null]]);
        book.tableCells.showTotals(table()?.id ?? "", true);
        book.tables.rename(table()?.id ?? "", "Geräte");
        book.sheets.add("Zweites");
      });
    },
  ],
])("%s", (_, act) => {
  it("is taken back by one step and done again by one step", () => {
    const before = takeSnapshot(book);
    act();
    const after = takeSnapshot(book);
    expect(after).not.toEqual(before);
    undo();
    expect(takeSnapshot(book)).toEqual(before);
    redo();
    expect(takeSnapshot(book)).toEqual(after);
    undo();
    expect(takeSnapshot(book)).toEqual(before);
  });
});

it("two things that a person does are taken back one after the other", () => {
  type(4, 1, "Maus");
  type(5, 1, "Tastatur");
  expect(tableArea()).toBe("B2:D6");
  undo();
  expect([tableArea(), book.cells.read(sheetId, 5, 1).value]).toEqual(["B2:D5", ""]);
  undo();
  expect(tableArea()).toBe("B2:D4");
});

it("an array that makes its sheet grow is one step", () => {
  const before = takeSnapshot(book);
  type(0, 6, "=SEQUENZ(300)");
  expect(book.cells.read(sheetId, 299, 6).value).toBe(300);
  undo();
  expect(takeSnapshot(book)).toEqual(before);
});
