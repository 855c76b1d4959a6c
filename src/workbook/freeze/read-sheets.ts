import { columnLetters } from "../blueprint/address";
import type { FrozenValue } from "./record";

/** Everything that stands in the cells of a sheet; positions count from its first used cell. */
export interface SheetCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly FrozenValue[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Cells that one answer of Excel may hold: it must stay below 5 MB. */
const ANSWER_CELLS = 30_000;

/** Reads all sheets, a few thousand cells at a time. */
export async function readSheets(context: Excel.RequestContext): Promise<SheetCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  const reading = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      pieces: piecesOf(sheet, range),
    }));
  let waiting = 0;
  for (const { range, cells } of reading.flatMap(({ pieces }) => pieces)) {
    if (waiting > 0 && waiting + cells > ANSWER_CELLS) {
      await context.sync();
      waiting = 0;
    }
    range.load("formulas,values,valueTypes,numberFormat");
    waiting += cells;
  }
  await context.sync();
  return reading.map(({ pieces, ...place }) => ({
    ...place,
    formulas: pieces.flatMap(({ range }): unknown[][] => range.formulas),
    values: pieces.flatMap(({ range }) => range.values as FrozenValue[][]),
    types: pieces.flatMap(({ range }): string[][] => range.valueTypes),
    formats: pieces.flatMap(({ range }) => range.numberFormat as string[][]),
  }));
}

interface Piece {
  readonly range: Excel.Range;
  readonly cells: number;
}

function piecesOf(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Piece[] {
  const rows = Math.max(1, Math.floor(ANSWER_CELLS / columnCount));
  const first = columnLetters(columnIndex);
  const last = columnLetters(columnIndex + columnCount - 1);
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => {
    const top = rowIndex + index * rows;
    const height = Math.min(rows, rowCount - index * rows);
    const range = sheet.getRange(`${first}${top + 1}:${last}${top + height}`);
    return { range, cells: height * columnCount };
  });
}
