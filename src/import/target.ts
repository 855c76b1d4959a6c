import type { TableSchema } from "../tables/schema";
import type { CellValue } from "./foreign-cell";
import type { RejectionReason, RowNote } from "./reason";

/** The tables that lists can be imported to. */
export const TARGET_KEYS = ["assets", "contracts", "staff", "municipalities"] as const;
export type TargetKey = (typeof TARGET_KEYS)[number];

/** Values of a row by key of the table's column; columns without a value are left out. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** What a table adds to a row that its single cells do not say. */
export interface RowCompletion {
  readonly values: RowValues;
  readonly notes: readonly RowNote[];
  readonly reasons: readonly RejectionReason[];
}

/** By what a row of a list is known again in the workbook's table. */
export interface Identity {
  /** keys of columns, each naming a row by itself; the first that the row has decides */
  readonly keys: readonly string[];
  /**
   * Whether a name may occur only once. Where it need not (two posts of one function), a row is
   * known again by all of its values, or by its name where only one row on either side has it.
   */
  readonly isUnique: boolean;
}

/** A table of the workbook as the goal of an import. */
export interface ImportTarget {
  readonly schema: TableSchema;
  readonly identity: Identity;
  /** What generated numbers begin with, e.g. `IMP-` for `IMP-0001`; without it none are given. */
  readonly numberPrefix?: string;
  /** Derives what is missing and checks the row as a whole; the row may have refused cells. */
  readonly completeRow: (values: RowValues) => RowCompletion;
}
