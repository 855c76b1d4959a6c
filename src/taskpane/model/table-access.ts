import type { CellInput } from "../../workbook/blueprint/blueprint";
import { type Edit, type RowEdit, type Typed, typedAt } from "../../workbook/model/edit";
import {
  columnPositions,
  isBlankRow,
  type ModelRow,
  type ModelTableName,
  type ModelTables,
  type RowContent,
  type RowId,
} from "../../workbook/model/model-table";
import { nameKey } from "../../tables/name-key";

/** Values of a new row by the keys of its columns; what is left out stays empty. */
export type NewRow = Readonly<Record<string, CellInput>>;

/** Rows of a table that somebody has filled, from top to bottom. */
export function filledRows(tables: ModelTables, name: ModelTableName): readonly ModelRow[] {
  return (tables[name]?.rows ?? []).filter((row) => !isBlankRow(row));
}

/** What stands in a column of a row; nothing where the column is not there. */
export function cellOf(
  name: ModelTableName,
  header: readonly string[],
  row: RowContent,
  key: string,
): CellInput {
  const position = columnPositions(name, header).get(key);
  return position === undefined ? "" : (row.values[position] ?? "");
}

/** The same as text, without surrounding blanks. */
export function textOf(
  tables: ModelTables,
  name: ModelTableName,
  row: RowContent,
  key: string,
): string {
  return String(cellOf(name, tables[name]?.header ?? [], row, key)).trim();
}

/** Rows that belong to a scenario by its code; rows without one belong to all and are not here. */
export function rowsOfScenario(
  tables: ModelTables,
  name: ModelTableName,
  code: string,
): readonly ModelRow[] {
  return filledRows(tables, name).filter(
    (row) => nameKey(textOf(tables, name, row, "scenario")) === nameKey(code),
  );
}

/** The edit that gives a field another value, or none where it has that value or is not there. */
export function setField(
  tables: ModelTables,
  table: ModelTableName,
  row: RowId,
  key: string,
  value: CellInput,
): readonly Edit[] {
  const found = tables[table];
  const before = found && typedAt(table, found, row, key);
  if (before === undefined || (before.value === value && before.formula === undefined)) return [];
  const after: Typed = { value };
  return [{ kind: "set", table, row, key, before, after }];
}

/** The edit that puts a new row behind another. */
export function insertRow(
  tables: ModelTables,
  table: ModelTableName,
  row: RowId,
  after: RowId | undefined,
  values: NewRow,
): RowEdit<"insert"> {
  const header = tables[table]?.header ?? [];
  const positions = columnPositions(table, header);
  const cells = header.map((): CellInput => "");
  for (const [key, value] of Object.entries(values)) {
    const position = positions.get(key);
    if (position !== undefined) cells[position] = value;
  }
  return { kind: "insert", table, row, after, content: { values: cells, formulas: cells } };
}

/** The edit that takes a row away. */
export function removeRow(
  tables: ModelTables,
  table: ModelTableName,
  { formulas, id, values }: ModelRow,
): RowEdit<"remove"> {
  const rows = tables[table]?.rows ?? [];
  const after = rows[rows.findIndex((row) => row.id === id) - 1]?.id;
  return { kind: "remove", table, row: id, after, content: { values, formulas } };
}

/** The last row that is filled, behind which new ones come. */
export function lastFilled(tables: ModelTables, name: ModelTableName): RowId | undefined {
  return filledRows(tables, name).at(-1)?.id;
}
