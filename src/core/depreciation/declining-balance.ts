import { january, monthsInYear, yearOf, type MonthIndex, type Year } from "../calendar";
import { cents, roundRatio, type Cents } from "../money";
import { limitedDepreciation, noDepreciation, type AnnualDepreciation } from "./annual-parts";
import type { DecliningBalanceAsset } from "./asset";
import { countedMonths } from "./counted-months";
import { evenRatesOfYear } from "./even-rates";

/**
 * Declining-balance depreciation of a year (DE: degressive AfA, § 7 Abs. 2 EStG): a rate of the
 * book value, in the year of acquisition by months; equal rates over the remaining months from the
 * first year on in which they are at least as much. In the year of disposal the whole year's amount
 * × months before the month of disposal ÷ months of the year.
 *
 * @param year a year from acquisition to the end of life or to disposal
 */
export function depreciateDecliningBalance(
  asset: DecliningBalanceAsset,
  year: Year,
): AnnualDepreciation {
  const wholeYear = withoutDisposal(asset, year);
  const { bookValueBefore, months: ofMonths } = wholeYear;
  const months = countedMonths(asset, year);
  if (months === ofMonths) return wholeYear;
  if (months === 0) return noDepreciation(year, "no-month-before-disposal", bookValueBefore);
  return limitedDepreciation(year, months, bookValueBefore, asset.reminderValue, {
    kind: "share-of-year",
    wholeYear,
    months,
    ofMonths,
    rounded: roundRatio(wholeYear.amount, months, ofMonths),
  });
}

function withoutDisposal(asset: DecliningBalanceAsset, year: Year): AnnualDepreciation {
  const { acquiredIn, lastMonth, reminderValue } = asset;
  let base = asset.cost;
  for (let current = yearOf(acquiredIn); ; current++) {
    const first = Math.max(acquiredIn, january(current)) as MonthIndex;
    const rates = { base, first, last: lastMonth, reminderValue };
    const even = evenRatesOfYear(rates, current, monthsInYear(rates, current));
    const declining = atRate(asset, current, base, even.amount);
    // the last year always ends here: there, equal rates take everything that is left
    if (even.amount >= declining.amount) {
      return evenRatesOfYear(rates, year, monthsInYear(rates, year));
    }
    if (current === year) return declining;
    base = cents(base - declining.amount);
  }
}

function atRate(
  asset: DecliningBalanceAsset,
  year: Year,
  base: Cents,
  straightLine: Cents,
): AnnualDepreciation {
  const { acquiredIn, lastMonth, rate, reminderValue } = asset;
  const counted = monthsInYear({ first: acquiredIn, last: lastMonth }, year);
  const months = year === yearOf(acquiredIn) ? counted : 12;
  const rounded = roundRatio(base, rate.numerator * months, rate.denominator * 12);
  return limitedDepreciation(year, counted, base, reminderValue, {
    kind: "share-at-rate",
    base,
    rate,
    months,
    rounded,
    straightLine,
  });
}
