import type { Column } from "../tables/schema";
import type { CellContent, ExistingTable } from "./existing-rows";
import type { CellValue } from "./foreign-cell";
import type { ForeignColumn, Mapping } from "./headers";
import type { RememberedMapping } from "./mapping-memory";
import type { DecimalSign } from "./number-text";
import type { FileReason, RejectionReason, RowNote, SkipReason } from "./reason";
import type { Delimiter } from "./records";
import type { RowValues } from "./target";
import type { Encoding } from "./text-file";

/** What a person decided about the columns of a list. */
export interface ColumnDecisions {
  /** Key of the table's column -> position in the file, or `null` to take nothing. */
  readonly mapping?: Readonly<Record<string, number | null>>;
  /** Decimal sign by key of the table's column, for columns that do not tell it. */
  readonly decimalSigns?: Readonly<Record<string, DecimalSign>>;
}

/** What a person decided otherwise than found; everything left out is found by itself. */
export interface ImportOptions extends ColumnDecisions {
  readonly delimiter?: Delimiter;
  /** Position of the sheet among those of the workbook that is imported. */
  readonly sheet?: number;
  /** Line of the header as the preview counts lines, from 1. */
  readonly headerLine?: number;
}

/** What an import has to know of the workbook that it goes to. */
export interface ImportContext {
  readonly existing: ExistingTable;
  /** What was decided for such lists before. */
  readonly remembered: readonly RememberedMapping[];
}

/** Called while records are read, so that somebody sees how far it is. */
export type OnRecords = (done: number, total: number) => void;

/** A record that will be a new row (DE: neu). */
export interface AddedRow {
  readonly line: number;
  readonly values: RowValues;
  readonly notes: readonly RowNote[];
}

/** A cell of the workbook that will get another value. */
export interface CellChange {
  readonly key: string;
  readonly header: string;
  readonly before: CellContent;
  readonly after: CellValue;
}

/** A record that is known in the workbook and says something else there (DE: geändert). */
export interface ChangedRow {
  readonly line: number;
  /** position in the body of the table, from 0 */
  readonly position: number;
  /** what names the row in the workbook */
  readonly name: string;
  readonly changes: readonly CellChange[];
  readonly notes: readonly RowNote[];
}

/** A record all of which stands in the workbook already (DE: unverändert). */
export interface UnchangedRow {
  readonly line: number;
  readonly cells: readonly string[];
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

/** Every record below the header, in exactly one of the lists, each in the order of the file. */
export interface SortedRows {
  readonly added: readonly AddedRow[];
  readonly changed: readonly ChangedRow[];
  readonly unchanged: readonly UnchangedRow[];
  /** good records whose number stands in an earlier line (DE: doppelt) */
  readonly duplicates: readonly RejectedRow[];
  readonly rejected: readonly RejectedRow[];
  readonly skipped: readonly SkippedRow[];
}

/** How the list was found in its source. */
export type ListFacts =
  | {
      readonly kind: "text";
      readonly encoding: Encoding;
      readonly byteOrderMark: boolean;
      readonly delimiter: Delimiter;
      /** Physical lines. */
      readonly lines: number;
    }
  | {
      readonly kind: "workbook";
      /** names of the sheets that have content */
      readonly sheets: readonly string[];
      /** position of the one that was read */
      readonly sheet: number;
    };

/** How a source was read. */
export type SourceFacts = ListFacts & {
  /** Records below the header: as many as all lists of {@link SortedRows} together. */
  readonly records: number;
};

/** Everything that an import will do, before it does it (DE: Vorschau). */
export interface ImportPreview extends SortedRows {
  readonly file: SourceFacts;
  readonly headerLine: number;
  /** Every column of the file, for choosing another mapping. */
  readonly headers: readonly ForeignColumn[];
  /** For each column of the file its first content, for people to see what it is. */
  readonly samples: readonly string[];
  readonly mapping: Mapping;
  /** Columns of the file that have content and go nowhere, e.g. `Bemerkung`. */
  readonly unmapped: readonly ForeignColumn[];
  /** Columns that the table needs and the file does not have. */
  readonly missing: readonly Column[];
  /** What was decided about the columns, by a person now or before. */
  readonly decisions: ColumnDecisions;
  /** Whether the decisions are those of an earlier import. */
  readonly isRemembered: boolean;
}

/** A preview, or the reason why the file cannot be read at all. */
export type ImportReading =
  | { readonly ok: true; readonly preview: ImportPreview }
  | { readonly ok: false; readonly reason: FileReason };
