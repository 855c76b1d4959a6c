import type { Year } from "../calendar";
import { cents, type Cents } from "../money";
import { annualDepreciation } from "./annual-depreciation";
import type { Asset } from "./asset";

/** An asset with the group in which it is shown, e.g. its class. */
export interface GroupedAsset {
  readonly group: string;
  readonly asset: Asset;
}

/** Depreciation of a group, one amount a year. */
export interface GroupDepreciation {
  readonly group: string;
  readonly amounts: readonly Cents[];
}

/** Depreciation of many assets by group and year. */
export interface PortfolioDepreciation {
  readonly years: readonly Year[];
  /** in order of first appearance */
  readonly groups: readonly GroupDepreciation[];
  /** sum over the groups, one amount a year */
  readonly totals: readonly Cents[];
}

/**
 * Depreciation of many assets by group and year (DE: AfA-Summe, Abschreibungsvorschau). Every
 * amount is the sum of the single assets' amounts in whole cents, so that it closes exactly.
 *
 * @param yearCount number of years from `firstYear` on [≥ 0]
 */
export function portfolioDepreciation(
  assets: Iterable<GroupedAsset>,
  firstYear: Year,
  yearCount: number,
): PortfolioDepreciation {
  const years = Array.from({ length: yearCount }, (_, index) => firstYear + index);
  const sums = new Map<string, number[]>();
  const totals = years.map(() => 0);
  for (const { group, asset } of assets) {
    const groupSums = sums.get(group) ?? years.map(() => 0);
    sums.set(group, groupSums);
    years.forEach((year, index) => {
      const { amount } = annualDepreciation(asset, year);
      groupSums[index] = (groupSums[index] ?? 0) + amount;
      totals[index] = (totals[index] ?? 0) + amount;
    });
  }
  return {
    years,
    groups: Array.from(sums, ([group, amounts]) => ({ group, amounts: amounts.map(cents) })),
    totals: totals.map(cents),
  };
}
