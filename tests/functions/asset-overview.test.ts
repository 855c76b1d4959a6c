import fc from "fast-check";
import { call } from "./call";
import { demoInventory } from "./demo-inventory";
import { TABLE } from "./sentence-cases/asset-overview";

const HEADER = [
  ["AHK 1.1.", "Zugänge", "Abgänge", "AHK 31.12.", "Abschreibungen kumuliert 1.1."],
  ["AfA des Jahres", "Abschreibungen auf Abgänge", "Abschreibungen kumuliert 31.12."],
  ["Buchwert 31.12.", "Buchwert Vorjahr"],
].flat();

type Row = readonly [string, ...number[]];

/** Rows of the overview without its header. */
function overview(cells: unknown, year: number, group?: string): Row[] {
  return (call("ANLAGENUEBERSICHT", [cells, year, group]) as Row[]).slice(1);
}

/** The figures of the row of totals in whole cents. */
function totals(cells: unknown, year: number): number[] {
  const [, ...figures] = overview(cells, year).at(-1) ?? [""];
  return figures.map((eur) => Math.round(eur * 100));
}

describe("ANLAGENUEBERSICHT", () => {
  it("has a header, a row a class in order of appearance, and a sum", () => {
    expect(call("ANLAGENUEBERSICHT", [TABLE, 2025])).toEqual([
      ["Klasse", ...HEADER],
      ["SERVER", 12_000, 6000, 0, 18_000, 1800, 2700, 0, 4500, 13_500, 10_200],
      ["PC", 1200, 500, 1200, 500, 800, 700, 1000, 500, 0, 400],
      ["Summe", 13_200, 6500, 1200, 18_500, 2600, 3400, 1000, 5000, 13_500, 10_600],
    ]);
  });

  it("of a table without rows is 0", () => {
    expect(overview([TABLE[0]], 2025)).toEqual([["Summe", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
  });

  it.each([2018, 2024, 2025, 2026, 2027, 2035])(
    "of the demo inventory balances in %s, and agrees with AFASUMME",
    (year) => {
      const rows = overview(demoInventory, year);
      const afa = (call("AFASUMME", [demoInventory, year, 1]) as Row[]).slice(1);
      expect(rows.map((row) => [row[0], row[6]])).toEqual(afa);
      for (const [, ...eur] of rows) {
        const [before = 0, came = 0, went = 0, after, ...rest] = eur.map((x) =>
          Math.round(x * 100),
        );
        const [written = 0, afaOfYear = 0, ofGone = 0, writtenAfter = 0, value, valueBefore] = rest;
        expect(before + came - went).toBe(after);
        expect(written + afaOfYear - ofGone).toBe(writtenAfter);
        expect((after ?? 0) - writtenAfter).toBe(value);
        expect(before - written).toBe(valueBefore);
      }
    },
  );

  it("gives the same sums whatever the group", () => {
    const byClass = overview(demoInventory, 2026).at(-1);
    for (const group of ["Bereich", "Standort", "Nr"]) {
      expect(overview(demoInventory, 2026, group).at(-1)).toEqual(byClass);
    }
  });

  it("gives the same sums if the table is split in two", () => {
    const [header = [], ...rows] = demoInventory;
    const year = fc.integer({ min: 2016, max: 2034 });
    fc.assert(
      fc.property(fc.nat({ max: rows.length }), year, (at, inYear) => {
        const one = totals([header, ...rows.slice(0, at)], inYear);
        const other = totals([header, ...rows.slice(at)], inYear);
        const whole = totals(demoInventory, inYear);
        expect(one.map((figure, index) => figure + (other[index] ?? 0))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it.each([2024, 2025, 2028, 2029, 2030])("has in %s the book value of RESTBUCHWERT", (year) => {
    const [header = [], server = []] = TABLE;
    const [, acquired, cost, life, disposed] = server;
    const value = call("RESTBUCHWERT", [cost, acquired, life, `31.12.${year}`, disposed]);
    expect(overview([header, server], year).at(-1)?.[9]).toBe(value);
  });
});
