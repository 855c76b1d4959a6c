import { monthsInYear, yearOf, type MonthIndex, type Year } from "../calendar";
import { cents, roundRatio, ZERO, type Cents } from "../money";
import { limitedDepreciation, noDepreciation, type AnnualDepreciation } from "./annual-parts";

/** An amount that is written off evenly over months, down to a reminder value. */
export interface EvenRates {
  /** book value at the start [cents], of which every month takes the same share */
  readonly base: Cents;
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  /** at most the base [cents] */
  readonly reminderValue: Cents;
}

/**
 * A year of equal rates (DE: gleiche Jahresraten): every year shows `round(base × months ÷ all
 * months)`, so that full years are equal; the year that holds the last month takes what is left.
 *
 * @param year a year within the months
 * @param months months of the year that count: fewer than the rates have in a year of disposal
 */
export function evenRatesOfYear(rates: EvenRates, year: Year, months: number): AnnualDepreciation {
  const { base, first, last, reminderValue } = rates;
  const bookValueBefore = cents(base - writtenOffBefore(rates, year));
  if (months === 0) return noDepreciation(year, "no-month-before-disposal", bookValueBefore);
  const takesRest = yearOf(last) === year && months === monthsInYear(rates, year);
  if (takesRest) {
    return limitedDepreciation(year, months, bookValueBefore, reminderValue, { kind: "rest" });
  }
  const ofMonths = last - first + 1;
  const rounded = roundRatio(base, months, ofMonths);
  return limitedDepreciation(year, months, bookValueBefore, reminderValue, {
    kind: "share-of-months",
    base,
    months,
    ofMonths,
    rounded,
  });
}

/** Depreciation of all years before a year within the months; in closed form, for speed. */
function writtenOffBefore(rates: EvenRates, year: Year): Cents {
  const { base, first, last, reminderValue } = rates;
  const firstYear = yearOf(first);
  if (year <= firstYear) return ZERO;
  const ofMonths = last - first + 1;
  const inFirstYear = roundRatio(base, monthsInYear(rates, firstYear), ofMonths);
  const inFullYear = roundRatio(base, 12, ofMonths);
  // rounding up may reach the reminder value before the last year
  const sum = inFirstYear + (year - firstYear - 1) * inFullYear;
  return cents(Math.min(sum, base - reminderValue));
}
