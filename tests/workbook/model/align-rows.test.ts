import fc from "fast-check";
import { alignRows } from "../../../src/workbook/model/align-rows";

const row = (...values: (string | number)[]) => ({ values, formulas: values });

const A = row("KSM", "Server", 1, "a");
const B = row("KSM", "Netz", 2, "b");
const C = row("RZ", "Server", 3, "c");

describe("rows are known again", () => {
  it.each([
    { name: "after sorting", now: [C, A, B], found: [2, 0, 1] },
    {
      name: "after a row came in front",
      now: [row("X", "Y", 9, "z"), A, B, C],
      found: [undefined, 0, 1, 2],
    },
    { name: "after a row was deleted", now: [A, C], found: [0, 2] },
    {
      name: "where something else in them changed",
      now: [A, row("KSM", "Netz", 7, "q"), C],
      found: [0, 1, 2],
    },
    {
      name: "where what identifies them changed",
      now: [A, row("KSM", "Print", 2, "b"), C],
      found: [0, 1, 2],
    },
    {
      name: "sorted and changed at once",
      now: [C, row("KSM", "Server", 8, "a"), B],
      found: [2, 0, 1],
    },
  ])("$name", ({ now, found }) => {
    expect(alignRows([A, B, C], now, [0, 1])).toEqual(found);
  });

  it("but not where another row took the place of one", () => {
    expect(alignRows([A, B, C], [A, row("DRUCK", "Druck", 5, "e"), C], [0, 1])).toEqual([
      0,
      undefined,
      2,
    ]);
  });
});

it("no known row is found twice, and an untouched table is found whole", () => {
  const cell = fc.constantFrom<string | number>("", "a", "b", 1, 2);
  const rows = fc.array(
    fc.tuple(cell, cell, cell).map((cells) => row(...cells)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, rows, (before, now) => {
      const found = alignRows(before, now, [0]).filter((at) => at !== undefined);
      expect(new Set(found).size).toBe(found.length);
      expect(alignRows(before, before, [0])).toEqual(before.map((_, at) => at));
    }),
  );
});
