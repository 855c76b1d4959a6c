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
  /** every window in which declining balance is allowed, both days included */
  readonly "outside-declining-balance-windows": readonly {
    readonly from: CivilDate;
    readonly to: CivilDate;
  }[];
  /** from this date on there is a rule */
  readonly "no-rule-in-force": CivilDate;
  /** keys that exist, as many as a sentence can carry; empty if there are too many */
  readonly "unknown-key": readonly string[];
  /** the largest allowed number of rows */
  readonly "too-many-rows": number;
  /** the headers by which the missing column is known */
  readonly "missing-column": readonly string[];
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
  /** two columns of a table mean the same */
  | "duplicate-column"
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

/**
 * Excel's error for a refusal: a key that is not in a table, or a date before the first rule, is
 * `#N/A`, so that WENNNV can catch it; everything else is an unusable argument, `#VALUE!`.
 */
export function refusalClass(kind: RefusalKind): RefusalClass {
  return kind === "unknown-key" || kind === "no-rule-in-force" ? "not-available" : "invalid-value";
}
