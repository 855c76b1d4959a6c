import type { TableSchema } from "../tables/schema";
import type { CellValue } from "./foreign-cell";
import type { RejectionReason, RowNote } from "./reason";

/** Values of a row by key of the table's column; columns without a value are left out. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** What a table adds to a row that its single cells do not say. */
export interface RowCompletion {
  readonly values: RowValues;
  readonly notes: readonly RowNote[];
  readonly reasons: readonly RejectionReason[];
}

/** A table of the workbook as the goal of an import. */
export interface ImportTarget {
  readonly schema: TableSchema;
  /** What generated numbers begin with, e.g. `IMP-` for `IMP-0001`. */
  readonly numberPrefix: string;
  /** Derives what is missing and checks the row as a whole; the row may have refused cells. */
  readonly completeRow: (values: RowValues) => RowCompletion;
}
