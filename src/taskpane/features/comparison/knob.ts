import type { SearchRange } from "../../../core/appraisal/crossing";
import {
  columnPositions,
  type ModelRow,
  type ModelTable,
  type ModelTableName,
  type ModelTables,
  type RowId,
} from "../../../workbook/model/model-table";

/** What a value that can be varied is about, by the place where it stands. */
export type KnobKind =
  // of a position
  | "price"
  | "quantity"
  | "increase"
  | "begin"
  // of the takeover of an area
  | "from"
  | "noPurchaseFrom"
  | "freedShare"
  | "freedFrom"
  | "proceedsShare"
  | "compensationShare"
  // of all
  | "interest"
  | "priceIncrease"
  | "payIncrease"
  | "employerSurcharge"
  | "decidedOn";

/** How a value is written: money in EUR, a share as a percentage, a plain number, or a day. */
export type KnobFormat = "eur" | "percent" | "number" | "date";

/** One cell of the workbook whose value can be varied (DE: Stellgröße). */
export interface Knob {
  /** names it among the others */
  readonly id: string;
  readonly kind: KnobKind;
  readonly table: ModelTableName;
  readonly row: RowId;
  /** key of the column */
  readonly column: string;
  /** position or area that it belongs to, as the workbook calls it; empty for assumptions */
  readonly subject: string;
  /** unit of a price or quantity, e.g. `Arbeitsplatz` */
  readonly unit: string;
  readonly format: KnobFormat;
  /** as it stands in the workbook; a day as an Excel serial */
  readonly value: number;
  readonly range: SearchRange;
}

/** A row of a table with its cells by the keys of their columns. */
export interface KeyedRow {
  readonly row: ModelRow;
  readonly cell: (key: string) => unknown;
}

/** The rows of a table; none where the workbook does not have it. */
export function keyedRows(
  name: ModelTableName,
  table: ModelTable | undefined,
): readonly KeyedRow[] {
  if (table === undefined) return [];
  const positions = columnPositions(name, table.header);
  return table.rows.map((row) => ({
    row,
    cell: (key) => {
      const at = positions.get(key);
      return at === undefined ? "" : (row.values[at] ?? "");
    },
  }));
}

/** Where a knob stands, and the name that it has by that. */
export function placeOfKnob(table: ModelTableName, { row }: KeyedRow, column: string) {
  return { id: `${table}-${row.id}-${column}`, table, row: row.id, column };
}

/** What a cell says as a text, without surrounding blanks. */
export function cellText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

/** Units that say no more than the price itself. */
const FLAT = new Set(["", "pauschal", "stück pauschal"]);

/** Whether a price is for the whole, so that more than one of it means nothing (DE: pauschal). */
export function isFlat(unit: string): boolean {
  return FLAT.has(unit.toLowerCase());
}

/** The tables with another value in the cell of a knob; everything else stays the same object. */
export function withValue(tables: ModelTables, knob: Knob, value: number): ModelTables {
  const table = tables[knob.table];
  const at = table && columnPositions(knob.table, table.header).get(knob.column);
  if (table === undefined || at === undefined) return tables;
  const rows = table.rows.map((row) =>
    row.id === knob.row
      ? { ...row, values: row.values.map((cell, column) => (column === at ? value : cell)) }
      : row,
  );
  return { ...tables, [knob.table]: { ...table, rows } };
}
