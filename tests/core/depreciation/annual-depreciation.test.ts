import fc from "fast-check";
import { monthOf, yearOf } from "../../../src/core/calendar";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import type { AnnualDepreciation } from "../../../src/core/depreciation/annual-parts";
import {
  lifeInMonths,
  type Asset,
  type AssetDescription,
} from "../../../src/core/depreciation/asset";
import { toEur } from "../../../src/core/money";
import {
  anyDescription,
  assetOf,
  description,
  descriptionWithDisposal,
  descriptionWithoutDisposal,
  type Sample,
} from "./sample-asset";

/** From the year before acquisition to two years after everything is over. */
function yearsOf(given: AssetDescription): AnnualDepreciation[] {
  const asset = assetOf(given);
  const first = yearOf(asset.acquiredIn) - 1;
  const lifeYears = Math.max(5, Math.ceil(lifeInMonths(given.lifeYears ?? 1) / 12) + 1);
  return Array.from({ length: lifeYears + 4 }, (_, index) =>
    annualDepreciation(asset, first + index),
  );
}

function total(years: readonly AnnualDepreciation[]): number {
  return years.reduce((sum, { amount }) => sum + amount, 0);
}

function amountsInEur(sample: Sample, from: number, count: number): number[] {
  const asset = assetOf(description(sample));
  return Array.from({ length: count }, (_, index) =>
    toEur(annualDepreciation(asset, from + index).amount),
  );
}

function depreciable(asset: Asset): number {
  return asset.cost - asset.reminderValue;
}

const straight: Sample = { cost: 12000, acquired: "15.04.2026", life: 5 };
const declining: Sample = {
  cost: 100000,
  acquired: "01.07.2025",
  life: 5,
  method: "declining-balance",
};
const immediate: Sample = { cost: 800, acquired: "30.11.2026", method: "immediate" };
const pool: Sample = { cost: 999.99, acquired: "30.11.2026", method: "pool" };

describe("straight-line", () => {
  it.each([
    ["counts the month of acquisition", straight, 2025, [0, 1800, 2400, 2400, 2400, 2400, 600, 0]],
    [
      "counts it also when it has one day",
      { ...straight, acquired: "30.04.2026" },
      2026,
      [1800, 2400],
    ],
    [
      "gives the rest to the last year",
      { cost: 1850, acquired: "31.10.2026", life: 3 },
      2026,
      [154.17, 616.67, 616.67, 462.49, 0],
    ],
    [
      "ends on 31.12. when it starts on 01.01.",
      { cost: 100, acquired: "01.01.2026", life: 3 },
      2026,
      [33.33, 33.33, 33.34, 0],
    ],
    [
      "leaves the reminder value",
      { cost: 100, acquired: "01.01.2026", life: 2, reminder: 1 },
      2026,
      [50, 49, 0],
    ],
    [
      "of one month takes everything",
      { cost: 99.99, acquired: "31.12.2026", life: 1 / 12 },
      2026,
      [99.99, 0],
    ],
    [
      "of half a year may span two years",
      { cost: 600, acquired: "01.10.2026", life: 0.5 },
      2026,
      [300, 300, 0],
    ],
    [
      "stops at the reminder value before the last year",
      { cost: 100, acquired: "01.01.2026", life: 4, reminder: 60 },
      2026,
      [25, 15, 0, 0, 0],
    ],
    [
      "never takes more than is left when cents round up",
      { cost: 0.02, acquired: "01.01.2026", life: 4 },
      2026,
      [0.01, 0.01, 0, 0, 0],
    ],
    [
      "gives cents that round down to the last year",
      { cost: 0.01, acquired: "01.01.2026", life: 4 },
      2026,
      [0, 0, 0, 0.01, 0],
    ],
    [
      "is 0 for a cost below the reminder value",
      { cost: 0.5, acquired: "01.01.2026", life: 4, reminder: 1 },
      2026,
      [0, 0, 0, 0, 0],
    ],
    ["is 0 for a cost of 0", { ...straight, cost: 0 }, 2026, [0, 0]],
    [
      "stops before the month of disposal",
      { ...straight, disposed: "30.09.2028" },
      2026,
      [1800, 2400, 1600, 0],
    ],
    [
      "does not change from the 1st to the last of that month",
      { ...straight, disposed: "01.09.2028" },
      2026,
      [1800, 2400, 1600, 0],
    ],
    [
      "is 0 in the year of a disposal in January",
      { ...straight, disposed: "31.01.2028" },
      2026,
      [1800, 2400, 0, 0],
    ],
    ["stops in the year of acquisition", { ...straight, disposed: "20.08.2026" }, 2026, [800, 0]],
    [
      "is 0 in all years if it goes in the month it comes",
      { ...straight, disposed: "30.04.2026" },
      2026,
      [0, 0, 0],
    ],
    [
      "gives no rest if it goes in the last month of life",
      { ...straight, disposed: "31.03.2031" },
      2030,
      [2400, 400, 0],
    ],
    [
      "gives the rest if it goes in the month after life",
      { ...straight, disposed: "01.04.2031" },
      2030,
      [2400, 600, 0],
    ],
    [
      "does not change if it goes years after life",
      { ...straight, disposed: "01.04.2035" },
      2030,
      [2400, 600, 0, 0, 0, 0],
    ],
  ] as const)("%s", (_, sample, from, expected) => {
    expect(amountsInEur(sample, from, expected.length)).toEqual(expected);
  });
});

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

