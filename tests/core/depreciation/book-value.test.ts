import fc from "fast-check";
import {
  december,
  lastDayOfMonth,
  monthOf,
  yearOf,
  type Day,
  type Year,
} from "../../../src/core/calendar";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import type { Asset } from "../../../src/core/depreciation/asset";
import { bookValue } from "../../../src/core/depreciation/book-value";
import { toEur } from "../../../src/core/money";
import { day } from "../day";
import { anyDescription, assetOf, description, type Sample } from "./sample-asset";

const straight: Sample = { cost: 12000, acquired: "15.04.2026", life: 5 };
const immediate: Sample = { cost: 800, acquired: "30.11.2026", reminder: 1, method: "immediate" };
const pool: Sample = { cost: 1000, acquired: "30.11.2026", method: "pool" };

function writtenOffUntil(asset: Asset, last: Year): number {
  let total = 0;
  for (let year = yearOf(asset.acquiredIn); year <= last; year++) {
    total += annualDepreciation(asset, year).amount;
  }
  return total;
}

describe("book value", () => {
  it.each([
    ["is 0 before acquisition", straight, "14.04.2026", 0],
    ["is the cost on the day of acquisition", straight, "15.04.2026", 12000],
    ["keeps a month until its last day", straight, "29.04.2026", 12000],
    ["loses a month on its last day", straight, "30.04.2026", 11800],
    [
      "loses the month of acquisition on its only day",
      { ...straight, acquired: "30.04.2026" },
      "30.04.2026",
      11800,
    ],
    ["loses the last month of a leap February on the 29th", straight, "29.02.2028", 7400],
    ["and not on the 28th", straight, "28.02.2028", 7600],
    ["is 0 at the end of life", straight, "31.03.2031", 0],
    ["is the reminder value after life", { ...straight, reminder: 1 }, "01.01.2040", 1],
    ["is the cost where that is less", { ...straight, cost: 0.5, reminder: 1 }, "01.01.2040", 0.5],
    [
      "is there until the day before disposal",
      { ...straight, disposed: "15.09.2028" },
      "14.09.2028",
      6200,
    ],
    ["is 0 from the day of disposal on", { ...straight, disposed: "15.09.2028" }, "15.09.2028", 0],
    [
      "in January before a disposal in January is that of 31.12.",
      { ...straight, disposed: "31.01.2028" },
      "30.01.2028",
      7800,
    ],
    [
      "before a disposal in the month of acquisition is the cost",
      { ...straight, disposed: "30.04.2026" },
      "29.04.2026",
      12000,
    ],
    ["immediate: is 0 before acquisition", immediate, "29.11.2026", 0],
    ["immediate: is the reminder value from acquisition on", immediate, "30.11.2026", 1],
    ["immediate: is 0 from disposal on", { ...immediate, disposed: "01.02.2027" }, "01.02.2027", 0],
    ["pool: is the cost until 30.12.", pool, "30.12.2026", 1000],
    ["pool: loses its fifth on 31.12.", pool, "31.12.2026", 800],
    ["pool: keeps its value on disposal", { ...pool, disposed: "01.02.2027" }, "01.03.2027", 800],
    ["pool: is 0 after five calendar years", pool, "31.12.2030", 0],
  ])("%s", (_, sample, date, expected) => {
    expect(toEur(bookValue(assetOf(description(sample)), day(date)).value)).toBe(expected);
  });

  it("gives the parts that it was calculated from", () => {
    const asset = assetOf(description(straight));
    expect(bookValue(asset, day("15.06.2026"))).toMatchObject({
      kind: "continued",
      annual: { bookValueBefore: 12_000_00, amount: 1800_00, months: 9 },
      elapsed: 2,
      ofParts: 9,
      taken: 400_00,
      value: 11_600_00,
    });
  });
});

/** Two days of an asset while it is in the books: the later one not before the first. */
const assetWithDays = fc
  .tuple(anyDescription, fc.nat({ max: 20_000 }), fc.nat({ max: 800 }))
  .map(([given, after, between]) => {
    const asset = assetOf(given);
    const isInBooksForGood = asset.disposed === undefined || asset.method === "pool";
    const last = isInBooksForGood ? Infinity : Math.max(asset.disposed - 1, asset.acquired);
    const earlier = Math.min(asset.acquired + after, last) as Day;
    const later = Math.min(earlier + between, last) as Day;
    return { asset, earlier, later };
  });

describe("book value by every method", () => {
  it("never rises while the asset is there, and not when it goes", () => {
    fc.assert(
      fc.property(assetWithDays, ({ asset, earlier, later }) => {
        const before = bookValue(asset, earlier).value;
        expect(bookValue(asset, later).value).toBeLessThanOrEqual(before);
      }),
    );
  });

  it("never falls below the reminder value while the asset is there", () => {
    fc.assert(
      fc.property(assetWithDays, ({ asset, later }) => {
        const isGone = asset.method !== "pool" && asset.disposed === later;
        const lowest = isGone ? 0 : asset.reminderValue;
        expect(bookValue(asset, later).value).toBeGreaterThanOrEqual(lowest);
      }),
    );
  });

  it("on every 31.12. is cost less depreciation so far", () => {
    fc.assert(
      fc.property(anyDescription, fc.nat({ max: 45 }), (given, yearsLater) => {
        const asset = assetOf(given);
        const year = yearOf(asset.acquiredIn) + yearsLater;
        const endOfYear = lastDayOfMonth(december(year));
        const isGone =
          asset.method !== "pool" && asset.disposed !== undefined && asset.disposed <= endOfYear;
        const expected = isGone ? 0 : asset.cost - writtenOffUntil(asset, year);
        expect(bookValue(asset, endOfYear).value).toBe(expected);
      }),
    );
  });

  it("before the month of disposal ends where the depreciation of all years does", () => {
    const disposed = anyDescription.filter(
      ({ disposed: gone, method }) =>
        gone !== undefined && method !== "pool" && method !== "immediate",
    );
    fc.assert(
      fc.property(disposed, (given) => {
        const asset = assetOf(given);
        const gone = asset.disposed ?? asset.acquired;
        fc.pre(gone > asset.acquired);
        const { value } = bookValue(asset, (gone - 1) as Day);
        expect(value).toBe(asset.cost - writtenOffUntil(asset, yearOf(monthOf(gone))));
      }),
    );
  });
});
