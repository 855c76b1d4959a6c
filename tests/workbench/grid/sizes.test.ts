import { Book } from "../../../src/workbench/grid/book";
import { loadSnapshot } from "../../../src/workbench/load-snapshot";
import { takeSnapshot } from "../../../src/workbench/take-snapshot";

/** Widths and heights are Excel's where nobody has set them. */
const newBook = () => new Book({ locale: "de-DE", functions: [], emptyCell: null });

it("a new sheet has Excel's columns of 64 and rows of 20 pixels, which the grid draws", () => {
  const book = newBook();
  const sheet = book.sheets.active;
  const { getters } = book.engine;
  expect([getters.getColSize(sheet, 0), getters.getRowSize(sheet, 0)]).toEqual([64, 20]);
  expect(getters.getColDimensions(sheet, 2).start).toBe(128);
  expect([book.sheets.size(sheet, "COL", 9000), book.sheets.size(sheet, "ROW", 9000)]).toEqual([
    64, 20,
  ]);
  expect(takeSnapshot(book).sheets[0]).not.toHaveProperty("defaultSize");
});

it("a sheet that grows does not repeat the width of its last column", () => {
  const book = newBook();
  const sheet = book.sheets.active;
  book.request(() => {
    book.sheets.resize(sheet, "COL", 25, 1, 200);
    book.write(sheet, { row: 0, column: 30, rows: 1, columns: 1 }, [["weit rechts"]]);
  });
  expect([25, 26, 30].map((column) => book.sheets.size(sheet, "COL", column))).toEqual([
    200, 64, 64,
  ]);
});

it("the sizes that a file has for its sheet are drawn and written again", () => {
  const snapshot = takeSnapshot(newBook());
  const [first] = snapshot.sheets;
  if (!first) throw new Error("no sheet");
  const foreign = {
    ...snapshot,
    sheets: [
      {
        ...first,
        defaultSize: { width: 88, height: 17 },
        columns: [{ index: 1, width: 64 }],
        rows: [{ index: 2, height: 20 }],
      },
    ],
  };
  const book = newBook();
  loadSnapshot(book, foreign);
  const sheet = book.sheets.active;
  expect([0, 1].map((column) => book.sheets.size(sheet, "COL", column))).toEqual([88, 64]);
  expect([0, 2].map((row) => book.sheets.size(sheet, "ROW", row))).toEqual([17, 20]);
  expect(takeSnapshot(book)).toEqual(foreign);
});

it("hidden rows and columns keep their size, take no room, and are there again in the file", () => {
  const book = newBook();
  const sheet = book.sheets.active;
  book.request(() => {
    book.sheets.resize(sheet, "COL", 1, 1, 120);
    book.hidden.set(sheet, "COL", 1, 1, true);
    book.hidden.set(sheet, "ROW", 3, 2, true);
  });
  expect([1, 2].map((column) => book.sheets.size(sheet, "COL", column))).toEqual([0, 64]);
  expect([book.hidden.common(sheet, "ROW", 3, 2), book.hidden.common(sheet, "ROW", 2, 2)]).toEqual([
    true,
    undefined,
  ]);
  const snapshot = takeSnapshot(book);
  expect(snapshot.sheets[0]).toMatchObject({
    columns: [{ index: 1, width: 120, hidden: true }],
    rows: [
      { index: 3, height: 20, hidden: true },
      { index: 4, height: 20, hidden: true },
    ],
  });
  const again = newBook();
  expect(loadSnapshot(again, snapshot)).toEqual([]);
  expect(takeSnapshot(again)).toEqual(snapshot);
  again.hidden.set(again.sheets.active, "COL", 1, 1, false);
  expect(again.sheets.size(again.sheets.active, "COL", 1)).toBe(120);
});