describe("immediate", () => {
  it.each([
    ["takes everything in the year of acquisition", immediate, 2025, [0, 800, 0]],
    ["leaves the reminder value", { ...immediate, reminder: 1 }, 2026, [799, 0]],
    [
      "takes everything also if it goes later in that year",
      { ...immediate, disposed: "01.12.2026" },
      2026,
      [800, 0],
    ],
    [
      "is 0 if it goes in the month it comes",
      { ...immediate, disposed: "30.11.2026" },
      2026,
      [0, 0],
    ],
  ] as const)("%s", (_, sample, from, expected) => {
    expect(amountsInEur(sample, from, expected.length)).toEqual(expected);
  });
});

describe("pool", () => {
  it.each([
    [
      "takes a fifth in five calendar years, whatever the month",
      pool,
      2025,
      [0, 200, 200, 200, 200, 199.99, 0],
    ],
    ["leaves the reminder value", { ...pool, reminder: 1 }, 2026, [200, 200, 200, 200, 198.99, 0]],
    [
      "does not change on disposal",
      { ...pool, disposed: "30.11.2026" },
      2026,
      [200, 200, 200, 200, 199.99, 0],
    ],
    [
      "never takes more than is left when cents round up",
      { ...pool, cost: 0.03 },
      2026,
      [0.01, 0.01, 0.01, 0, 0, 0],
    ],
  ] as const)("%s", (_, sample, from, expected) => {
    expect(amountsInEur(sample, from, expected.length)).toEqual(expected);
  });
});

describe("depreciation by every method", () => {
  it("adds up over all years to cost less reminder value", () => {
    fc.assert(
      fc.property(descriptionWithoutDisposal, (given) => {
        expect(total(yearsOf(given))).toBe(depreciable(assetOf(given)));
      }),
    );
  });

  it("never adds up to more when the asset goes", () => {
    fc.assert(
      fc.property(descriptionWithDisposal, (given) => {
        expect(total(yearsOf(given))).toBeLessThanOrEqual(depreciable(assetOf(given)));
      }),
    );
  });

  it("is never negative and never more than the limit", () => {
    fc.assert(
      fc.property(anyDescription, (given) => {
        for (const { amount, limit } of yearsOf(given)) {
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it("is one of its parts", () => {
    fc.assert(
      fc.property(anyDescription, (given) => {
        for (const { amount, calculation, limit } of yearsOf(given)) {
          const rounded = "rounded" in calculation ? calculation.rounded : limit;
          expect(amount).toBe(Math.min(rounded, limit));
        }
      }),
    );
  });

  it("starts each year where the last one ended", () => {
    fc.assert(
      fc.property(descriptionWithoutDisposal, (given) => {
        let book: number = given.cost;
        for (const { amount, bookValueBefore } of yearsOf(given).slice(1)) {
          expect(bookValueBefore).toBe(book);
          book -= amount;
        }
      }),
    );
  });

  it("does not change in the years before a disposal", () => {
    fc.assert(
      fc.property(descriptionWithDisposal, (given) => {
        const disposedYear = yearOf(monthOf(given.disposed ?? given.acquired));
        const isEarlier = ({ year }: AnnualDepreciation) => year < disposedYear;
        const kept = yearsOf({ ...given, disposed: undefined }).filter(isEarlier);
        expect(yearsOf(given).filter(isEarlier)).toEqual(kept);
      }),
    );
  });

  it("is nothing after the year of disposal, but for the pool", () => {
    const months = descriptionWithDisposal.filter(({ method }) => method !== "pool");
    fc.assert(
      fc.property(months, (given) => {
        const disposedYear = yearOf(monthOf(given.disposed ?? given.acquired));
        expect(total(yearsOf(given).filter(({ year }) => year > disposedYear))).toBe(0);
      }),
    );
  });

  it("in the year of disposal is at most what it would have been", () => {
    fc.assert(
      fc.property(descriptionWithDisposal, (given) => {
        const kept = yearsOf({ ...given, disposed: undefined });
        yearsOf(given).forEach(({ amount }, index) => {
          expect(amount).toBeLessThanOrEqual(kept[index]?.amount ?? 0);
        });
      }),
    );
  });
});
