import fc from "fast-check";
import { DELIMITERS, physicalLines, readRecords } from "../../src/import/records";

const read = (text: string): [number, readonly string[], boolean][] =>
  readRecords(physicalLines(text), ";").map(({ line, cells, wellFormed }) => [
    line,
    cells,
    wellFormed,
  ]);

it.each([
  [
    "a line is a record",
    "a;b\nc;d\n",
    [
      [1, ["a", "b"], true],
      [2, ["c", "d"], true],
    ],
  ],
  [
    "the last line needs no line break",
    "a\nb",
    [
      [1, ["a"], true],
      [2, ["b"], true],
    ],
  ],
  [
    "line breaks of all systems count",
    "a\r\nb\rc\nd",
    [
      [1, ["a"], true],
      [2, ["b"], true],
      [3, ["c"], true],
      [4, ["d"], true],
    ],
  ],
  [
    "an empty line is a record with an empty cell",
    "a\n\nb",
    [
      [1, ["a"], true],
      [2, [""], true],
      [3, ["b"], true],
    ],
  ],
  [
    "a quoted line break stays in its cell and counts as a line",
    'a;"b\r\nc"\nd',
    [
      [1, ["a", "b\nc"], true],
      [3, ["d"], true],
    ],
  ],
  ["a doubled quotation mark is one", '"Notebook 14""";1', [[1, ['Notebook 14"', "1"], true]]],
  [
    "a quotation mark inside an unquoted cell is text",
    'Monitor 27";1',
    [[1, ['Monitor 27"', "1"], true]],
  ],
  [
    "a quotation mark that never closes spoils its own line only",
    'a;"b\nc;d\ne;f',
    [
      [1, ["a", '"b'], false],
      [2, ["c", "d"], true],
      [3, ["e", "f"], true],
    ],
  ],
  [
    "other quoted line breaks survive beside a broken line",
    '"a\nb";c\nd;"e\nf;g',
    [
      [1, ["a\nb", "c"], true],
      [3, ["d", '"e'], false],
      [4, ["f", "g"], true],
    ],
  ],
  ["an empty text has no record", "", []],
  ["a single line break is an empty line", "\n", [[1, [""], true]]],
])("%s", (_, text, records) => {
  expect(read(text)).toEqual(records);
});

it("starts every record behind the end of the one before, whatever the text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "1", ";", ",", "\t", '"', "\n", "\r", " ") });
  fc.assert(
    fc.property(text, fc.constantFrom(...DELIMITERS), (source, delimiter) => {
      const lines = physicalLines(source);
      const records = readRecords(lines, delimiter);
      let next = 1;
      for (const { line, cells, wellFormed } of records) {
        expect(line).toBe(next);
        next += wellFormed ? 1 + cells.join("").split("\n").length - 1 : 1;
      }
      expect(next).toBe(lines.length + 1);
    }),
    { numRuns: 1000 },
  );
});
