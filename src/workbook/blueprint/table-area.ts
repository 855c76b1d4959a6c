import type { Area } from "./address";
import type { TableBlock } from "./blueprint";

/** The cells of a table's body; a table without content has one empty row. */
export function bodyArea(block: TableBlock): Area {
  return {
    row: block.row + 1,
    column: block.column,
    rows: Math.max(1, block.rows.length),
    columns: block.schema.columns.length,
  };
}

/** The cells of a whole table with its header. */
export function tableArea(block: TableBlock): Area {
  const body = bodyArea(block);
  return { ...body, row: block.row, rows: body.rows + 1 };
}
