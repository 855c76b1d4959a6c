import type { Day } from "../../core/calendar";
import type { TableCells } from "../../tables/read-table";
import type { TableSchema } from "../../tables/schema";
import type { Finding } from "./finding";

/** One of our tables as it stands in the workbook. */
export interface CheckedTable {
  /** name of the Excel table now */
  readonly name: string;
  /** cells with the header row */
  readonly cells: TableCells;
  /** the same cells as formulas; a constant is itself */
  readonly formulas: TableCells;
}

/** A cell outside or inside our tables that shows an error. */
export interface ErrorCell {
  readonly sheet: string;
  readonly address: string;
  /** as Excel shows it, e.g. `#NAME?` */
  readonly error: string;
}

/** What the checks look at (DE: Prüfung). */
export interface CheckedWorkbook {
  /** by name of the schema; a table that is not there is missing here */
  readonly tables: ReadonlyMap<string, CheckedTable>;
  /** the schemas whose tables the workbook should have */
  readonly expected: readonly TableSchema[];
  readonly errorCells: readonly ErrorCell[];
  /** the day for which is checked (DE: Stichtag) */
  readonly asOf: Day;
}

/** A check: looks at the workbook, and says what it found. */
export type Check = (workbook: CheckedWorkbook) => readonly Finding[];

/** Cells of a table; one that is missing has its headers and no rows, so that nothing is found. */
export function cellsOf(workbook: CheckedWorkbook, schema: TableSchema): TableCells {
  return workbook.tables.get(schema.name)?.cells ?? [schema.columns.map((column) => column.header)];
}
