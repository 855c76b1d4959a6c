import { Book } from "../../../src/workbench/grid/book";
import type { Invocation } from "../../../src/workbench/grid/custom-functions";

/** An answer of the add-in comes when the cell that asked is no more. */
const file = { functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "wert" }] }] };
let book: Book;
let sheet: string;
let calls: Invocation[];

beforeEach(() => {
  const functions = [{ namespace: "TRY", file }];
  book = new Book({ locale: "de-DE", functions, emptyCell: null });
  sheet = book.sheets.active;
  calls = [];
  book.onCalls = (invocations) => {
    calls.push(...invocations);
  };
});

it.each([
  [
    "the sheet was deleted",
    () => {
      book.sheets.remove(sheet);
    },
  ],
  [
    "the sheet was deleted and that was taken back",
    () => {
      book.request(() => {
        book.sheets.remove(sheet);
      });
      book.engine.model.dispatch("REQUEST_UNDO");
    },
  ],
  [
    "its row was deleted",
    () => {
      book.request(() => {
        book.deleteCells(sheet, { row: 0, column: 0, rows: 1, columns: 16_384 }, "ROW");
      });
    },
  ],
  [
    "the sheet was made and deleted in one request",
    () => {
      book.request(() => {
        const other = book.sheets.add("Kurz");
        book.cells.write(other, 0, 0, "=TRY.TWICE(4)");
        book.cells.read(other, 0, 0);
        book.sheets.remove(other);
      });
    },
  ],
])("an answer may come when %s", async (_, act) => {
  const errors: unknown[] = [];
  const note = (error: unknown) => errors.push(error);
  process.on("uncaughtException", note);
  book.sheets.add("Anderes");
  book.request(() => {
    book.cells.write(sheet, 0, 0, "=TRY.TWICE(1)");
  });
  act();
  for (const { id } of calls) book.functions.answer(id, { ok: true, value: 2 });
  book.calculation.takeAnswersSoon();
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("uncaughtException", note);
  expect(errors).toEqual([]);
  expect(book.isCalculating).toBe(false);
});
