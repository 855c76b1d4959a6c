import type { Year } from "../calendar";
import type { AnnualDepreciation } from "./annual-parts";
import type { StraightLineAsset } from "./asset";
import { countedMonths } from "./counted-months";
import { evenRatesOfYear } from "./even-rates";

/**
 * Straight-line depreciation of a year (DE: lineare AfA), by months. In the year of disposal only
 * the months before the month of disposal count.
 *
 * @param year a year from acquisition to the end of life or to disposal
 */
export function depreciateStraightLine(asset: StraightLineAsset, year: Year): AnnualDepreciation {
  const { cost, acquiredIn, lastMonth, reminderValue } = asset;
  const rates = { base: cost, first: acquiredIn, last: lastMonth, reminderValue };
  return evenRatesOfYear(rates, year, countedMonths(asset, year));
}
