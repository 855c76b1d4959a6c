import { NO_MARK, readMark } from "../../src/workbook/set-up/mark";
import { MIGRATIONS } from "../../src/workbook/set-up/migrations";
import { STRUCTURE_VERSION } from "../../src/workbook/set-up/version";

it("a mark that was written is read back", () => {
  const mark = {
    version: STRUCTURE_VERSION,
    sheets: { overview: "a" },
    tables: { Anlagen: "7" },
    headers: { Anlagen: ["Nr"] },
    unfinished: [{ name: "Umlage", id: "b" }, { name: "Vergleich" }],
    retired: [],
  };
  expect(readMark(JSON.parse(JSON.stringify(mark)))).toEqual(mark);
});

it.each([undefined, null, "x", 7, [], {}, { ...NO_MARK, tables: { Anlagen: 7 } }])(
  "what is no mark counts as none: %j",
  (value) => {
    expect(readMark(value)).toEqual(NO_MARK);
  },
);

it("there is one step from every version to the next, up to the present one", () => {
  const versions = Array.from({ length: STRUCTURE_VERSION - 1 }, (_, index) => index + 1);
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(versions);
});

it("the mark of version 1 keeps its tables and lets its two rebuilt sheets go", () => {
  const first = {
    version: 1,
    sheets: { overview: "a", assetSchedule: "b", assets: "c" },
    tables: { Anlagen: "7" },
    unfinished: ["Nutzungsdauern"],
  };
  expect(readMark(first)).toEqual({
    version: STRUCTURE_VERSION,
    sheets: { assets: "c" },
    tables: { Anlagen: "7" },
    headers: {},
    unfinished: [{ name: "Nutzungsdauern" }],
    retired: ["a", "b"],
  });
});

it("the mark of a version to come keeps its version, so that nobody overwrites it", () => {
  expect(readMark({ ...NO_MARK, version: 99, novelty: true }).version).toBe(99);
});
