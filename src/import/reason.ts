import type { CivilDate, Refusal } from "../core/result";
import type { BinaryFormat } from "./text-file";

/** A cell by the header of the table's column, with its content as it stands in the file. */
interface NamedCell {
  readonly argument: string;
  readonly value: string;
}

/** What only files can have wrong with them; the kind is the key of the sentence in `i18n`. */
export type FileRowRefusal =
  /** `1.234` in a column that does not tell which sign is the decimal sign. */
  | ({ readonly kind: "ambiguous-number"; readonly readings: readonly number[] } & NamedCell)
  /** Month and year without a day, or a year: the month would do, but not every row that looks so is one. */
  | ({ readonly kind: "no-day" } & NamedCell)
  /** A day that the calendar does not have. */
  | ({ readonly kind: "no-such-day" } & NamedCell)
  /** The weekday beside the date is another one than that of the date. */
  | ({ readonly kind: "other-weekday" } & NamedCell)
  /** Slashes: day and month may stand in either order. */
  | ({ readonly kind: "ambiguous-date" } & NamedCell)
  /** So far away that it must be a typing error; both limits are allowed. */
  | ({
      readonly kind: "implausible-date";
      readonly min: CivilDate;
      readonly max: CivilDate;
    } & NamedCell)
  /** A share or rate beyond its limits (0.05 is 5 %); `isBare` where nothing says percent. */
  | ({
      readonly kind: "share-out-of-range";
      readonly min: number;
      readonly max: number;
      readonly isBare: boolean;
    } & NamedCell)
  /** Longer than a cell of Excel can hold. */
  | ({ readonly kind: "too-long"; readonly max: number } & NamedCell)
  /** The number stands in an earlier line that is taken over. */
  | ({ readonly kind: "already-in-file"; readonly firstLine: number } & NamedCell)
  /** Several rows of the workbook have it, so that none can be told to be meant; `rows` from 1. */
  | ({ readonly kind: "several-in-workbook"; readonly rows: readonly number[] } & NamedCell)
  /** Several rows of the file have it, and the workbook too: which is which cannot be told. */
  | ({ readonly kind: "not-told-apart" } & NamedCell)
  /** Two columns that name a row name different rows of the workbook. */
  | ({ readonly kind: "names-two-rows" } & NamedCell)
  /** No official key of a municipality (DE: AGS). */
  | ({ readonly kind: "not-an-official-key" } & NamedCell)
  /** Neither a useful life nor a class whose life is known; `value` is the class, if any. */
  | ({ readonly kind: "life-unknown" } & NamedCell)
  /** More cells than headers: a separator stands inside a text or an amount. */
  | { readonly kind: "too-many-cells"; readonly cells: number; readonly headers: number }
  /** A quotation mark opens and does not close. */
  | { readonly kind: "unclosed-quote" };

/** Why a record cannot be taken over: as in any table, or as only files have it. */
export type RejectionReason = Refusal | FileRowRefusal;

/** Why a record is passed over without being an error. */
export type SkipReason = "empty" | "sum-row" | "header-repeated" | "single-cell";

/** Why a file as a whole cannot be read. */
export type FileReason =
  | { readonly kind: "empty-file" }
  /** the computer does not hand its content over, as of a folder or of a file that is gone */
  | { readonly kind: "not-opened" }
  /** reading broke off; `detail` is for whoever looks after the add-in */
  | { readonly kind: "reader-failed"; readonly detail: string }
  | { readonly kind: "not-readable"; readonly format: BinaryFormat }
  /** No line names the columns; `searched` is the number of lines in which they were looked for. */
  | { readonly kind: "no-header"; readonly searched: number; readonly examples: readonly string[] };

/** What was decided for an accepted row beyond its cells, so that the preview can show it. */
export type RowNote =
  /** The class `value` was derived from the designation or class `source` (DE: abgeleitet). */
  | ({ readonly kind: "derived-class"; readonly source: string } & NamedCell)
  /** The file has no number for this row; `value` was given (DE: vergeben). */
  | ({ readonly kind: "generated-number" } & NamedCell)
  /** The amount had fractions of a cent (DE: gerundet). */
  | ({ readonly kind: "rounded-to-cents" } & NamedCell)
  /** `1.234` was read as the column's other cells suggest. */
  | ({ readonly kind: "number-by-column" } & NamedCell)
  /** `19` in a column of shares was read as 19 %. */
  | ({ readonly kind: "percent-by-column" } & NamedCell)
  /** The last cell holds the separator; `argument` is the file's own header, which may be empty. */
  | ({ readonly kind: "joined-cells" } & NamedCell);
