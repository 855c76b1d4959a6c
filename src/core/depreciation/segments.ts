import {
  addMonths,
  firstDayOfMonth,
  monthOf,
  yearOf,
  type MonthIndex,
  type Year,
} from "../calendar";
import { cents, sum, type Cents } from "../money";
import { ok, type Ok } from "../result";
import { annualDepreciation } from "./annual-depreciation";
import type { Asset, DecliningBalanceAsset, StraightLineAsset } from "./asset";
import type { Movement, RefusedMovement } from "./movement";
import { appliedMovement, refusedMovement, type Standing } from "./standing";

/** An asset that is written off month by month. */
type MonthlyWrittenOff = StraightLineAsset | DecliningBalanceAsset;

/**
 * The parts of an asset's life in which its plan of depreciation does not change, each as an asset
 * of its own that ends (is "disposed of") where the next one begins; only the last one ends as the
 * asset itself does. Without movements there is one, the asset.
 */
export type Segments = readonly Asset[];

/** Depreciation of the calendar years: the sum of the segments that touch the year [cents]. */
export function depreciationOfSegments(segments: Segments): (year: Year) => Cents {
  const touching = new Map<Year, Asset[]>();
  const last = segments.slice(-1);
  for (const segment of segments.slice(0, -1)) {
    const { acquiredIn, disposedIn = acquiredIn } = segment;
    for (let year = yearOf(acquiredIn); year <= yearOf(disposedIn); year++) {
      touching.set(year, [...(touching.get(year) ?? []), segment]);
    }
  }
  return (year) => {
    const ofYear = [...(touching.get(year) ?? []), ...last];
    return sum(ofYear.map((segment) => annualDepreciation(segment, year).amount));
  };
}

/**
 * Divides an asset's life by its movements. A movement takes effect at the end of its month: from
 * the next month on, the book value is spread evenly over the remaining months, also where the
 * asset was written off by a declining balance before. The movements of a month take effect in the
 * order of their days, those of a day in the order in which they are given.
 *
 * Refused is what {@link appliedMovement} refuses, a movement before the acquisition or in or after
 * the month of disposal, one after which there is something left to write off but no life, and
 * every movement of an asset that is written off at once or in a pool.
 */
export function segmentsOf(
  asset: Asset,
  movements: readonly Movement[],
): Ok<Segments> | RefusedMovement {
  const [first] = movements;
  if (first === undefined) return ok([asset]);
  if (asset.method === "immediate" || asset.method === "pool") {
    return refusedMovement(first, { kind: "no-movements-of-method", argument: "kind" });
  }
  const segments: Asset[] = [];
  const uncut = { ...asset, disposed: undefined, disposedIn: undefined };
  let plan: Plan = { current: uncut, withoutValueChanges: uncut, cost: asset.cost };
  for (const ofMonth of byMonth(movements)) {
    const next = replanned(asset, plan, ofMonth);
    if (!next.ok) return next;
    segments.push({ ...plan.current, disposedIn: addMonths(ofMonth.month, 1) });
    plan = next.value;
  }
  const { disposed, disposedIn } = asset;
  return ok([...segments, { ...plan.current, disposed, disposedIn }]);
}

/** How an asset is going to be written off if nothing more happens. */
interface Plan {
  readonly current: MonthlyWrittenOff;
  /** the same if there had never been a write-down or write-up: the continued original cost */
  readonly withoutValueChanges: MonthlyWrittenOff;
  /** cost of acquisition and all additions */
  readonly cost: Cents;
}

interface MonthOfMovements {
  readonly month: MonthIndex;
  readonly movements: readonly Movement[];
}

function byMonth(movements: readonly Movement[]): readonly MonthOfMovements[] {
  const months = new Map<MonthIndex, Movement[]>();
  for (const movement of [...movements].sort((a, b) => a.day - b.day)) {
    const month = monthOf(movement.day);
    const ofMonth = months.get(month) ?? [];
    months.set(month, ofMonth);
    ofMonth.push(movement);
  }
  return Array.from(months, ([month, ofMonth]) => ({ month, movements: ofMonth }));
}

function replanned(
  asset: Asset,
  plan: Plan,
  { month, movements }: MonthOfMovements,
): Ok<Plan> | RefusedMovement {
  const { current, withoutValueChanges } = plan;
  const { reminderValue } = current;
  const before: Standing = {
    bookValue: bookValueAtEndOf(current, month),
    continuedCost: bookValueAtEndOf(withoutValueChanges, month),
    cost: plan.cost,
    lifeMonths: Math.max(0, current.lastMonth - month),
    lifeChanged: false,
  };
  let standing = before;
  for (const movement of movements) {
    const applied = appliedMovement(asset, standing, movement);
    if (!applied.ok) return applied;
    standing = applied.value;
  }
  const { bookValue, continuedCost, cost, lifeChanged, lifeMonths } = standing;
  const last = movements.at(-1);
  if (lifeMonths === 0 && bookValue > reminderValue && last !== undefined) {
    return refusedMovement(last, { kind: "no-life-left", argument: "lifeMonths" });
  }
  const spread = { first: addMonths(month, 1), lifeMonths, reminderValue };
  return ok({
    current: evenly(bookValue, spread),
    withoutValueChanges:
      lifeChanged || cost !== before.cost ? evenly(continuedCost, spread) : withoutValueChanges,
    cost,
  });
}

interface Spread {
  readonly first: MonthIndex;
  readonly lifeMonths: number;
  readonly reminderValue: Cents;
}

function evenly(cost: Cents, { first, lifeMonths, reminderValue }: Spread): StraightLineAsset {
  return {
    method: "straight-line",
    cost,
    reminderValue,
    acquired: firstDayOfMonth(first),
    acquiredIn: first,
    disposed: undefined,
    disposedIn: undefined,
    // with no life left there is nothing left to write off, and one month does no harm
    lifeMonths: Math.max(1, lifeMonths),
    lastMonth: addMonths(first, Math.max(1, lifeMonths) - 1),
  };
}

function bookValueAtEndOf(asset: MonthlyWrittenOff, month: MonthIndex): Cents {
  const upToMonth = { ...asset, disposedIn: addMonths(month, 1) };
  const { amount, bookValueBefore } = annualDepreciation(upToMonth, yearOf(month));
  return cents(bookValueBefore - amount);
}
