import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import { amountsInEur, assetOf, description, type Sample } from "./sample-asset";

const declining: Sample = {
  cost: 100000,
  acquired: "01.07.2025",
  life: 5,
  method: "declining-balance",
};

describe("declining balance", () => {
  it.each([
    [
      "changes to equal rates in the first year in which they are as much",
      declining,
      2025,
      [15000, 25500, 17850, 16660, 16660, 8330, 0],
    ],
    [
      "is limited by the highest rate",
      { ...declining, acquired: "01.01.2026", life: 6 },
      2026,
      [30000, 21000, 14700, 11433.33, 11433.33, 11433.34, 0],
    ],
    [
      "is the factor over the life where that is less",
      { ...declining, acquired: "01.01.2020", life: 20 },
      2020,
      [12500, 10937.5, 9570.31, 8374.02],
    ],
    [
      "has the rate of its own window",
      { ...declining, acquired: "01.04.2024", life: 8 },
      2024,
      [15000, 17000, 13600],
    ],
    [
      "is straight-line from the start where the life is short",
      { ...declining, acquired: "01.01.2026", life: 3 },
      2026,
      [33333.33, 33333.33, 33333.34, 0],
    ],
    [
      "leaves the reminder value",
      { ...declining, reminder: 1 },
      2025,
      [15000, 25500, 17850, 16660, 16660, 8329, 0],
    ],
    [
      "in the year of disposal is the months' share of the whole year",
      { ...declining, disposed: "15.05.2026" },
      2025,
      [15000, 8500, 0],
    ],
    [
      "in a year of acquisition and disposal is a share of its months",
      { ...declining, disposed: "15.09.2025" },
      2025,
      [5000, 0],
    ],
    [
      "in the year of disposal after the change is a share too",
      { ...declining, disposed: "15.03.2030" },
      2029,
      [16660, 2776.67, 0],
    ],
    [
      "is 0 in the year of a disposal in January",
      { ...declining, disposed: "15.01.2026" },
      2025,
      [15000, 0],
    ],
    [
      "is 0 in all years if it goes in the month it comes",
      { ...declining, disposed: "31.07.2025" },
      2025,
      [0, 0],
    ],
  ] as const)("%s", (_, sample, from, expected) => {
    expect(amountsInEur(sample, from, expected.length)).toEqual(expected);
  });

  it("changes where equal rates are exactly as much", () => {
    // a quarter of the book value by rate, and a quarter with four of twelve years left
    const asset = assetOf(description({ ...declining, acquired: "01.01.2026", life: 12 }));
    expect(annualDepreciation(asset, 2033).calculation.kind).toBe("share-at-rate");
    expect(annualDepreciation(asset, 2034).calculation.kind).toBe("share-of-months");
  });

  it("shows what equal rates would have given", () => {
    const { calculation } = annualDepreciation(assetOf(description(declining)), 2027);
    expect(calculation).toMatchObject({
      kind: "share-at-rate",
      base: 59_500_00,
      rate: { numerator: 30, denominator: 100 },
      months: 12,
      rounded: 17_850_00,
      straightLine: 17_000_00,
    });
  });
});
