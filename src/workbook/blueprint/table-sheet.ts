import type { Column, TableSchema } from "../../tables/schema";
import type { CellBlueprint, CellException, CellName, SheetBlueprint, SheetKey } from "./blueprint";
import { isNumeric } from "./column-look";
import { page } from "./page";
import type { TableRow, WorkbookPlan } from "./plan";

/** Zero-based rows of a sheet that holds one table. */
const TABLE_ROWS = { title: 0, explanation: 1, units: 2, header: 3, body: 4 } as const;

/** What a table sheet says and holds besides its schema. */
export interface TableSheetContent {
  readonly key: SheetKey;
  readonly name: string;
  readonly explanation: string;
  /** stands in the first column that scrolls, because text does not cross the frozen border */
  readonly legend?: string;
  readonly rows: readonly TableRow[];
  readonly exceptions?: readonly CellException[];
  readonly names?: readonly CellName[];
  /** true unless said otherwise */
  readonly showFilterButtons?: boolean;
  /** columns that stay in view when people scroll to the right */
  readonly frozenColumns: number;
}

/**
 * A sheet with one table: title, a line of explanation, the units above the headers, the table.
 * Units stand above the headers and not in them, because functions find columns by their headers.
 */
export function tableSheet(
  plan: WorkbookPlan,
  schema: TableSchema,
  content: TableSheetContent,
): SheetBlueprint {
  return {
    key: content.key,
    name: content.name,
    columnWidths: schema.columns.map((column) => widthOf(column, content.rows)),
    rowHeights: [
      { row: TABLE_ROWS.title, height: 24 },
      { row: TABLE_ROWS.header, height: 30 },
    ],
    showGridlines: true,
    frozen: { rows: TABLE_ROWS.body, columns: content.frozenColumns },
    blocks: [
      {
        kind: "cells",
        row: TABLE_ROWS.title,
        column: 0,
        cells: [
          [{ content: schema.title, look: "title" }],
          explanationCells(content),
          schema.columns.map((column) =>
            column.unit === undefined || column.unit === column.header
              ? null
              : { content: column.unit, look: isNumeric(column) ? "unitOfNumbers" : "unit" },
          ),
        ],
      },
      {
        kind: "table",
        row: TABLE_ROWS.header,
        column: 0,
        schema,
        rows: content.rows,
        exceptions: content.exceptions ?? [],
        names: content.names ?? [],
        showFilterButtons: content.showFilterButtons ?? true,
      },
    ],
    page: page(plan, { first: TABLE_ROWS.units, last: TABLE_ROWS.header }),
  };
}

function explanationCells(content: TableSheetContent): (CellBlueprint | null)[] {
  const { explanation, frozenColumns, legend } = content;
  const first: CellBlueprint = { content: explanation, look: "explanation" };
  if (legend === undefined) return [first];
  const between = Array<null>(frozenColumns - 1).fill(null);
  return [first, ...between, { content: legend, look: "explanation" }];
}

/** Characters beyond which a column does not grow. */
const WIDEST = 90;

/** Room that the button for filters takes beside a header. */
const FILTER_BUTTON = 4;

/**
 * Columns are as wide as their longest text and the longest word of their header. Numbers and dates
 * fit the width in the schema.
 */
function widthOf(column: Column, rows: readonly TableRow[]): number {
  const texts = rows.map((row) => row[column.key]).filter((value) => typeof value === "string");
  const words = column.header.split(" ").map((word) => textWidth(word) + FILTER_BUTTON);
  return Math.min(WIDEST, Math.max(column.width, ...texts.map(textWidth), ...words));
}

/** Width of a text in digits: capitals are wider than small letters. */
function textWidth(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return Math.ceil(text.length + capitals * 0.3) + 1;
}
