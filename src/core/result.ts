/** A calendar date in parts, so that a sentence can show it in any language. */
export interface CivilDate {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  /** 1 … 31 */
  readonly day: number;
}

/** The offending value as it was given; dates in parts, so that `i18n` can word them. */
export type RefusedValue = string | number | boolean | CivilDate;

/** Where in a table a refusal arose. */
export interface Place {
  /** name of the table as the user sees it, e.g. `Anlagen` */
  readonly table: string;
  /** 1-based row, counted as the owner of the table says */
  readonly row?: number;
  /** header of the column as the user sees it */
  readonly column?: string;
  /** 1-based column of a range that has no headers */
  readonly columnNumber?: number;
}

/** Size of a range of cells. */
export interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a refusal of a kind tells about what is allowed. Kinds that are not listed need nothing. */
interface AllowedByKind {
  /** both limits are allowed values */
  readonly "out-of-range": { readonly min: number; readonly max: number };
  /** both limits are allowed dates */
  readonly "date-out-of-range": { readonly min: CivilDate; readonly max: CivilDate };
  /** every allowed word, in the order in which it is shown */
  readonly "not-one-of": readonly string[];
  /** the date of acquisition */
  readonly "before-acquisition": CivilDate;
  /** the date of disposal, in whose month and after which nothing can happen any more */
  readonly "not-before-disposal": CivilDate;
  /** the most that may be written down, in EUR, so that the reminder value stays */
  readonly "write-down-too-large": number;
  /** the most that may be written up, in EUR, so as not to pass the continued original cost */
  readonly "write-up-too-large": number;
  /** the first day of the contract, of the employment or of the project */
  readonly "before-start": CivilDate;
  /** every window in which declining balance is allowed, both days included */
  readonly "outside-declining-balance-windows": readonly {
    readonly from: CivilDate;
    readonly to: CivilDate;
  }[];
  /** from this date on there is a rule */
  readonly "no-rule-in-force": CivilDate;
  /** the first year for all of whose months there is a pay table */
  readonly "no-pay-table": number;
  /** keys that exist, as many as a sentence can carry; empty if there are too many */
  readonly "unknown-key": readonly string[];
  /** first digits of the accounts that the budget has, e.g. `60–67` */
  readonly "account-outside-budget": readonly string[];
  /** the most arguments that a function takes */
  readonly "too-many-arguments": number;
  /** the largest allowed number of rows */
  readonly "too-many-rows": number;
  /** the headers by which the missing column is known */
  readonly "missing-column": readonly string[];
  /** how many values there must be, as many as in another argument */
  readonly "wrong-count": number;
  /** the size that the range has, and the one that it must have */
  readonly "wrong-size": { readonly given: RangeSize; readonly needed: RangeSize };
  /** the largest amount that a result may have, in EUR */
  readonly "result-too-large": number;
}

type PlainKind =
  /** nothing was given where something is needed */
  | "missing"
  | "not-a-number"
  | "not-a-date"
  | "not-a-text"
  | "not-a-whole-number"
  | "not-yes-or-no"
  | "must-be-positive"
  | "must-not-be-negative"
  /** the argument is itself an Excel error, e.g. `#BEZUG!` */
  | "cell-error"
  /** the argument is a single cell or a range without a header row */
  | "not-a-table"
  /** assets that are written off at once or in a pool have no movements */
  | "no-movements-of-method"
  /** there is something to write off, but no month to do it in */
  | "no-life-left"
  /** a movement of the remaining life alone has no amount */
  | "no-amount-of-kind"
  /** a table holds the movements of several assets, where those of one are needed */
  | "several-assets"
  /** two columns of a table mean the same */
  | "duplicate-column"
  /** a range has several rows and several columns, where one of either is needed */
  | "not-one-line"
  /** an amount has a fraction of a cent where whole cents are needed */
  | "not-whole-cents"
  /** weights or bases add up to 0, so that there is nothing to share by */
  | "sum-not-positive"
  /** quantities whose present value is 0, so that there is no price per unit */
  | "no-present-value"
  /** the cumulated savings do not stay at 0 or above within the years that are given */
  | "not-within-horizon"
  /** a date that comes out lies after the last day that Excel knows */
  | "result-too-late"
  /** a key that must be unique occurs twice */
  | "duplicate-key";

/** Kind of an expected refusal; it is the key of the sentence in `i18n`. */
export type RefusalKind = PlainKind | keyof AllowedByKind;

/** A refusal of one kind, with what its sentence needs. */
export type RefusalOf<K extends RefusalKind> = {
  readonly kind: K;
  /**
   * What was refused. Core gives the English name of the property (`cost`); the edge, which knows
   * what the user sees, replaces it with {@link refusedAs} (`anschaffungswert`, `Anschaffungswert`).
   */
  readonly argument: string;
  readonly value?: RefusedValue;
  readonly place?: Place;
} & (K extends keyof AllowedByKind
  ? { readonly allowed: AllowedByKind[K] }
  : { readonly allowed?: never });

/** An expected refusal: not a bug, but something that a person can put right. */
export type Refusal = { [K in RefusalKind]: RefusalOf<K> }[RefusalKind];

/** The success of a calculation or conversion. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** The expected refusal of a calculation or conversion. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** A value, or the reason why there is none. Only bugs throw. */
export type Result<T> = Ok<T> | Refused;

/** Wraps a value as a success. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Wraps a refusal as a result. */
export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}

/**
 * The same refusal under the name that the user sees, and at its place in a table.
 *
 * @example refusedAs(refusal, "Nutzungsdauer", { table: "Anlagen", row: 7 })
 */
export function refusedAs(refusal: Refusal, argument: string, place?: Place): Refusal {
  return place === undefined ? { ...refusal, argument } : { ...refusal, argument, place };
}

/** What Excel shows: `#VALUE!` (DE: #WERT!) or `#N/A` (DE: #NV). */
export type RefusalClass = "invalid-value" | "not-available";

const NOT_AVAILABLE: ReadonlySet<RefusalKind> = new Set<RefusalKind>([
  "unknown-key",
  "no-rule-in-force",
  "no-pay-table",
  "not-within-horizon",
]);

/**
 * Excel's error for a refusal: a key that is not in a table, a date before the first rule, or a
 * point in time that does not come within the years, is `#N/A`, so that WENNNV can catch it;
 * everything else is an unusable argument, `#VALUE!`.
 */
export function refusalClass(kind: RefusalKind): RefusalClass {
  return NOT_AVAILABLE.has(kind) ? "not-available" : "invalid-value";
}
