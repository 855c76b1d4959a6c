import { Book } from "../../../src/workbench/grid/book";
import type { Invocation } from "../../../src/workbench/grid/custom-functions";

/** A function with a text and any number of ranges behind it. */
const file = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "EXPLAIN",
      name: "EXPLAIN",
      parameters: [
        { name: "name" },
        { name: "ranges", dimensionality: "matrix", repeating: true } as const,
      ],
    },
    {
      id: "JOIN",
      name: "JOIN",
      parameters: [{ name: "parts", repeating: true }],
    },
  ],
};

/** The arguments with which a formula calls its function. */
function argumentsOf(formula: string): Invocation["arguments"] | undefined {
  const functions = [{ namespace: "TRY", file }];
  const book = new Book({ locale: "de-DE", functions, emptyCell: 0 });
  const sheet = book.sheets.active;
  let asked: readonly Invocation[] = [];
  book.onCalls = (invocations) => {
    asked = [...asked, ...invocations];
  };
  book.request(() => {
    book.write(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, [[1], [2]]);
    book.write(sheet, { row: 0, column: 2, rows: 1, columns: 1 }, [[formula]]);
  });
  book.settle();
  return asked[0]?.arguments;
}

it.each([
  ["single values", '=TRY.EXPLAIN("A",1,"b")', ["A", [[[1]], [["b"]]]]],
  ["a range", '=TRY.EXPLAIN("A",A1:A2,3)', ["A", [[[1], [2]], [[3]]]]],
  ["one that is left out", '=TRY.EXPLAIN("A",1,,3)', ["A", [[[1]], [[null]], [[3]]]]],
  ["an empty cell", '=TRY.EXPLAIN("A",B1)', ["A", [[[0]]]]],
  ["an error", '=TRY.EXPLAIN("A",1/0)', ["A", [[[expect.objectContaining({ type: "Error" })]]]]],
  ["those of a function that takes single values", "=TRY.JOIN(1,2,3)", [[1, 2, 3]]],
])("hands over repeated arguments in one array: %s", (_, formula, expected) => {
  expect(argumentsOf(formula)).toEqual(expected);
});
