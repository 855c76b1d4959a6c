import type { DateParts } from "./format";

/** A refused value as a sentence shows it. */
export type ShownValue = string | number | boolean | DateParts;

/** What every sentence about a refusal may use; what is refused stands before the sentence. */
export interface ShownRefusal {
  readonly argument: string;
  readonly value?: ShownValue;
  readonly place?: {
    readonly table: string;
    readonly row?: number;
    readonly column?: string;
    readonly columnNumber?: number;
  };
}

/** A refusal that also says what would be allowed. */
export interface ShownRefusalWith<A> extends ShownRefusal {
  readonly allowed: A;
}

/** Lowest and highest allowed value, both included. */
export interface Limits<T> {
  readonly min: T;
  readonly max: T;
}

/** Size of a range of cells. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** First and last day of a window, both included. */
export interface DateWindow {
  readonly from: DateParts;
  readonly to: DateParts;
}
