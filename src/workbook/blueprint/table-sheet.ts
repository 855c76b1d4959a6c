import type { Column, TableSchema } from "../../tables/schema";
import type {
  Block,
  CellBlueprint,
  CellException,
  CellName,
  CellsBlock,
  SheetBlueprint,
  SheetKey,
} from "./blueprint";
import { isNumeric } from "./column-look";
import { page, type PageOptions } from "./page";
import type { TableRow, WorkbookPlan } from "./plan";

/** One table of a sheet with its content. */
export interface TableContent {
  readonly schema: TableSchema;
  readonly rows: readonly TableRow[];
  readonly exceptions?: readonly CellException[];
  readonly names?: readonly CellName[];
  /** true unless said otherwise */
  readonly showFilterButtons?: boolean;
}

/** What a table sheet says and holds. */
export interface TableSheetContent {
  readonly key: SheetKey;
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  /** stands in the first column that scrolls, because text does not cross the frozen border */
  readonly legend?: string;
  /** side by side, because tables grow downwards; each has its title where there are several */
  readonly tables: readonly [TableContent, ...TableContent[]];
  /** columns that stay in view when people scroll to the right */
  readonly frozenColumns: number;
  readonly page?: PageOptions;
}

/** Width of the empty column between two tables. */
const GAP_WIDTH = 3;

/**
 * A sheet with tables: title, a line of explanation, the units above the headers, the tables.
 * Units stand above the headers and not in them, because functions find columns by their headers.
 * Whatever else the sheet holds goes to the right of {@link columnsOf} its tables.
 */
export function tableSheet(plan: WorkbookPlan, content: TableSheetContent): SheetBlueprint {
  const { tables } = content;
  const row = rowsOf(content);
  const placed = tables.map((table, index) => ({
    table,
    column: tables.slice(0, index).reduce((sum, { schema }) => sum + schema.columns.length + 1, 0),
  }));
  return {
    key: content.key,
    name: content.name,
    columnWidths: columnWidths(tables),
    rowHeights: [
      { row: 0, height: 24 },
      { row: row.header, height: 30 },
    ],
    showGridlines: true,
    frozen: { rows: row.header + 1, columns: content.frozenColumns },
    blocks: [
      {
        kind: "cells",
        row: 0,
        column: 0,
        cells: [[{ content: content.title, look: "title" }], explanationCells(content)],
      },
      ...placed.flatMap(({ table, column }): Block[] => [
        aboveHeader(table, column, row),
        {
          kind: "table",
          row: row.header,
          column,
          schema: table.schema,
          rows: table.rows,
          exceptions: table.exceptions ?? [],
          names: table.names ?? [],
          showFilterButtons: table.showFilterButtons ?? true,
        },
      ]),
    ],
    page: page(plan, { repeatedRows: { first: row.units, last: row.header }, ...content.page }),
  };
}

/** Zero-based rows of a table sheet; where there are several tables, each has a title. */
function rowsOf({ tables }: TableSheetContent) {
  const units = tables.length > 1 ? 3 : 2;
  return { titles: tables.length > 1 ? 2 : undefined, units, header: units + 1 };
}

/** Columns that tables side by side take, the gaps between them included. */
export function columnsOf(tables: readonly TableContent[]): number {
  return columnWidths(tables).length;
}

function columnWidths(tables: readonly TableContent[]): number[] {
  return tables.flatMap(({ schema, rows, showFilterButtons = true }, index) => [
    ...(index === 0 ? [] : [GAP_WIDTH]),
    ...schema.columns.map((column) => widthOf(column, rows, showFilterButtons)),
  ]);
}

function aboveHeader(
  { schema }: TableContent,
  column: number,
  { titles, units }: ReturnType<typeof rowsOf>,
): CellsBlock {
  const unitCells = schema.columns.map((each): CellBlueprint | null =>
    each.unit === undefined || each.unit === each.header
      ? null
      : { content: each.unit, look: isNumeric(each) ? "unitOfNumbers" : "unit" },
  );
  const title: CellBlueprint = { content: schema.title, look: "section" };
  return titles === undefined
    ? { kind: "cells", row: units, column, cells: [unitCells] }
    : { kind: "cells", row: titles, column, cells: [[title], unitCells] };
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

/** Share of a header's estimated width up to which a column is certain to break it into lines. */
const MOST_THAT_WRAPS = 0.8;

/** Room that the button for filters takes beside a header. */
const FILTER_BUTTON = 2;

/**
 * Columns are as wide as their longest text and the longest word of their header. Numbers and dates
 * fit the width in the schema.
 */
function widthOf(column: Column, rows: readonly TableRow[], hasButtons: boolean): number {
  const texts = rows.map((row) => row[column.key]).filter((value) => typeof value === "string");
  const button = hasButtons ? FILTER_BUTTON : 0;
  const words = column.header.split(" ").map((word) => textWidth(word) + button);
  const width = Math.max(column.width, ...texts.map(textWidth), ...words);
  const header = textWidth(column.header);
  // A header that just fits does not wrap, and the button would then cover it.
  const justFits = width > MOST_THAT_WRAPS * header && width < header + button;
  return Math.min(WIDEST, justFits ? header + button : width);
}

/** Width of a text in digits: capitals are wider than small letters. */
function textWidth(text: string): number {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return Math.ceil(text.length + capitals * 0.3) + 1;
}
