import { yearOf, type Year } from "../calendar";
import { cents, roundRatio } from "../money";
import { limitedDepreciation, noDepreciation, type AnnualDepreciation } from "./annual-parts";
import type { PoolAsset } from "./asset";

/** Years over which a pool is written off, that of acquisition included. */
const POOL_YEARS = 5;

/**
 * Depreciation of an asset in a pool (DE: Sammelposten, § 6 Abs. 2a EStG): a fifth in each of five
 * calendar years, the last of which takes the rest; a disposal does not change it.
 *
 * @param year the year of acquisition or a later one
 */
export function depreciatePool(asset: PoolAsset, year: Year): AnnualDepreciation {
  const { acquiredIn, cost, reminderValue } = asset;
  const nth = year - yearOf(acquiredIn) + 1;
  if (nth > POOL_YEARS) return noDepreciation(year, "after-life", reminderValue);
  const rounded = roundRatio(cost, 1, POOL_YEARS);
  const writtenOff = Math.min((nth - 1) * rounded, cost - reminderValue);
  const bookValueBefore = cents(cost - writtenOff);
  return limitedDepreciation(
    year,
    0,
    bookValueBefore,
    reminderValue,
    nth === POOL_YEARS ? { kind: "rest" } : { kind: "fifth", base: cost, nth, rounded },
  );
}
