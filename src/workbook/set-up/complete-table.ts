import type { CellInput } from "../blueprint/blueprint";
import { asValue, formatFor } from "../writer/cell-text";
import { ASSUMPTION_COMMENT } from "../writer/own-comment";
import type { ListSources } from "../writer/write-validation";
import { addColumns } from "./add-columns";
import type { LoadedTable } from "./loaded-table";
import { namesToDefine } from "./names-to-define";
import type { RenamedHeader } from "./renamed-headers";
import type { FoundName } from "./state";

/** What was added to a table that was there already. */
export interface Completion {
  /** name of the table in its schema */
  readonly table: string;
  /** headers of columns that had been missing */
  readonly columns: readonly string[];
  /** columns that a person has renamed; nothing was added in their place */
  readonly renamed: readonly RenamedHeader[];
  /** number of cells of calculated columns that had become empty */
  readonly formulas: number;
  /** keys of rows that had been missing */
  readonly rows: readonly string[];
  /** defined names that had been missing or stood for another row's value */
  readonly names: readonly string[];
  /** true where nothing was added */
  readonly isComplete: boolean;
  /** headers after the run; one that a person renamed counts under its own */
  readonly headers: readonly string[];
}

/**
 * Adds to a table what it lacks: columns and, where rows have names (assumptions), rows and names.
 * What stands in a cell stays, whoever wrote it.
 *
 * @param formulas number of cells of calculated columns that have been filled already
 */
export function completeTable(
  loaded: LoadedTable,
  names: readonly FoundName[],
  lists: ListSources,
  formulas: number,
): Completion {
  const rows = addRows(loaded);
  const defined = defineNames(loaded, names, rows);
  const columns = addColumns(loaded, lists);
  const original = new Map(loaded.renamed.map(({ header, now }) => [now, header]));
  return {
    table: loaded.block.schema.name,
    columns,
    renamed: loaded.renamed,
    formulas,
    rows,
    names: defined,
    isComplete: formulas + rows.length + defined.length + columns.length === 0,
    headers: [...loaded.found.headers.map((now) => original.get(now) ?? now), ...columns],
  };
}

/** Keys of the rows that were added at the end of the table, in their order. */
function addRows({ block, body, keys, positions, table }: LoadedTable): readonly string[] {
  if (keys === undefined) return [];
  const present = new Set(keys.values.map(([key]) => String(key).trim()));
  const missing = block.names.filter(({ name }) => !present.has(name));
  for (const { row } of missing) {
    table.rows.add(undefined, [Array<string>(body.columnCount).fill("")]);
    const last = table.getDataBodyRange().getLastRow();
    const exceptions = block.exceptions.filter((exception) => exception.row === row);
    for (const column of block.schema.columns) {
      const position = positions.get(column.key);
      const value: CellInput | undefined = block.rows[row]?.[column.key];
      if (position === undefined || value === undefined) continue;
      const cell = last.getCell(0, position);
      const format = exceptions.find((other) => other.column === column.key)?.format;
      cell.numberFormat = [[formatFor(value, format ?? column.format)]];
      cell.values = [[asValue(value)]];
    }
  }
  return missing.map(({ name }) => name);
}

function defineNames(
  { block, body, found, keys, positions, table }: LoadedTable,
  names: readonly FoundName[],
  addedRows: readonly string[],
): readonly string[] {
  const valueColumn = block.names[0]?.column;
  const position = valueColumn === undefined ? undefined : positions.get(valueColumn);
  if (keys === undefined || position === undefined) return [];
  const definitions = namesToDefine({
    wanted: block.names.map(({ name }) => name),
    found: names,
    keys: [...keys.values.map(([key]) => String(key).trim()), ...addedRows],
    sheet: found.sheet.name,
    firstRow: body.rowIndex,
    column: body.columnIndex + position,
  });
  const { workbook } = table.context;
  for (const { name, row, exists } of definitions) {
    if (exists) workbook.names.getItem(name).delete();
    const cell = table.getDataBodyRange().getCell(row, position);
    workbook.names.add(name, cell, ASSUMPTION_COMMENT);
  }
  return definitions.map(({ name }) => name);
}
