import type { TableSchema } from "../../../src/tables/schema";
import type { CellInput } from "../../../src/workbook/blueprint/blueprint";

/** Where {@link bareTable} puts the first row of the body. */
const FIRST_ROW = 5;

/**
 * Puts a table onto the first sheet as set-up would, without anything around it, so that a test of
 * every single request stays quick.
 *
 * @param rows values of the first columns; one empty row where there is none
 * @param extra headers of columns that a person has added
 */
export async function bareTable(
  { columns, name }: TableSchema,
  rows: readonly (readonly CellInput[])[],
  extra: readonly string[] = [],
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const headers = [...columns.map(({ header }) => header), ...extra];
    const height = Math.max(1, rows.length);
    const area = sheet.getRange("A4").getResizedRange(height, headers.length - 1);
    area.getRow(0).values = [headers];
    const body = sheet.getRange(`A${FIRST_ROW}`).getResizedRange(height - 1, headers.length - 1);
    columns.forEach(({ format }, index) => {
      body.getColumn(index).numberFormat = Array.from({ length: height }, () => [format]);
    });
    rows.forEach((cells, index) => {
      body.getCell(index, 0).getResizedRange(0, cells.length - 1).formulas = [[...cells]];
    });
    sheet.tables.add(area, true).name = name;
    columns.forEach(({ formula }, index) => {
      if (formula === undefined) return;
      body.getColumn(index).formulas = Array.from({ length: height }, () => [formula]);
    });
    await context.sync();
  });
}

/** What stands in the first columns of a table, as typed. */
export async function typedCells(table: string, columns: number): Promise<CellInput[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange();
    body.load("formulas");
    await context.sync();
    return (body.formulas as CellInput[][]).map((row) => row.slice(0, columns));
  });
}

/** Types into a cell of the first sheet. */
export async function type(address: string, content: CellInput): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[content]];
    await context.sync();
  });
}
