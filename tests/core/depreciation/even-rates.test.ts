import fc from "fast-check";
import { january, monthsInYear, yearOf, type MonthIndex } from "../../../src/core/calendar";
import { evenRatesOfYear, type EvenRates } from "../../../src/core/depreciation/even-rates";
import { cents, roundRatio } from "../../../src/core/money";

/** The definition, year by year: what the closed form must give. */
function yearByYear(rates: EvenRates): number[] {
  const { base, first, last, reminderValue } = rates;
  const amounts: number[] = [];
  let left = base - reminderValue;
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    const share = roundRatio(base, monthsInYear(rates, year), last - first + 1);
    const amount = year === yearOf(last) ? left : Math.min(share, left);
    amounts.push(amount);
    left -= amount;
  }
  return amounts;
}

const anyRates = fc
  .tuple(
    fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 1_000_000_000 })),
    fc.nat({ max: 11 }),
    fc.integer({ min: 1, max: 600 }),
    fc.nat({ max: 500 }),
  )
  .map(([base, firstMonth, months, reminder]): EvenRates => {
    const first = (january(2026) + firstMonth) as MonthIndex;
    return {
      base: cents(base),
      first,
      last: (first + months - 1) as MonthIndex,
      reminderValue: cents(Math.min(base, reminder)),
    };
  });

it("equal rates in closed form are what the years give one after the other", () => {
  fc.assert(
    fc.property(anyRates, (rates) => {
      const amounts = yearByYear(rates).map((_, index) => {
        const year = yearOf(rates.first) + index;
        return evenRatesOfYear(rates, year, monthsInYear(rates, year)).amount;
      });
      expect(amounts).toEqual(yearByYear(rates));
    }),
  );
});
