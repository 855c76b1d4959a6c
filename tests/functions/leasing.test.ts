import fc from "fast-check";
import { call } from "./call";

const compare = (...cells: unknown[]) => call("LEASINGVERGLEICH", cells) as (number | string)[][];

it("sets leasing and buying side by side, year by year", () => {
  expect(compare(1000, "monatlich", 45_000, 3, 0.1, 5000, 1200)).toEqual([
    ["Jahr", "Leasing", "Kauf", "Vorteil Kauf", "Barwert kumuliert"],
    [1, 12_000, 46_200, -34_200, -34_200],
    [2, 12_000, 1200, 10_800, -24_381.82],
    [3, 12_000, -3800, 15_800, -11_323.97],
    ["Summe", 36_000, 43_600, -7600, ""],
  ]);
});

it("buys and sells in the same year where there is only one", () => {
  expect(compare(100, "vierteljährlich", 300, 1, 0, 50)).toEqual([
    ["Jahr", "Leasing", "Kauf", "Vorteil Kauf", "Barwert kumuliert"],
    [1, 400, 250, 150, 150],
    ["Summe", 400, 250, 150, ""],
  ]);
});

it.each([
  ["monatlich", 12_000],
  ["vierteljährlich", 4000],
  ["halbjährlich", 2000],
  ["jährlich", 1000],
  ["p. a.", 1000],
])("pays a rate %s all the year round", (interval, ofYear) => {
  expect(compare(1000, interval, 0, 1, 0)[1]?.[1]).toBe(ofYear);
});

const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
const terms = fc.record({
  rate: amount,
  interval: fc.constantFrom("monatlich", "vierteljährlich", "halbjährlich", "jährlich"),
  price: amount,
  years: fc.integer({ min: 1, max: 15 }),
  interest: fc.constantFrom(0, 0.015, 0.03, 0.1, -0.01),
  resale: amount,
  maintenance: amount,
});

it("closes: rows, sums, and the present value of the advantages", () => {
  fc.assert(
    fc.property(terms, ({ rate, interval, price, years, interest, resale, maintenance }) => {
      const spill = compare(rate, interval, price, years, interest, resale, maintenance);
      const rows = spill.slice(1, -1) as number[][];
      expect(rows).toHaveLength(years);
      const cents = (row: number, column: number) => Math.round((rows[row]?.[column] ?? 0) * 100);
      const sums = [1, 2, 3].map(
        (column) => rows.reduce((sum, _, row) => sum + cents(row, column), 0) / 100,
      );
      expect(spill.at(-1)).toEqual(["Summe", ...sums, ""]);
      rows.forEach((_, row) => {
        expect(cents(row, 1) - cents(row, 2)).toBe(cents(row, 3));
        const advantages = rows.slice(0, row + 1).map(([, , , advantage]) => advantage);
        expect(rows[row]?.[4]).toBe(call("KAPITALWERT", [[advantages], interest]));
      });
    }),
  );
});

it("answers whatever is almost a lease with numbers or a sentence", () => {
  const almost = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
    fc.constantFrom<unknown[]>(9_999_999_999_999.99, 1e13, 1e308, 5e-324, -1, "viel", null, 0),
  );
  const interest = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: -0.99, max: 1, noNaN: true }) },
    fc.constantFrom<unknown[]>(-1, 2, null, "1,5 %"),
  );
  const years = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 100 }) }, almost);
  const interval = fc.constantFrom("monatlich", "jährlich", "einmalig", null);
  fc.assert(
    fc.property(fc.tuple(almost, interval, almost, years, interest, almost, almost), (args) => {
      const result = call("LEASINGVERGLEICH", args);
      if (typeof result === "string") {
        expect(result).toMatch(/^invalid-value: (?!.*Fehlers im Add-in)\S.*\.$/u);
      } else {
        const cells = (result as unknown[][]).slice(1).flat();
        const numbers = cells.filter((cell) => typeof cell === "number");
        expect(numbers.every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
