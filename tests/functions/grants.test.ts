import fc from "fast-check";
import { call } from "./call";
import { GRANT } from "./sentence-cases/grants";

describe("SONDERPOSTEN", () => {
  it.each([
    ["is nothing before the acquisition", [...GRANT, 2023], 0],
    ["counts the month of acquisition", [...GRANT, 2024], 750],
    ["is the same in every full year", [...GRANT, 2025], 3000],
    ["gives the rest to the last year", [...GRANT, 2029], 2250],
    ["is nothing after the life", [...GRANT, 2030], 0],
    ["takes the rest in the year of disposal", [...GRANT, 2026, "15.09.2026"], 11_250],
    ["is nothing after the disposal", [...GRANT, 2027, "15.09.2026"], 0],
    ["reads German texts", ["15.000,00 €", "1.10.24", "5 Jahre", "2024", ""], 750],
    ["of no grant is nothing", [0, "01.10.2024", 5, 2025], 0],
  ])("%s", (_, cells, expected) => {
    expect(call("SONDERPOSTEN", cells)).toBe(expected);
  });

  it("is what AFA is for the same amount, until the asset goes", () => {
    const grant = fc.record({
      amount: fc.integer({ min: 0, max: 1e8 }).map((cents) => cents / 100),
      acquired: fc.integer({ min: 44_000, max: 47_000 }),
      life: fc.integer({ min: 1, max: 150 }).map((months) => months / 12),
      year: fc.integer({ min: 2019, max: 2045 }),
    });
    fc.assert(
      fc.property(grant, ({ acquired, amount, life, year }) => {
        const cells = [amount, acquired, life, year];
        expect(call("SONDERPOSTEN", cells)).toBe(call("AFA", cells));
      }),
    );
  });
});
