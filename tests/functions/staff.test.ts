import fc from "fast-check";
import { call } from "./call";

const cost = (...cells: unknown[]) => call("PERSONALKOSTEN", cells);

describe("AMT.PERSONALKOSTEN", () => {
  it("mixes the tables of a year and adds the bonus and the surcharge", () => {
    expect(cost("E9b", 4, 0.1, 2026)).toBe(7649.6);
    expect(cost("E9b", 4, 1, 2026, 0)).toBe(59_762.53);
  });

  it.each([null, undefined, ""])("takes %j for the default surcharge and rise", (empty) => {
    expect(cost("E9b", 4, 1, 2030, empty, empty)).toBe(cost("E9b", 4, 1, 2030, 0.28, 0.025));
  });

  it("takes a surcharge or a rise of 0 for what it is", () => {
    expect(cost("E9b", 4, 1, 2030, 0, 0)).not.toBe(cost("E9b", 4, 1, 2030));
    expect(cost("E9b", 4, 1, 2030, 0, 0)).toBe(cost("E9b", 4, 1, 2040, 0, 0));
  });

  it("rises from April 2027 on, in the year of the rise for nine months", () => {
    // 3 × 4,690.55 + 9 × 4,807.81375 + 85 % × 4,807.81375
    expect(cost("E9b", 4, 1, 2027, 0)).toBe(61_428.62);
  });

  it.each(["E9b", "EG 9b", "e 9b", "Entgeltgruppe 9b", "9b"])("knows the group as %s", (group) => {
    expect(cost(group, "4", "10 %", "2026")).toBe(7649.6);
  });

  it("knows a group that Excel took for a number", () => {
    expect(cost(10, 4, 0.5, 2025)).toBe(40_694.25);
  });

  it("of no share is nothing", () => {
    expect(cost("E9b", 4, 0, 2026)).toBe(0);
  });

  it("is not available before 2025, the first year with all its tables", () => {
    expect(cost("E9b", 4, 1, 2024)).toMatch(/^not-available: Jahr: Für 2024 /);
    expect(cost("E9b", 4, 1, 2025)).toBeGreaterThan(0);
  });
});

it("answers whatever is almost a post with an amount or a sentence", () => {
  const group = fc.constantFrom<unknown[]>("E5", "E9a", "EG 12", "E13", "A11", 10, "", null, true);
  const step = fc.constantFrom<unknown[]>(1, 4, 6, 7, 0, 2.5, "3", null);
  const share = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0, max: 3, noNaN: true }) },
    fc.constantFrom<unknown[]>(1e13, 1e308, 5e-324, -1, "10 %", null),
  );
  const year = fc.constantFrom<unknown[]>(2023, 2024, 2025, 2026, 2027, 2100, 9999, 1900, null);
  const rate = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
    fc.constantFrom<unknown[]>(28, -2, null, "28 %", 5e-324),
  );
  fc.assert(
    fc.property(fc.tuple(group, step, share, year, rate, rate), (args) => {
      const result = cost(...args);
      if (typeof result === "number") expect(Number.isFinite(result)).toBe(true);
      else expect(result).toMatch(/^(invalid|not)-\w+: (?!.*Fehlers im Add-in)\S.*\.$/u);
    }),
    { numRuns: 2000 },
  );
});
