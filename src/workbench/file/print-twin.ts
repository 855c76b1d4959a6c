import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { points, USUAL_SIZE } from "./geometry";
import { valuesTwin } from "./values-twin";

/**
 * The workbook as another program prints it: values in the place of formulas, and every row with its
 * height. LibreOffice fits rows that have none to their text, and charts would then stand beside
 * other cells than in Excel.
 */
export function printTwin(book: BookSnapshot): BookSnapshot {
  const twin = valuesTwin(book);
  return { ...twin, sheets: twin.sheets.map((sheet) => ({ ...sheet, rows: allRows(sheet) })) };
}

/** The rows down to the last one that shows something. */
function allRows(sheet: SheetSnapshot): SheetSnapshot["rows"] {
  const height = sheet.defaultSize?.height ?? USUAL_SIZE.height;
  const own = new Map(sheet.rows.map((row) => [row.index, row]));
  const charts = sheet.charts.map((chart) =>
    Math.ceil((chart.top + chart.height) / points(Math.min(height, USUAL_SIZE.height))),
  );
  const cells = sheet.cells.map(({ row }) => row + 1);
  const count = Math.max(0, ...charts, ...[...own.keys()].map((index) => index + 1));
  const rows = cells.reduce((last, row) => Math.max(last, row), count);
  return Array.from({ length: rows }, (_, index) => own.get(index) ?? { index, height });
}
