import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { formatAddress } from "./area";

/** Whether there may be a reference to cells in the formula. */
const mayPoint = /\$?[A-Z]{1,3}\$?\d|[A-Z]:\$?[A-Z]|\d:\$?\d/i;
const isRelative = /R\d|R\[|RC|C\[|C\d/;

/** A cell's formula with references relative to the cell (R1C1), so that rows can be compared. */
export function toRelative(formula: string, row: number, column: number): string {
  return mayPoint.test(formula) ? translateFormulaToR1C1(formula, address(row, column)) : formula;
}

/** The formula as it stands in a cell. */
export function atCell(formula: string, row: number, column: number): string {
  return isRelative.test(formula) ? translateFormulaToA1(formula, address(row, column)) : formula;
}

function address(row: number, column: number): string {
  return formatAddress({ row, column, rows: 1, columns: 1 });
}
