import type { Column } from "../../tables/schema";
import { bodyLook, headerLook } from "../blueprint/column-look";
import { setNumberFormat } from "../writer/number-format";
import { writeLook } from "../writer/write-look";
import { repeated } from "../writer/write-table";
import { type ListSources, writeValidation } from "../writer/write-validation";
import type { LoadedTable } from "./loaded-table";

/**
 * Adds the columns that a table lacks at its right end. One that a person has renamed is there.
 *
 * @returns their headers
 */
export function addColumns(loaded: LoadedTable, lists: ListSources): readonly string[] {
  const { block, body, positions, renamed, table } = loaded;
  const missing = block.schema.columns.filter(
    ({ key, header }) => !positions.has(key) && !renamed.some((other) => other.header === header),
  );
  missing.forEach((column, index) => {
    const position = body.columnCount + index;
    const added = loaded.hasNeighbour
      ? insertSheetColumn(table, { position, isLast: true }, body.columnIndex, column.header)
      : table.columns.add(undefined, undefined, column.header);
    dressColumn(added, column, body.rowCount, lists);
  });
  return missing.map(({ header }) => header);
}

/**
 * Adds a column to a table without pushing cells of another one: the whole sheet makes room.
 *
 * @param place position in the table, from 0, and whether it is behind its last column
 * @param firstColumn zero-based column of the sheet in which the table begins
 */
export function insertSheetColumn(
  table: Excel.Table,
  { isLast, position }: { readonly position: number; readonly isLast: boolean },
  firstColumn: number,
  header: string,
): Excel.TableColumn {
  const { worksheet } = table.getRange();
  worksheet
    .getCell(0, firstColumn + position)
    .getEntireColumn()
    .insert("Right");
  // A column of the sheet that comes within the table belongs to it already.
  if (isLast) table.resize(table.getRange().getResizedRange(0, 1));
  const added = table.columns.getItemAt(position);
  added.getHeaderRowRange().values = [[header]];
  return added;
}

/** Gives a new column of a table the look, the formulas and the rule of what may be typed. */
export function dressColumn(
  added: Excel.TableColumn,
  column: Column,
  rows: number,
  lists: ListSources,
): void {
  const range = added.getDataBodyRange();
  setNumberFormat(range, column.format);
  writeLook(range, bodyLook(column));
  writeLook(added.getHeaderRowRange(), headerLook(column));
  if (column.formula !== undefined) range.formulas = repeated(column.formula, rows);
  if (column.validation !== undefined) writeValidation(range, column.validation, lists);
}
