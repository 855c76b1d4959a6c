import { readHeader } from "../../tables/header";
import type { Column, TableSchema } from "../../tables/schema";
import type { SheetBlueprint, TableBlock, WorkbookBlueprint } from "../blueprint/blueprint";
import type { Decision } from "./decide";
import { tableBlocks } from "./list-sources";
import { type RenamedHeader, renamedHeaders } from "./renamed-headers";
import type { FoundTable, WorkbookState } from "./state";

/** A column whose cells are formulas. */
export interface CalculatedColumn {
  readonly column: Column;
  readonly range: Excel.Range;
  /** its first cell, which tells most often whether the formulas have lost something */
  readonly firstCell: Excel.Range;
}

/** A table that is there, with what has to be known to complete it after the next sync. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly block: TableBlock;
  readonly found: FoundTable;
  readonly renamed: readonly RenamedHeader[];
  /** true where something else may stand to the right of the table */
  readonly hasNeighbour: boolean;
  readonly positions: ReadonlyMap<string, number>;
  readonly body: Excel.Range;
  readonly calculated: readonly CalculatedColumn[];
  /** the column by which rows are known, where rows have names */
  readonly keys: Excel.Range | undefined;
}

/** Asks Excel for what has to be known of the tables that are there; needs a sync. */
export function loadTables(
  context: Excel.RequestContext,
  { sheets }: WorkbookBlueprint,
  { tables }: Decision,
  { mark }: WorkbookState,
): readonly LoadedTable[] {
  return tableBlocks(sheets).flatMap(({ sheet, block }) => {
    const found = tables.get(block.schema.name);
    if (found === undefined) return [];
    const before = mark.headers[block.schema.name] ?? found.headers;
    const renamed = renamedHeaders(before, found.headers);
    return [
      { ...loadTable(context, found, block), renamed, hasNeighbour: hasNeighbour(sheet, block) },
    ];
  });
}

function hasNeighbour({ blocks }: SheetBlueprint, table: TableBlock): boolean {
  const end = table.column + table.schema.columns.length;
  return blocks.some((block) =>
    block.kind === "chart" ? block.place.column >= end : block.column >= end,
  );
}

function loadTable(
  context: Excel.RequestContext,
  found: FoundTable,
  block: TableBlock,
): Omit<LoadedTable, "renamed" | "hasNeighbour"> {
  const table = context.workbook.tables.getItem(found.id);
  const { positions } = readHeader<TableSchema>(block.schema, found.headers);
  const columnBody = (key: string | undefined) => {
    const position = key === undefined ? undefined : positions.get(key);
    return position === undefined
      ? undefined
      : table.columns.getItemAt(position).getDataBodyRange();
  };
  const body = table.getDataBodyRange();
  body.load("rowCount,columnCount,rowIndex,columnIndex");
  const calculated = block.schema.columns.flatMap((column) => {
    const range = column.formula === undefined ? undefined : columnBody(column.key);
    if (range === undefined) return [];
    range.load("valueTypes");
    return [{ column, range, firstCell: range.getCell(0, 0).load("formulas") }];
  });
  const keys = block.names.length > 0 ? columnBody(block.schema.keyColumn) : undefined;
  keys?.load("values");
  return { table, block, found, positions, body, calculated, keys };
}
