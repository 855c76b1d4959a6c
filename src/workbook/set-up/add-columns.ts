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
      ? growBesideNeighbour(table, body, position, column.header)
      : table.columns.add(undefined, undefined, column.header);
    dressColumn(added, column, loaded, lists);
  });
  return missing.map(({ header }) => header);
}

/** A table that grows to the right may not push cells of another one: the whole sheet makes room. */
function growBesideNeighbour(
  table: Excel.Table,
  body: Excel.Range,
  position: number,
  header: string,
): Excel.TableColumn {
  const { worksheet } = table.getRange();
  worksheet
    .getCell(0, body.columnIndex + position)
    .getEntireColumn()
    .insert("Right");
  table.resize(table.getRange().getResizedRange(0, 1));
  const added = table.columns.getItemAt(position);
  added.getHeaderRowRange().values = [[header]];
  return added;
}

function dressColumn(
  added: Excel.TableColumn,
  column: Column,
  { body }: LoadedTable,
  lists: ListSources,
): void {
  const range = added.getDataBodyRange();
  setNumberFormat(range, column.format);
  writeLook(range, bodyLook(column));
  writeLook(added.getHeaderRowRange(), headerLook(column));
  if (column.formula !== undefined) range.formulas = repeated(column.formula, body.rowCount);
  if (column.validation !== undefined) writeValidation(range, column.validation, lists);
}
