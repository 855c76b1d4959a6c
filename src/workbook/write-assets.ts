import { ANLAGEN } from "../tables/anlagen";
import { readHeader } from "../tables/header";
import { type Column, FORMATS, type TableSchema } from "../tables/schema";
import type { TableRow } from "./blueprint/plan";
import { requireTable } from "./own-table";
import { RefusedError, type WorkbookResult } from "./refusal";
import { runExcel } from "./run-excel";
import { asValue, formatFor } from "./writer/cell-text";
import { repeated } from "./writer/write-table";

/** Rows of one request: well below the megabyte that a request should not exceed. */
const ROWS_PER_REQUEST = 500;

/** What was written to the table Anlagen. */
export interface WrittenAssets {
  readonly rows: number;
  /** name of the sheet on which the table stands */
  readonly sheet: string;
  /** rows of the sheet, counted from 1, both included */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** How writing tells its progress. */
export interface WriteAssetsRun {
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Appends rows to the table Anlagen: typed columns get their values, calculated ones their formulas.
 * All or nothing: when a part fails, the rows that were added before are taken away again. Text
 * arrives letter by letter, also where it looks like a formula.
 *
 * @param rows values by the keys of the columns; dates as Excel serials, amounts in EUR
 */
export async function writeAssets(
  rows: readonly TableRow[],
  { onProgress }: WriteAssetsRun = {},
): Promise<WorkbookResult<WrittenAssets>> {
  let begun: Target | undefined;
  const result = await runExcel(async (context) => {
    const target = await readTarget(context);
    begun = target;
    // The empty row is filled before rows are added: a table whose only row is empty takes the
    // first added row there, a longer one does not.
    const free = Math.min(target.height - target.firstFree, rows.length);
    if (free > 0) writeBlock(target, rows.slice(0, free), 0);
    for (let start = free; start < rows.length; start += ROWS_PER_REQUEST) {
      onProgress?.(start, rows.length);
      const block = rows.slice(start, start + ROWS_PER_REQUEST);
      addRows(target, block.length);
      writeBlock(target, block, start);
      await context.sync();
    }
    await context.sync();
    const firstRow = target.bodyRow + target.firstFree + 1;
    return {
      rows: rows.length,
      sheet: target.sheet,
      firstRow,
      lastRow: firstRow + rows.length - 1,
    };
  });
  if (!result.ok && begun !== undefined) await takeBack(begun);
  return result;
}

/** The table as it is before writing. */
interface Target {
  readonly table: Excel.Table;
  readonly sheet: string;
  readonly columns: readonly {
    readonly column: Column;
    readonly position: number;
    /** formula of a calculated column, as the last row has it: a person may have changed it */
    readonly formula: string | undefined;
    /** number format, as the last row has it */
    readonly format: string;
  }[];
  readonly width: number;
  /** zero-based row of the sheet in which the body begins */
  readonly bodyRow: number;
  /** rows of the body */
  readonly height: number;
  /** first row of the body that is free: the last one where it is empty, else the one below */
  readonly firstFree: number;
}

async function readTarget(context: Excel.RequestContext): Promise<Target> {
  const schema: TableSchema = ANLAGEN;
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
  const columns = schema.columns.map((column) => {
    const position = positions.get(column.key) ?? 0;
    return {
      column,
      position,
      formula: column.formula && formulaAt(last, position, column),
      format: column.format === FORMATS.text ? FORMATS.text : String(formats[position]),
    };
  });
  const isLastRowEmpty = columns.every(
    ({ position, formula }) => formula !== undefined || last[position] === "",
  );
  return {
    table,
    sheet: table.worksheet.name,
    columns,
    width: body.columnCount,
    bodyRow: body.rowIndex,
    height: body.rowCount,
    firstFree: isLastRowEmpty ? body.rowCount - 1 : body.rowCount,
  };
}

function formulaAt(row: readonly unknown[], position: number, { formula }: Column) {
  const current = row[position];
  return typeof current === "string" && current.startsWith("=") ? current : formula;
}

function addRows({ table, width }: Target, count: number): void {
  table.rows.add(
    undefined,
    Array.from({ length: count }, () => Array<string>(width).fill("")),
  );
}

/**
 * Queues a block of rows that are there. Cells get their formats before their values: only then does
 * a text in a text cell stay text. Columns that a person added are not touched.
 *
 * @param start number of rows that were written before
 */
function writeBlock(target: Target, rows: readonly TableRow[], start: number): void {
  const { columns, firstFree, table, width } = target;
  const first = firstFree + start;
  const body = table.getDataBodyRange();
  const area = body.getCell(first, 0).getResizedRange(rows.length - 1, width - 1);
  for (const { column, format, formula, position } of columns) {
    const range = area.getColumn(position);
    range.numberFormat = rows.map((row) => [formatFor(row[column.key] ?? "", format)]);
    if (formula === undefined) range.values = rows.map((row) => [asValue(row[column.key] ?? "")]);
    else range.formulas = repeated(formula, rows.length);
  }
}

/** Takes away the rows below the original ones, however far writing had come. */
async function takeBack({ columns, firstFree, height }: Target): Promise<void> {
  await runExcel(async (context) => {
    const table = await requireTable(context, ANLAGEN);
    const body = table.getDataBodyRange();
    body.load("rowCount,columnCount");
    await context.sync();
    const added = body.rowCount - height;
    if (added > 0) {
      const rows = body.getCell(height, 0).getResizedRange(added - 1, body.columnCount - 1);
      rows.delete("Up");
    }
    if (firstFree < height) {
      for (const { position, formula } of columns) {
        if (formula === undefined) body.getCell(firstFree, position).values = [[""]];
      }
    }
    await context.sync();
  });
}
