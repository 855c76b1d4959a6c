import { readFileSync } from "node:fs";
import path from "node:path";
import { initSync, Model } from "@ironcalc/wasm";
import { withDecimalRounding } from "../../scripts/crosscheck/binary-rounding";
import { RESULT_COLUMN, type ComparedRow } from "../../scripts/crosscheck/rows";

/**
 * Calculates the native formulas with IronCalc, an engine that shares no code with ours.
 *
 * @returns results as text with a decimal point, or the error of the cell
 */
export function calculateWithIronCalc(rows: readonly ComparedRow[]): string[] {
  const folder = path.dirname(require.resolve("@ironcalc/wasm"));
  initSync({ module: readFileSync(path.join(folder, "wasm_bg.wasm")) });
  const model = new Model("crosscheck", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    const area = { sheet: 0, row: 1, column: RESULT_COLUMN + 1, width: 1, height: rows.length };
    // General would show fewer digits, and money with a sign.
    model.updateRangeStyle(area, "num_fmt", "0.0000000000");
    rows.forEach(({ cells, formula }, index) => {
      for (const { row, column, value } of cells) {
        model.setUserInput(0, row + 1, column + 1, String(value).toUpperCase());
      }
      model.setUserInput(0, index + 1, RESULT_COLUMN + 1, withDecimalRounding(formula));
    });
    model.resumeEvaluation();
    model.evaluate();
    return rows.map((_, index) => model.getFormattedCellValue(0, index + 1, RESULT_COLUMN + 1));
  } finally {
    model.free();
  }
}
