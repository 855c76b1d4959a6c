import { withDecimalRounding } from "../../scripts/crosscheck/binary-rounding";
import { RESULT_COLUMN, type ComparedRow } from "../../scripts/crosscheck/rows";
import { FULL_NUMBER, withIronCalc } from "./ironcalc-model";

/**
 * Calculates the native formulas with IronCalc.
 *
 * @returns results as text with a decimal point, or the error of the cell
 */
export function calculateWithIronCalc(rows: readonly ComparedRow[]): string[] {
  return withIronCalc((model) => {
    model.pauseEvaluation();
    const area = { sheet: 0, row: 1, column: RESULT_COLUMN + 1, width: 1, height: rows.length };
    model.updateRangeStyle(area, "num_fmt", FULL_NUMBER);
    rows.forEach(({ cells, formula }, index) => {
      for (const { row, column, value } of cells) {
        model.setUserInput(0, row + 1, column + 1, String(value).toUpperCase());
      }
      model.setUserInput(0, index + 1, RESULT_COLUMN + 1, withDecimalRounding(formula));
    });
    model.resumeEvaluation();
    model.evaluate();
    return rows.map((_, index) => model.getFormattedCellValue(0, index + 1, RESULT_COLUMN + 1));
  });
}
