import { readHeader } from "../../tables/header";
import { type Column, FORMATS, type TableSchema } from "../../tables/schema";
import type { CellInput } from "../blueprint/blueprint";
import { requireTable } from "../own-table";
import { RefusedError } from "../refusal";

/** A column of the schema in the table at hand. */
export interface TargetColumn {
  readonly column: Column;
  /** position in the table, from 0 */
  readonly position: number;
  /** formula of a calculated column, as the last row has it: a person may have changed it */
  readonly formula: string | undefined;
  /** number format of new cells, as the last row has it */
  readonly format: string;
}

/** A table that rows are imported to, as it stands. */
export interface TargetTable {
  readonly table: Excel.Table;
  /** name of the sheet on which the table stands */
  readonly sheet: string;
  readonly columns: readonly TargetColumn[];
  /** columns of the table, those that a person added included */
  readonly width: number;
  /** zero-based row of the sheet in which the body begins */
  readonly bodyRow: number;
  /** rows of the body */
  readonly height: number;
}

/** The content of a body: values, and beside them what was typed to get them. */
export interface TableBody {
  readonly values: readonly (readonly CellInput[])[];
  readonly formulas: readonly (readonly CellInput[])[];
}

/** Cells of one answer: about a megabyte, of the five that Excel on the web answers at most. */
const CELLS_PER_REQUEST = 40_000;

/**
 * Finds a table with all its columns, in three round trips.
 *
 * @throws RefusedError where the table or a column is missing
 */
export async function readTargetTable(
  context: Excel.RequestContext,
  schema: TableSchema,
): Promise<TargetTable> {
  const table = await requireTable(context, schema);
  const header = table.getHeaderRowRange();
  header.load("values");
  const body = table.getDataBodyRange();
  body.load("rowCount,columnCount,rowIndex");
  const lastRow = body.getLastRow();
  lastRow.load("formulas,numberFormat");
  table.worksheet.load("name");
  await context.sync();

  const { positions } = readHeader(schema, (header.values[0] ?? []).map(String));
  const missing = schema.columns.filter(({ key }) => !positions.has(key));
  if (missing.length > 0) {
    const columns = missing.map((column) => column.header);
    throw new RefusedError({ kind: "columns-missing", table: table.name, columns });
  }
  const last: readonly unknown[] = lastRow.formulas[0] ?? [];
  const formats: readonly unknown[] = lastRow.numberFormat[0] ?? [];
  return {
    table,
    sheet: table.worksheet.name,
    columns: schema.columns.map((column) => {
      const position = positions.get(column.key) ?? 0;
      return {
        column,
        position,
        formula: column.formula && formulaAt(last[position], column.formula),
        format: column.format === FORMATS.text ? FORMATS.text : String(formats[position]),
      };
    }),
    width: body.columnCount,
    bodyRow: body.rowIndex,
    height: body.rowCount,
  };
}

function formulaAt(cell: unknown, formula: string): string {
  return typeof cell === "string" && cell.startsWith("=") ? cell : formula;
}

/** Reads rows of a body in blocks that Excel answers. */
export async function readBody(
  context: Excel.RequestContext,
  { height, table, width }: TargetTable,
): Promise<TableBody> {
  const values: CellInput[][] = [];
  const formulas: CellInput[][] = [];
  const rowsPerRequest = Math.max(1, Math.floor(CELLS_PER_REQUEST / width));
  for (let start = 0; start < height; start += rowsPerRequest) {
    const rows = Math.min(rowsPerRequest, height - start);
    const block = rowsOf(table, start, rows, width);
    block.load("values,formulas");
    await context.sync();
    values.push(...(block.values as CellInput[][]));
    formulas.push(...(block.formulas as CellInput[][]));
  }
  return { values, formulas };
}

/** Rows of a table's body by position. */
export function rowsOf(
  table: Excel.Table,
  start: number,
  rows: number,
  width: number,
): Excel.Range {
  return table
    .getDataBodyRange()
    .getCell(start, 0)
    .getResizedRange(rows - 1, width - 1);
}

/** The columns that people fill. */
export function typedColumns({ columns }: TargetTable): readonly TargetColumn[] {
  return columns.filter(({ formula }) => formula === undefined);
}

/**
 * Whether nobody has put anything into a row: formulas, of ours or of a person's own columns, come
 * by themselves.
 */
export function isFreeRow(formulas: readonly CellInput[]): boolean {
  return formulas.every(
    (content) => content === "" || (typeof content === "string" && content.startsWith("=")),
  );
}
