import { roundToCents } from "../core/money";
import { nameKey } from "../tables/name-key";
import type { Column } from "../tables/schema";
import { type CellValue, readForeignCell } from "./foreign-cell";
import type { NumberStyle } from "./number-style";
import type { ImportTarget, RowValues } from "./target";

/** What a cell of the workbook holds; an empty one an empty text. */
export type CellContent = string | number | boolean;

/** The body of the workbook's table, as far as people fill it. */
export interface ExistingTable {
  /** keys of the columns, in the order of the cells */
  readonly keys: readonly string[];
  /** every row of the body, also empty ones, so that positions stay */
  readonly rows: readonly (readonly CellContent[])[];
}

/** A table without rows. */
export const NO_ROWS: ExistingTable = { keys: [], rows: [] };

/** A row of the workbook's table that has content. */
export interface ExistingRow {
  /** position in the body, from 0 */
  readonly position: number;
  /** what the cells mean, in the form in which files are read */
  readonly values: RowValues;
}

/** The workbook is German, whoever typed into it. */
const GERMAN: NumberStyle = { decimalSign: ",", hasThreePlaces: true };

/** The rows of a table that have content. */
export function existingRows(
  { keys, rows }: ExistingTable,
  { columns }: ImportTarget["schema"],
): readonly ExistingRow[] {
  const known = keys.map((key) => columns.find((column) => column.key === key));
  return rows.flatMap((cells, position) => {
    const values: Record<string, CellValue> = {};
    for (const [index, column] of known.entries()) {
      const value = column && meaningOf(column, cells[index] ?? "");
      if (column !== undefined && value !== undefined) values[column.key] = value;
    }
    return Object.keys(values).length === 0 ? [] : [{ position, values }];
  });
}

/** What a cell means; one that cannot be read means its text, which equals nothing readable. */
function meaningOf(column: Column, content: CellContent): CellValue | undefined {
  if (content === "") return undefined;
  const isNumber = typeof content === "number";
  if (isNumber && column.kind === "amountEur") return roundToCents(content);
  if (isNumber && column.kind !== "text") return content;
  const cell = readForeignCell(column, String(content), GERMAN);
  if (cell.kind === "value") return cell.value;
  return String(content).trim() === "" ? undefined : String(content);
}

/**
 * Whether two values are the same for a person: numbers may differ by what doubles lose in
 * calculating (19 / 100), texts by blanks around them.
 */
export function isSameValue(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  }
  return typeof one === "string" && typeof other === "string"
    ? one.trim() === other.trim()
    : one === other;
}

/** The form in which names of rows are compared: without case and surplus blanks. */
export function identityKey(value: CellValue): string {
  return nameKey(String(value));
}
