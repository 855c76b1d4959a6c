import { yearOf, type MonthIndex, type Year } from "../calendar";
import { cents, type Cents } from "../money";
import { ok, type Ok, type Refused } from "../result";
import { limitedSum } from "../limited-sum";
import { replacementMonths, replacementPrice, type ReplacedAsset } from "./replacements";

/** An asset to be replaced with the group in which its replacements are shown, e.g. its class. */
export interface GroupedReplacement {
  readonly group: string;
  readonly replaced: ReplacedAsset;
}

/** The years of a plan, and what it assumes. */
export interface ReplacementPlanning {
  readonly firstYear: Year;
  /** number of years from `firstYear` on [≥ 0] */
  readonly yearCount: number;
  /** increase of prices a year (DE: Preissteigerung), e.g. 0.02 [−1 … 1] */
  readonly priceIncrease: number;
  /** years by which a replacement may be put off (DE: Verschiebung) [≥ 0] */
  readonly postponement: number;
}

/** Replacement purchases by group and year. */
export interface ReplacementPlan {
  readonly years: readonly Year[];
  /** in order of first appearance; also groups without a purchase in these years */
  readonly groups: readonly { readonly group: string; readonly amounts: readonly Cents[] }[];
  /** sum over the groups, one amount a year */
  readonly totals: readonly Cents[];
}

/** A refusal with the position of the asset in the list, if it is about a single one. */
export interface RefusedReplacement extends Refused {
  readonly position?: number;
}

/**
 * What it costs to replace assets again and again (DE: Ersatzplan), see {@link replacementMonths}.
 *
 * Each replacement, in order of its due month and then of the list, goes to that year from its due
 * year to `postponement` years later which has the lowest total so far, the earliest of equals; but
 * never to a year behind the plan, so that no purchase is lost. What is overdue counts as due in
 * the first January. The price is that of the year in which it is bought; later replacements of the
 * same asset keep their due months.
 */
export function replacementPlan(
  assets: readonly GroupedReplacement[],
  planning: ReplacementPlanning,
): Ok<ReplacementPlan> | RefusedReplacement {
  const { firstYear, postponement, priceIncrease, yearCount } = planning;
  const years = Array.from({ length: yearCount }, (_, index) => firstYear + index);
  const totals = years.map(() => 0);
  const sums = new Map(assets.map(({ group }) => [group, years.map(() => 0)]));
  const increase = { firstYear, perYear: priceIncrease };
  for (const { due, group, position, replaced } of duePurchases(assets, planning)) {
    const at = cheapestYear(totals, yearOf(due) - firstYear, postponement);
    const price = replacementPrice(replaced.replacementCost, increase, firstYear + at);
    if (!price.ok) return { ...price, position };
    add(totals, at, price.value);
    add(sums.get(group) ?? [], at, price.value);
  }
  const inTotal = limitedSum(totals, "assets");
  if (!inTotal.ok) return inTotal;
  return ok({
    years,
    groups: Array.from(sums, ([group, amounts]) => ({ group, amounts: amounts.map(cents) })),
    totals: totals.map(cents),
  });
}

interface DuePurchase extends GroupedReplacement {
  readonly due: MonthIndex;
  /** position of the asset in the list */
  readonly position: number;
}

function duePurchases(
  assets: readonly GroupedReplacement[],
  { firstYear, yearCount }: ReplacementPlanning,
): readonly DuePurchase[] {
  return assets
    .flatMap((asset, position) =>
      replacementMonths(asset.replaced, { firstYear, yearCount }).map((due) => ({
        ...asset,
        due,
        position,
      })),
    )
    .sort((a, b) => a.due - b.due || a.position - b.position);
}

/** Position of the year with the lowest total from a year on, the earliest of equals. */
function cheapestYear(totals: readonly number[], from: number, postponement: number): number {
  const allowed = totals.slice(from, from + postponement + 1);
  return from + allowed.indexOf(Math.min(...allowed));
}

function add(amounts: number[], at: number, amount: Cents): void {
  amounts[at] = (amounts[at] ?? 0) + amount;
}
