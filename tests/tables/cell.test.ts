import { civilDate } from "../../src/core/calendar";
import {
  isEmptyCell,
  readAmount,
  readChoice,
  readDate,
  readInteger,
  readNumber,
  readText,
  readValue,
  readYesNo,
  type CellReading,
} from "../../src/tables/cell";

/** The value, or the kind of the refusal. */
function outcome(reading: CellReading<unknown>): unknown {
  return reading.ok ? reading.value : reading.refusal.kind;
}

describe("every kind of cell", () => {
  const readers = {
    text: (cell: unknown) => readText(cell, "x"),
    value: (cell: unknown) => readValue(cell, "x"),
    number: (cell: unknown) => readNumber(cell, "x"),
    integer: (cell: unknown) => readInteger(cell, "x"),
    amount: (cell: unknown) => readAmount(cell, "x"),
    date: (cell: unknown) => readDate(cell, "x"),
    yesNo: (cell: unknown) => readYesNo(cell, "x"),
    choice: (cell: unknown) => readChoice(cell, "x", ["linear"]),
  };
  const all = Object.entries(readers);

  it.each(all)("is empty for null, nothing and blanks: %s", (_, read) => {
    for (const cell of [null, undefined, "", "  ", { type: "Empty", basicValue: "" }]) {
      expect(outcome(read(cell))).toBeUndefined();
    }
  });

  it.each(all)("refuses Excel errors as such: %s", (_, read) => {
    const asText = "#BEZUG!";
    const asDataType = { type: "Error", basicType: "Error", basicValue: "#REF!" };
    const asRuntimeError = { code: "#N/A", message: "" };
    for (const cell of [asText, asDataType, asRuntimeError]) {
      expect(outcome(read(cell))).toBe("cell-error");
    }
  });

  it.each(all)("refuses what is no cell at all: %s", (_, read) => {
    for (const cell of [{}, [], [[5]], Symbol("x"), () => 5]) {
      expect(read(cell)).toMatchObject({ ok: false });
    }
  });

  it("takes a cell with a data type for the plain value it stands for", () => {
    const cell = { type: "FormattedNumber", basicType: "Double", basicValue: 12.5 };
    expect(outcome(readNumber(cell, "x"))).toBe(12.5);
  });
});

describe("a text", () => {
  it.each([
    ["loses surrounding blanks", " PC ", "PC"],
    ["may be a number", 4711, "4711"],
    ["may look like a formula", "=1+1", "=1+1"],
    ["is not a truth value", true, "not-a-text"],
    ["is empty for 0, as Excel passes empty cells", 0, undefined],
  ])("%s", (_, cell, expected) => {
    expect(outcome(readText(cell, "x"))).toBe(expected);
  });
});

describe("a number", () => {
  it.each([
    ["is taken as it is", 4.5, 4.5],
    ["may be German text", "4,5", 4.5],
    ["may be a percentage as text", "19 %", 0.19],
    ["may be zero", 0, 0],
    ["is not a word", "drei", "not-a-number"],
    ["is not a truth value", true, "not-a-number"],
    ["is finite", Infinity, "not-a-number"],
    ["is a number", NaN, "not-a-number"],
  ])("%s", (_, cell, expected) => {
    expect(outcome(readNumber(cell, "x"))).toBe(expected);
  });

  it.each([
    ["5 Jahre", 5],
    ["1 Jahr", 1],
    ["5 J.", 5],
    ["4,5 a", 4.5],
    ["60 Monate", "not-a-number"],
    ["19 %", "not-a-number"],
  ])("in years may carry its unit, but no other: %s", (cell, expected) => {
    expect(outcome(readNumber(cell, "x", "positive", "Jahre"))).toBe(expected);
  });

  it("that must be positive takes 0 for an empty cell", () => {
    expect(outcome(readNumber(0, "x", "positive"))).toBeUndefined();
    expect(outcome(readNumber(-1, "x", "positive"))).toBe("must-be-positive");
    expect(outcome(readNumber(-1, "x", "notNegative"))).toBe("must-not-be-negative");
    expect(outcome(readNumber(0, "x", "notNegative"))).toBe(0);
  });

  it("that must be whole is not cut off", () => {
    expect(outcome(readInteger(2026, "x"))).toBe(2026);
    expect(outcome(readInteger("2.026", "x"))).toBe(2026);
    expect(outcome(readInteger(2026.5, "x"))).toBe("not-a-whole-number");
  });
});

describe("an amount", () => {
  it.each([
    ["is whole cents", 1181.47, 118_147],
    ["is rounded half away from zero on the shown decimal", 1.005, 101],
    ["may be German text with a currency", "1.181,47 €", 118_147],
    ["is not larger than Excel's digits can keep", 1e13, "out-of-range"],
    ["is not a percentage", "19 %", "not-a-number"],
  ])("%s", (_, cell, expected) => {
    expect(outcome(readAmount(cell, "x"))).toBe(expected);
  });
});

describe("a date", () => {
  const parts = (cell: unknown) => {
    const reading = readDate(cell, "x");
    if (!reading.ok) return reading.refusal.kind;
    return reading.value === undefined ? undefined : Object.values(civilDate(reading.value));
  };

  it.each([
    ["may be a serial", 46_127, [2026, 4, 15]],
    ["has no time of day", 46_127.99, [2026, 4, 15]],
    ["may be German text", "15.04.2026", [2026, 4, 15]],
    ["may be short German text", "5.4.26", [2026, 4, 5]],
    ["may be ISO text", "2026-04-15", [2026, 4, 15]],
    ["may be ISO text with a time", "2026-04-15 00:00:00", [2026, 4, 15]],
    ["may be ISO text with a time zone", "2026-04-15T10:30:00.000Z", [2026, 4, 15]],
    ["exists in the calendar", "31.02.2026", "not-a-date"],
    ["has a day", "05/2014", "not-a-date"],
    ["is not a truth value", true, "not-a-date"],
    ["is a day that Excel knows", -1, "date-out-of-range"],
    ["is a day that Excel knows", 3_000_000, "date-out-of-range"],
    ["is empty for 0", 0, undefined],
  ])("%s: %s", (_, cell, expected) => {
    expect(parts(cell)).toEqual(expected);
  });
});

describe("yes or no", () => {
  it.each([
    ["ja", true],
    [" JA ", true],
    ["x", true],
    [true, true],
    [1, true],
    ["nein", false],
    ["Nein", false],
    ["0", false],
    [0, undefined],
    [false, false],
    ["vielleicht", "not-yes-or-no"],
    [2, "not-yes-or-no"],
  ])("%s is %s", (cell, expected) => {
    expect(outcome(readYesNo(cell, "x"))).toBe(expected);
  });
});

describe("a choice", () => {
  const words = ["linear", "degressiv"] as const;
  it.each([
    ["is found without regard to case and blanks", " Linear ", "linear"],
    ["is empty for 0, as Excel passes empty cells", 0, undefined],
    ["is one of the words", "quadratisch", "not-one-of"],
    ["is not a number", 1, "not-one-of"],
  ])("%s", (_, cell, expected) => {
    expect(outcome(readChoice(cell, "x", words))).toBe(expected);
  });
});

it("is not empty with a zero in it", () => {
  expect(isEmptyCell(0)).toBe(false);
});
