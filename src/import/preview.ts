import type { Column } from "../tables/schema";
import type { ForeignColumn, Mapping } from "./headers";
import type { DecimalSign } from "./number-text";
import type { FileReason, RejectionReason, RowNote, SkipReason } from "./reason";
import type { Delimiter } from "./records";
import type { RowValues } from "./target";
import type { Encoding } from "./text-file";

/** What a person decided otherwise than found; everything left out is found by itself. */
export interface ImportOptions {
  readonly delimiter?: Delimiter;
  /** Physical line of the header, from 1. */
  readonly headerLine?: number;
  /** Key of the table's column -> position in the file, or `null` to take nothing. */
  readonly mapping?: Readonly<Record<string, number | null>>;
  /** Decimal sign by key of the table's column, for columns that do not tell it. */
  readonly decimalSigns?: Readonly<Record<string, DecimalSign>>;
  /** Numbers of the rows that the workbook's table has already. */
  readonly existingNumbers?: Iterable<string>;
}

/** A record that will be written. */
export interface AcceptedRow {
  readonly line: number;
  readonly values: RowValues;
  /** Keys of the texts that Excel would turn into something else: to be written as text. */
  readonly literal: readonly string[];
  readonly notes: readonly RowNote[];
}

/** A record that cannot be taken over, as it stands in the file, and why. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly RejectionReason[];
}

/** A record that is passed over without being an error, as it stands in the file. */
export interface SkippedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reason: SkipReason;
}

/** How a file was read. */
export interface FileFacts {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly delimiter: Delimiter;
  /** Physical lines. */
  readonly lines: number;
  /** Records below the header: as many as accepted, rejected and skipped together. */
  readonly records: number;
}

/** Everything that an import will do, before it does it (DE: Vorschau). */
export interface ImportPreview {
  readonly file: FileFacts;
  readonly headerLine: number;
  /** Every column of the file, for choosing another mapping. */
  readonly headers: readonly ForeignColumn[];
  readonly mapping: Mapping;
  /** Columns of the file that have content and go nowhere, e.g. `Bemerkung`. */
  readonly unmapped: readonly ForeignColumn[];
  /** Columns that the table needs and the file does not have. */
  readonly missing: readonly Column[];
  readonly accepted: readonly AcceptedRow[];
  readonly rejected: readonly RejectedRow[];
  readonly skipped: readonly SkippedRow[];
}

/** A preview, or the reason why the file cannot be read at all. */
export type ImportReading =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly reason: FileReason };
