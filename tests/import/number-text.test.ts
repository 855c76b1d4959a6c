import fc from "fast-check";
import { decideAmbiguous, decimalSignOfColumn, readNumberText } from "../../src/import/number-text";

describe("a cell's spelling decides where it can", () => {
  it.each([
    ["12000", 12000],
    ["5,0", 5],
    ["1181,47", 1181.47],
    ["1362.00", 1362],
    ["1362.0000", 1362],
    ["1.181,47", 1181.47],
    ["1,181.47", 1181.47],
    ["1.234.567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["0,500", 0.5],
    ["1234,567", 1234.567],
    ["1 181,47", 1181.47],
    ["1\u00a0181,47", 1181.47],
    ["1'181.47", 1181.47],
    ["12 000", 12000],
    ["1.200,-", 1200],
    ["1200,--", 1200],
    ["1200.-", 1200],
    ["-12,50", -12.5],
    ["12,50-", -12.5],
    ["\u221212,50", -12.5],
    ["(12,50)", -12.5],
    ["  7 ", 7],
    [",5", 0.5],
    ["007", 7],
  ])("%s is %d", (text, value) => {
    expect(readNumberText(text)).toMatchObject({ kind: "number", value });
  });

  it.each(["1.234", "12,345", "999.000", "-1.234"])("%s is left to the column", (text) => {
    expect(readNumberText(text).kind).toBe("ambiguous");
  });

  it.each([
    "",
    "-",
    "drei",
    "1.2345,6",
    "12.34,56",
    "1,2,3",
    "1..2",
    "1 18,47",
    "2021 12",
    "12 345 67",
    "1e5",
    "0x10",
    "1.5.2020",
    "9".repeat(400),
    "(",
    ")",
    "5 Jahre",
    "1,",
  ])("%p is no number", (text) => {
    expect(readNumberText(text)).toEqual({ kind: "not-a-number" });
  });
});

describe("an ambiguous cell is decided by its column", () => {
  const decide = (text: string, others: string[], hasThreePlaces = false): number | undefined => {
    const cell = readNumberText(text);
    if (cell.kind !== "ambiguous") throw new Error(`${text} is not ambiguous`);
    return decideAmbiguous(cell, decimalSignOfColumn(others.map(readNumberText)), hasThreePlaces);
  };

  it.each([
    ["German column: the point groups", "1.234", ["1067,34", "850"], 1234],
    ["English column: the comma groups", "1,234", ["1067.34"], 1234],
    ["grouping twice gives the sign away", "1.234", ["1.234.567"], 1234],
    ["mixed column: refused", "1.234", ["1067,34", "1362.00"], undefined],
    ["no other cell tells: refused", "1.234", ["850", "2.500"], undefined],
    ["a typed point may still group: refused", "1.234", ["1362.00"], undefined],
  ])("%s", (_, text, others, value) => {
    expect(decide(text, others)).toBe(value);
  });

  it("takes three places where the column has them beyond doubt", () => {
    expect(decide("1.234", ["0.250"], true)).toBe(1.234);
  });
});

it("reads back every amount in German and in English spelling, to the cent", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      for (const locale of ["de-DE", "en-US"]) {
        const text = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
        expect(readNumberText(text)).toMatchObject({ kind: "number", value: cents / 100 + 0 });
      }
    }),
  );
});

it("never throws and never gives NaN or an infinite number", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,-–() '€")) }),
  );
  fc.assert(
    fc.property(text, (source) => {
      const cell = readNumberText(source);
      if (cell.kind === "number") expect(Number.isFinite(cell.value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
