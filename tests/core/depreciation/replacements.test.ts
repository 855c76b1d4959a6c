import fc from "fast-check";
import { addMonths, monthIndex, monthOf, monthOfYear, yearOf } from "../../../src/core/calendar";
import {
  replacementMonths,
  replacementPrice,
  type ReplacedAsset,
} from "../../../src/core/depreciation/replacements";
import { cents } from "../../../src/core/money";
import { day } from "../day";

const pc: ReplacedAsset = {
  acquiredIn: monthOf(day("15.04.2024")),
  lifeMonths: 36,
  replacementCost: cents(1250_00),
};

function due(
  asset: ReplacedAsset,
  firstYear: number,
  yearCount: number,
  noneFrom?: string,
): string[] {
  const stop = noneFrom === undefined ? undefined : monthOf(day(noneFrom));
  return replacementMonths(asset, { firstYear, yearCount, noneFrom: stop }).map(
    (month) => `${monthOfYear(month)}/${yearOf(month)}`,
  );
}

describe("the replacements of an asset", () => {
  it("come in the first month after its life, and again and again", () => {
    expect(due(pc, 2026, 10)).toEqual(["4/2027", "4/2030", "4/2033"]);
  });

  it("come in January of the first year when they are overdue, and count from there", () => {
    expect(due(pc, 2028, 6)).toEqual(["1/2028", "1/2031"]);
  });

  it("come in the month of its disposal when that is before the end of its life", () => {
    expect(due({ ...pc, disposedIn: monthIndex(2026, 9) }, 2026, 6)).toEqual(["9/2026", "9/2029"]);
    expect(due({ ...pc, disposedIn: monthIndex(2028, 9) }, 2026, 2)).toEqual(["4/2027"]);
  });

  it("are none from the month on from which nothing is bought", () => {
    expect(due(pc, 2026, 10, "01.04.2030")).toEqual(["4/2027"]);
    expect(due(pc, 2026, 10, "30.05.2030")).toEqual(["4/2027", "4/2030"]);
    expect(due(pc, 2028, 6, "31.01.2028")).toEqual([]);
  });

  it("are none in a horizon of no years, or beyond its end", () => {
    expect(due(pc, 2027, 0)).toEqual([]);
    expect(due(pc, 2025, 2)).toEqual([]);
  });

  it("lie within the horizon, one life apart", () => {
    const asset = fc.record({
      acquiredIn: fc.nat({ max: 600 }).map((later) => addMonths(monthIndex(2000, 1), later)),
      lifeMonths: fc.integer({ min: 1, max: 200 }),
      replacementCost: fc.constant(cents(1)),
    });
    fc.assert(
      fc.property(
        asset,
        fc.integer({ min: 2010, max: 2040 }),
        fc.nat({ max: 30 }),
        (a, year, n) => {
          const months = replacementMonths(a, { firstYear: year, yearCount: n });
          months.forEach((month, index) => {
            expect(yearOf(month)).toBeGreaterThanOrEqual(year);
            expect(yearOf(month)).toBeLessThan(year + n);
            expect(month).toBeGreaterThanOrEqual(a.acquiredIn + a.lifeMonths);
            const before = months[index - 1];
            if (before !== undefined) expect(month - before).toBe(a.lifeMonths);
          });
        },
      ),
    );
  });
});

describe("the price of a replacement", () => {
  const rising = { firstYear: 2027, perYear: 0.02 };

  it("is the cost in the first year, and rises from year to year", () => {
    const prices = [2027, 2028, 2029].map((year) => replacementPrice(cents(1250_00), rising, year));
    expect(prices).toMatchObject([{ value: 1250_00 }, { value: 1275_00 }, { value: 1300_50 }]);
  });

  it("is rounded to cents on the decimal value, half away from zero", () => {
    const price = replacementPrice(cents(50), { firstYear: 2027, perYear: 0.01 }, 2028);
    expect(price).toMatchObject({ value: 51 });
  });

  it("is refused when it cannot be kept in cents", () => {
    const price = replacementPrice(cents(5e14), { firstYear: 2027, perYear: 1 }, 2029);
    expect(price).toMatchObject({
      refusal: { kind: "out-of-range", argument: "replacementCost", value: 2e13 },
    });
  });
});
