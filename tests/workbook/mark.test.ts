import { NO_MARK, readMark } from "../../src/workbook/set-up/mark";

it("a mark that was written is read back", () => {
  const mark = { version: 1, sheets: { overview: "a" }, tables: { Anlagen: "7" }, unfinished: [] };
  expect(readMark(JSON.parse(JSON.stringify(mark)))).toEqual(mark);
});

it.each([undefined, null, "x", 7, [], {}, { ...NO_MARK, tables: { Anlagen: 7 } }])(
  "what is no mark counts as none: %j",
  (value) => {
    expect(readMark(value)).toEqual(NO_MARK);
  },
);
