import { yearOf, type Year } from "../calendar";
import { cents, ZERO, type Cents } from "../money";
import { annualDepreciation } from "./annual-depreciation";
import type { Asset } from "./asset";
import type { GroupedAsset } from "./portfolio";

/** What moves the cost and the depreciation of assets in a year [cents]. */
interface Movements {
  /** cost of what was there on 1 January (DE: AHK 1.1.) */
  readonly costBefore: Cents;
  /** DE: Zugänge */
  readonly additions: Cents;
  /** cost of what went (DE: Abgänge) */
  readonly disposals: Cents;
  /** written off until 1 January of what was there then (DE: Abschreibungen kumuliert 1.1.) */
  readonly accumulatedBefore: Cents;
  /** DE: AfA des Jahres */
  readonly depreciation: Cents;
  /** all that was written off of what went (DE: Abschreibungen auf Abgänge) */
  readonly depreciationOfDisposals: Cents;
}

/**
 * A row of the statement of fixed assets (DE: Anlagenübersicht, Anlagenspiegel): both blocks lead
 * from 1 January to 31 December, and cost less accumulated depreciation is the book value.
 */
export interface AssetOverview extends Movements {
  /** DE: AHK 31.12. */
  readonly costAfter: Cents;
  /** DE: Abschreibungen kumuliert 31.12. */
  readonly accumulatedAfter: Cents;
  /** DE: Buchwert 31.12. */
  readonly bookValue: Cents;
  /** DE: Buchwert Vorjahr */
  readonly bookValueBefore: Cents;
}

/** The overview of a group of assets, e.g. a class. */
export interface GroupOverview extends AssetOverview {
  readonly group: string;
}

/** The overview of many assets by group. */
export interface PortfolioOverview {
  /** in order of first appearance */
  readonly groups: readonly GroupOverview[];
  readonly total: AssetOverview;
}

/**
 * Statement of fixed assets of a calendar year by group. An asset that is written off at once is an
 * addition with its whole depreciation, and stays at its cost until it goes; one in a pool stays
 * for ever, as a pool does not know of disposals.
 */
export function portfolioOverview(assets: Iterable<GroupedAsset>, year: Year): PortfolioOverview {
  const sums = new Map<string, Movements>();
  let total = NO_MOVEMENTS;
  for (const { asset, group } of assets) {
    const movements = movementsOf(asset, year);
    sums.set(group, plus(sums.get(group) ?? NO_MOVEMENTS, movements));
    total = plus(total, movements);
  }
  return {
    groups: Array.from(sums, ([group, movements]) => ({ group, ...balanced(movements) })),
    total: balanced(total),
  };
}

const NO_MOVEMENTS: Movements = {
  costBefore: ZERO,
  additions: ZERO,
  disposals: ZERO,
  accumulatedBefore: ZERO,
  depreciation: ZERO,
  depreciationOfDisposals: ZERO,
};

function movementsOf(asset: Asset, year: Year): Movements {
  const { acquiredIn, cost, disposedIn, method } = asset;
  const acquired = yearOf(acquiredIn);
  const gone = disposedIn === undefined || method === "pool" ? Infinity : yearOf(disposedIn);
  if (year < acquired || year > gone) return NO_MOVEMENTS;
  const { amount: depreciation, bookValueBefore } = annualDepreciation(asset, year);
  const accumulatedBefore = cents(cost - bookValueBefore);
  const goes = year === gone;
  return {
    costBefore: year === acquired ? ZERO : cost,
    additions: year === acquired ? cost : ZERO,
    disposals: goes ? cost : ZERO,
    accumulatedBefore,
    depreciation,
    depreciationOfDisposals: goes ? cents(accumulatedBefore + depreciation) : ZERO,
  };
}

function plus(a: Movements, b: Movements): Movements {
  return {
    costBefore: cents(a.costBefore + b.costBefore),
    additions: cents(a.additions + b.additions),
    disposals: cents(a.disposals + b.disposals),
    accumulatedBefore: cents(a.accumulatedBefore + b.accumulatedBefore),
    depreciation: cents(a.depreciation + b.depreciation),
    depreciationOfDisposals: cents(a.depreciationOfDisposals + b.depreciationOfDisposals),
  };
}

function balanced(movements: Movements): AssetOverview {
  const { accumulatedBefore, additions, costBefore, depreciation } = movements;
  const costAfter = costBefore + additions - movements.disposals;
  const accumulatedAfter = accumulatedBefore + depreciation - movements.depreciationOfDisposals;
  return {
    ...movements,
    costAfter: cents(costAfter),
    accumulatedAfter: cents(accumulatedAfter),
    bookValue: cents(costAfter - accumulatedAfter),
    bookValueBefore: cents(costBefore - accumulatedBefore),
  };
}
