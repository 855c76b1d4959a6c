import type { Model } from "@ironcalc/wasm";
import { withDecimalRounding } from "../../scripts/crosscheck/binary-rounding";
import { cellKey, type ConvertedCell } from "../../scripts/crosscheck/frozen-demo";
import type { BookSnapshot, CellSnapshot, CellValue } from "../../src/workbench/snapshot";
import { FULL_NUMBER, withIronCalc } from "./ironcalc-model";
import { nameableOf, withPlainReferences } from "../../scripts/crosscheck/plain-references";

/**
 * Calculates native formulas with IronCalc, among the values of the workbook's other cells.
 *
 * @returns their results in the same order; errors as text
 */
export function calculateInIronCalc(
  book: BookSnapshot,
  converted: readonly ConvertedCell[],
): CellValue[] {
  const nameable = nameableOf(book);
  const numbers = new Map(book.sheets.map(({ name }, index) => [name, index]));
  const own = new Set(converted.map((cell) => cellKey(cell.sheet, cell)));
  const sheetOf = (cell: ConvertedCell): number => numbers.get(cell.sheet) ?? -1;
  return withIronCalc((model) => {
    model.pauseEvaluation();
    book.sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    book.sheets.forEach(({ name, cells }, index) => {
      for (const cell of cells) if (!own.has(cellKey(name, cell))) enterValue(model, index, cell);
    });
    for (const cell of converted) {
      const [sheet, row, column] = [sheetOf(cell), cell.row + 1, cell.column + 1];
      const area = { sheet, row, column, width: 1, height: 1 };
      model.updateRangeStyle(area, "num_fmt", FULL_NUMBER);
      const formula = withDecimalRounding(withPlainReferences(cell, nameable));
      model.setUserInput(sheet, row, column, formula);
    }
    model.resumeEvaluation();
    model.evaluate();
    return converted.map((cell) => {
      const text = model.getFormattedCellValue(sheetOf(cell), cell.row + 1, cell.column + 1);
      return text !== "" && typeof cell.expected === "number" && Number.isFinite(Number(text))
        ? Number(text)
        : text;
    });
  });
}

/** As a person would type it; the apostrophe keeps a text a text. */
function enterValue(
  model: Model,
  sheet: number,
  { row, column, value, error }: CellSnapshot,
): void {
  if (value === null || value === "") return;
  const isText = typeof value === "string" && error !== true;
  const typed = isText ? `'${value}` : String(value).toUpperCase();
  model.setUserInput(sheet, row + 1, column + 1, typed);
}
