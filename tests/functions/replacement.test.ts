import { call } from "./call";
import { demoInventory } from "./demo-inventory";
import { HEADER, TABLE } from "./sentence-cases/replacement";

type Row = readonly [string, ...number[]];
const plan = (...cells: unknown[]) => call("ERSATZPLAN", cells) as Row[];

describe("ERSATZPLAN", () => {
  it("has a header, a row a class of what is replaced, and a sum", () => {
    expect(plan(TABLE, 2026, 5)).toEqual([
      ["Klasse", 2026, 2027, 2028, 2029, 2030],
      ["PC", 0, 1250, 800, 0, 1250],
      ["NETZ", 3000, 0, 0, 0, 0],
      ["Summe", 3000, 1250, 800, 0, 1250],
    ]);
  });

  it("lets prices rise from the first year on", () => {
    expect(plan(TABLE, 2026, 3, "2 %").at(-1)).toEqual(["Summe", 3000, 1275, 832.32]);
    expect(plan(TABLE, 2026, 3, 0.02)).toEqual(plan(TABLE, 2026, 3, "0,02"));
  });

  it("evens out the years if replacements may be put off", () => {
    const table = [HEADER, ...[500, 300].map((eur) => ["PC", "01.01.2020", eur, 5, null, "ja"])];
    expect(plan(table, 2026, 2, null, 1).at(-1)).toEqual(["Summe", 500, 300]);
    expect(plan(table, 2026, 2, null, 0)).toEqual(plan(table, 2026, 2));
  });

  it("replaces an asset in the month of its disposal, if that is before the end of its life", () => {
    const table = [HEADER, ["PC", "15.04.2025", 1000, 3, "10.09.2026", "ja"]];
    expect(plan(table, 2026, 4).at(-1)).toEqual(["Summe", 1000, 0, 0, 1000]);
  });

  it("of a table in which nothing is replaced is 0", () => {
    expect(plan([HEADER, TABLE[3] ?? []], 2026, 2)).toEqual([
      ["Klasse", 2026, 2027],
      ["Summe", 0, 0],
    ]);
  });

  it("of the demo inventory costs the same in all, put off or not", () => {
    const all = (rows: Row[]) => {
      const [, ...amounts] = rows.at(-1) ?? [""];
      return amounts.reduce((sum, eur) => sum + Math.round(eur * 100), 0);
    };
    const due = plan(demoInventory, 2027, 10);
    for (const postponement of [1, 2, 3]) {
      expect(all(plan(demoInventory, 2027, 10, 0, postponement))).toBe(all(due));
    }
    expect(all(due)).toBeGreaterThan(0);
  });
});
