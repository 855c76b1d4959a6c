import type { Year } from "../calendar";
import { cents, type Cents, type Ratio, ZERO } from "../money";

/** Why a year has no depreciation. */
export type NoDepreciation =
  | "before-acquisition"
  | "after-life"
  | "after-disposal"
  /** the month of disposal is the month of acquisition, or the first month of the year */
  | "no-month-before-disposal";

/** No depreciation in the year. */
interface NoCalculation {
  readonly kind: "none";
  readonly reason: NoDepreciation;
}

/** Everything that is left above the reminder value. */
interface RestOfBookValue {
  readonly kind: "rest";
}

/** Equal rates: base × months ÷ ofMonths. */
interface ShareOfMonths {
  readonly kind: "share-of-months";
  readonly base: Cents;
  readonly months: number;
  readonly ofMonths: number;
  readonly rounded: Cents;
}

/** Declining balance: base × rate × months ÷ 12. */
interface ShareAtRate {
  readonly kind: "share-at-rate";
  readonly base: Cents;
  readonly rate: Ratio;
  /** months of the year of acquisition; 12 in later years */
  readonly months: number;
  readonly rounded: Cents;
  /** what equal rates over the remaining life would have given, which is less */
  readonly straightLine: Cents;
}

/** Declining balance in the year of disposal: amount of the whole year × months ÷ ofMonths. */
interface ShareOfYear {
  readonly kind: "share-of-year";
  readonly wholeYear: AnnualDepreciation;
  readonly months: number;
  readonly ofMonths: number;
  readonly rounded: Cents;
}

/** Pool: a fifth of the base. */
interface Fifth {
  readonly kind: "fifth";
  readonly base: Cents;
  /** 1 … 4; the fifth fifth is the rest */
  readonly nth: number;
  readonly rounded: Cents;
}

/** How a year's depreciation was calculated; `rounded` is the result before the limit. */
export type AnnualCalculation =
  NoCalculation | RestOfBookValue | ShareOfMonths | ShareAtRate | ShareOfYear | Fifth;

/** A year's depreciation (DE: AfA des Jahres) with the parts that it was calculated from. */
export interface AnnualDepreciation {
  readonly year: Year;
  /** the result [cents] */
  readonly amount: Cents;
  /**
   * book value before the year's depreciation [cents]: the cost in the year of acquisition, later
   * that of the previous 31.12.; 0 before acquisition and after the year of disposal
   */
  readonly bookValueBefore: Cents;
  /** most that may be written off: book value before less reminder value [cents] */
  readonly limit: Cents;
  /** months of the year that count; 0 for methods that know no months */
  readonly months: number;
  readonly calculation: AnnualCalculation;
}

/** A year in which nothing is written off. */
export function noDepreciation(
  year: Year,
  reason: NoDepreciation,
  bookValueBefore: Cents,
): AnnualDepreciation {
  return {
    year,
    amount: ZERO,
    bookValueBefore,
    limit: ZERO,
    months: 0,
    calculation: { kind: "none", reason },
  };
}

/** A year's depreciation by its calculation, never more than what is left (see `limit`). */
export function limitedDepreciation(
  year: Year,
  months: number,
  bookValueBefore: Cents,
  reminderValue: Cents,
  calculation: Exclude<AnnualCalculation, NoCalculation>,
): AnnualDepreciation {
  const limit = cents(bookValueBefore - reminderValue);
  const amount = calculation.kind === "rest" ? limit : cents(Math.min(calculation.rounded, limit));
  return { year, amount, bookValueBefore, limit, months, calculation };
}
