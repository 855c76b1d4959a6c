import { yearOf, type Year } from "../calendar";
import { limitedDepreciation, noDepreciation, type AnnualDepreciation } from "./annual-parts";
import type { ImmediateAsset } from "./asset";

/**
 * Immediate depreciation (DE: Sofortabschreibung): everything above the reminder value in the year
 * of acquisition, whatever the month; nothing if the asset goes in the month in which it came.
 *
 * @param year a year from acquisition to disposal
 */
export function depreciateImmediately(asset: ImmediateAsset, year: Year): AnnualDepreciation {
  const { acquiredIn, cost, disposedIn, reminderValue } = asset;
  if (disposedIn === acquiredIn) return noDepreciation(year, "no-month-before-disposal", cost);
  return year === yearOf(acquiredIn)
    ? limitedDepreciation(year, 0, cost, reminderValue, { kind: "rest" })
    : noDepreciation(year, "after-life", reminderValue);
}
