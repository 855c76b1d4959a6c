import { addMonths, lastDayOfMonth, monthOf, monthOfYear, yearOf, type Day } from "../calendar";
import { cents, roundRatio, ZERO, type Cents } from "../money";
import { annualDepreciation } from "./annual-depreciation";
import type { AnnualDepreciation } from "./annual-parts";
import type { Asset } from "./asset";
import { countedMonths } from "./counted-months";

/** The asset is not in the books on that day. */
export interface NoBookValue {
  readonly kind: "none";
  readonly reason: "before-acquisition" | "disposed";
  readonly value: Cents;
}

/** Written off at once: only the reminder value is left. */
export interface WrittenOffBookValue {
  readonly kind: "written-off";
  readonly value: Cents;
}

/** Book value before the year less the part of the year's depreciation that is over. */
export interface ContinuedBookValue {
  readonly kind: "continued";
  readonly value: Cents;
  /** the year of the day; its `bookValueBefore` is where the calculation starts */
  readonly annual: AnnualDepreciation;
  /** part of the year's depreciation that is over: amount × elapsed ÷ ofParts [cents] */
  readonly taken: Cents;
  /** completed months of the asset in the year; for a pool 1 on 31.12., else 0 */
  readonly elapsed: number;
  /** months of the asset in the year; for a pool 1, the year */
  readonly ofParts: number;
}

/** Book value with the parts that it was calculated from. */
export type BookValue = NoBookValue | WrittenOffBookValue | ContinuedBookValue;

/**
 * Book value of an asset at the end of a day (DE: Restbuchwert). A month is over on its last day.
 * 0 before acquisition and from the day of disposal on; a pool keeps its value after disposal and
 * loses its fifth on 31.12.
 */
export function bookValue(asset: Asset, day: Day): BookValue {
  if (day < asset.acquired) return { kind: "none", reason: "before-acquisition", value: ZERO };
  if (asset.method === "pool") return continued(asset, day, isEndOfYear(day) ? 1 : 0, 1);
  if (asset.disposed !== undefined && day >= asset.disposed) {
    return { kind: "none", reason: "disposed", value: ZERO };
  }
  if (asset.method === "immediate") return { kind: "written-off", value: asset.reminderValue };
  const month = monthOf(day);
  const lastCompleted = day === lastDayOfMonth(month) ? month : addMonths(month, -1);
  const year = yearOf(month);
  return continued(
    asset,
    day,
    countedMonths(asset, year, lastCompleted),
    countedMonths(asset, year),
  );
}

function continued(asset: Asset, day: Day, elapsed: number, ofParts: number): BookValue {
  const annual = annualDepreciation(asset, yearOf(monthOf(day)));
  const taken = ofParts === 0 ? ZERO : roundRatio(annual.amount, elapsed, ofParts);
  const value = cents(annual.bookValueBefore - taken);
  return { kind: "continued", value, annual, taken, elapsed, ofParts };
}

function isEndOfYear(day: Day): boolean {
  const month = monthOf(day);
  return monthOfYear(month) === 12 && day === lastDayOfMonth(month);
}
