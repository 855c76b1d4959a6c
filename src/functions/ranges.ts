import { MAX_AMOUNT_EUR, ZERO, type Cents } from "../core/money";
import { ok, refuse, refusedAs, type Place, type RangeSize, type Result } from "../core/result";
import { isEmptyCell, readAmount, readNumber, type Sign } from "../tables/cell";
import { MAX_ROWS } from "./arguments";
import { RefusedCall } from "./refused-call";

/** The cells of a range that was passed as an argument, read row by row. */
export interface RangeArgument<T> extends RangeSize {
  readonly values: readonly T[];
}

/** Reads one cell of a range. */
export type ReadCell<T> = (cell: unknown, argument: string) => Result<T>;

/** A range of any shape; a single cell is a range of one. Whole columns are refused unread. */
export function rangeArgument<T>(
  cells: unknown,
  argument: string,
  readCell: ReadCell<T>,
): RangeArgument<T> {
  const range = matrixOf(cells);
  const rows = range.length;
  if (rows > MAX_ROWS) {
    throw new RefusedCall({ kind: "too-many-rows", argument, value: rows, allowed: MAX_ROWS });
  }
  const columns = range.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (isNothing(range)) throw new RefusedCall({ kind: "missing", argument });
  const values: T[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const reading = readCell(range[row]?.[column], argument);
      if (!reading.ok) {
        const place = placeAt({ rows, columns }, argument, row * columns + column);
        throw new RefusedCall(refusedAs(reading.refusal, argument, place));
      }
      values.push(reading.value);
    }
  }
  return { values, rows, columns };
}

/** One row or one column of cells. */
export function lineArgument<T>(
  cells: unknown,
  argument: string,
  readCell: ReadCell<T>,
): RangeArgument<T> {
  const range = rangeArgument(cells, argument, readCell);
  if (range.rows === 1 || range.columns === 1) return range;
  throw new RefusedCall({ kind: "not-one-line", argument });
}

/** One row or one column with as many cells as another argument has. */
export function lineOfLength<T>(
  cells: unknown,
  argument: string,
  readCell: ReadCell<T>,
  count: number,
): RangeArgument<T> {
  const line = lineArgument(cells, argument, readCell);
  const value = line.values.length;
  if (value === count) return line;
  throw new RefusedCall({ kind: "wrong-count", argument, value, allowed: count });
}

/**
 * Where a cell of a range stands, for a refusal: its row where there are several, its column
 * likewise; nothing for a single cell.
 *
 * @param index place among the values, from 0
 */
export function placeAt(range: RangeSize, argument: string, index: number): Place | undefined {
  const { rows, columns } = range;
  if (rows === 1 && columns === 1) return undefined;
  return {
    table: argument,
    ...(rows > 1 && { row: Math.floor(index / columns) + 1 }),
    ...(columns > 1 && { columnNumber: (index % columns) + 1 }),
  };
}

/** Refuses a range that does not have the size that it must have. */
export function checkSize(given: RangeSize, needed: RangeSize, argument: string): void {
  if (given.rows === needed.rows && given.columns === needed.columns) return;
  const size = ({ rows, columns }: RangeSize) => ({ rows, columns });
  const allowed = { given: size(given), needed: size(needed) };
  throw new RefusedCall({ kind: "wrong-size", argument, allowed });
}

/** Values in the shape of a range, for a spill. */
export function shapedLike<T>({ columns }: RangeSize, values: readonly T[]): T[][] {
  const lines: T[][] = [];
  for (let start = 0; start < values.length; start += columns) {
    lines.push(values.slice(start, start + columns));
  }
  return lines;
}

/** Whether an optional range was left out: nothing, or one empty cell, which Excel may pass as 0. */
export function isOmittedRange(cells: unknown): boolean {
  const range = matrixOf(cells);
  return isNothing(range) || (isSingle(range) && range[0]?.[0] === 0);
}

/** EUR of a cell, not rounded; an empty cell is 0. */
export function readEur(cell: unknown, argument: string, sign?: Sign): Result<number> {
  const reading = readNumber(cell, argument, sign, "EUR");
  if (!reading.ok) return reading;
  const value = reading.value ?? 0;
  if (Math.abs(value) <= MAX_AMOUNT_EUR) return ok(value);
  const allowed = { min: sign === undefined ? -MAX_AMOUNT_EUR : 0, max: MAX_AMOUNT_EUR };
  return refuse({ kind: "out-of-range", argument, value, allowed });
}

/** A number from 0 on, such as a weight or a base; an empty cell is 0. */
export function readWeight(cell: unknown, argument: string): Result<number> {
  return readEur(cell, argument, "notNegative");
}

/** EUR of a cell as cents; an empty cell is 0. */
export function readCents(cell: unknown, argument: string): Result<Cents> {
  const reading = readAmount(cell, argument);
  return reading.ok ? ok(reading.value ?? ZERO) : reading;
}

function matrixOf(cells: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(cells)) return [[cells]];
  return cells.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
}

function isSingle(range: readonly (readonly unknown[])[]): boolean {
  return range.length === 1 && range[0]?.length === 1;
}

function isNothing(range: readonly (readonly unknown[])[]): boolean {
  if (isSingle(range)) return isEmptyCell(range[0]?.[0]);
  return range.every((line) => line.length === 0);
}
