import { yearOf, type Year } from "../calendar";
import { ZERO } from "../money";
import { noDepreciation, type AnnualDepreciation } from "./annual-parts";
import type { Asset } from "./asset";
import { depreciateDecliningBalance } from "./declining-balance";
import { depreciateImmediately } from "./immediate";
import { depreciatePool } from "./pool";
import { depreciateStraightLine } from "./straight-line";

/**
 * Depreciation of an asset in a calendar year (DE: AfA), by its method, with its parts.
 *
 * @example annualDepreciation(asset, 2026).amount
 */
export function annualDepreciation(asset: Asset, year: Year): AnnualDepreciation {
  if (year < yearOf(asset.acquiredIn)) return noDepreciation(year, "before-acquisition", ZERO);
  if (asset.method === "pool") return depreciatePool(asset, year);
  if (asset.disposedIn !== undefined && year > yearOf(asset.disposedIn)) {
    return noDepreciation(year, "after-disposal", ZERO);
  }
  if (asset.method === "immediate") return depreciateImmediately(asset, year);
  if (year > yearOf(asset.lastMonth)) {
    return noDepreciation(year, "after-life", asset.reminderValue);
  }
  return asset.method === "straight-line"
    ? depreciateStraightLine(asset, year)
    : depreciateDecliningBalance(asset, year);
}
