import fc from "fast-check";
import { monthOf, yearOf } from "../../../src/core/calendar";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import type { AnnualDepreciation } from "../../../src/core/depreciation/annual-parts";
import {
  lifeInMonths,
  type Asset,
  type AssetDescription,
} from "../../../src/core/depreciation/asset";
import {
  anyDescription,
  assetOf,
  descriptionWithDisposal,
  descriptionWithoutDisposal,
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

function depreciable(asset: Asset): number {
  return asset.cost - asset.reminderValue;
}

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
