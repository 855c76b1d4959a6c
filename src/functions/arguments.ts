import { FIRST_YEAR, LAST_YEAR, type Year } from "../core/calendar";
import type { Jurisdiction } from "../core/rules/jurisdiction";
import { DEFAULT_JURISDICTION, readJurisdiction } from "../core/rules/jurisdiction";
import { isEmptyCell, readInteger, readText, shownValue } from "../tables/cell";
import type { TableCells } from "../tables/read-table";
import { calculated, RefusedCall, requiredValue, valueOf } from "./refused-call";

/** Most rows that a table may have; more is a whole column by mistake. */
export const MAX_ROWS = 200_000;

/** A calendar year that Excel knows. */
export function yearArgument(cell: unknown, argument: string): Year {
  return wholeNumberArgument(cell, argument, FIRST_YEAR, LAST_YEAR);
}

/** A whole number within limits, both allowed. 0 is an empty cell. */
export function wholeNumberArgument(
  cell: unknown,
  argument: string,
  min: number,
  max: number,
): number {
  const value = requiredValue(readInteger(cell, argument, "positive"), argument);
  if (value >= min && value <= max) return value;
  throw new RefusedCall({ kind: "out-of-range", argument, value, allowed: { min, max } });
}

/** The body of rules (DE: Rechtsrahmen), by default that of Mecklenburg-Vorpommern. */
export function jurisdictionArgument(cell: unknown, argument: string): Jurisdiction {
  const text = valueOf(readText(cell, argument));
  return text === undefined
    ? DEFAULT_JURISDICTION
    : calculated(readJurisdiction(text), { jurisdiction: argument });
}

/** A table with its header row. Whole columns are refused before anybody reads them. */
export function tableArgument(cells: unknown, argument: string): TableCells {
  const table = optionalTable(cells, argument);
  if (table === undefined) throw new RefusedCall({ kind: "missing", argument });
  return table;
}

/** A table with its header row, or `undefined` for nothing or an empty cell. */
export function optionalTable(cells: unknown, argument: string): TableCells | undefined {
  if (isOmitted(cells)) return undefined;
  if (!isMatrix(cells)) {
    throw new RefusedCall({ kind: "not-a-table", argument, value: shownValue(cells) });
  }
  const [first = []] = cells;
  if (cells.length > MAX_ROWS) {
    const value = cells.length;
    throw new RefusedCall({ kind: "too-many-rows", argument, value, allowed: MAX_ROWS });
  }
  if (cells.length === 1 && first.length === 1) {
    return isOmitted(first[0]) ? undefined : refuseSingleCell(first[0], argument);
  }
  return cells;
}

function isOmitted(cell: unknown): boolean {
  return cell === 0 || isEmptyCell(cell);
}

function isMatrix(cells: unknown): cells is TableCells {
  return Array.isArray(cells) && cells.length > 0 && Array.isArray(cells[0]);
}

function refuseSingleCell(cell: unknown, argument: string): never {
  throw new RefusedCall({ kind: "not-a-table", argument, value: shownValue(cell) });
}
