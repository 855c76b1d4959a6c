import type { CellValue } from "../../src/workbench/snapshot";
import type { ConvertedCell } from "./frozen-demo";

/** Less than a cent, and far above what binary numbers lose. */
const TOLERANCE = 1e-6;

/** Converted cells in which another engine comes to another value, each as a sentence. */
export function differingCells(
  converted: readonly ConvertedCell[],
  valueOf: (cell: ConvertedCell) => CellValue,
): string[] {
  return converted.flatMap((cell) => {
    const value = valueOf(cell);
    if (isSame(cell.expected, value)) return [];
    const place = `${cell.sheet}, Zeile ${cell.row + 1}, Spalte ${cell.column + 1}`;
    return [`${place}: ${String(cell.expected)}, the other engine has ${String(value)}`];
  });
}

function isSame(expected: CellValue, value: CellValue): boolean {
  if (typeof expected === "number") {
    return typeof value === "number" && Math.abs(value - expected) <= TOLERANCE;
  }
  return (expected ?? "") === (value ?? "");
}
