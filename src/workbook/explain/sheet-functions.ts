import {
  addMonths,
  civilDate,
  type Day,
  dayFromSerial,
  dayOf,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
  serialFromDay,
} from "../../core/calendar";
import { cellByCell, cellsIn, isRows, numberOf, UNKNOWN } from "./cell-values";

/** A function of Excel: what its arguments give, all of them known. */
type SheetFunction = (given: readonly unknown[]) => unknown;

/**
 * Functions of Excel that arguments are often calculated with and whose results are certain. All
 * others stay unknown: better no value than one that differs from the cell's.
 */
export const SHEET_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  ABS: ofNumbers(([value = 0]) => Math.abs(value)),
  AND: ofTruths((truths) => !truths.includes(false)),
  DATE: ofNumbers(([year = 0, month = 0, day = 0]) => serial(dayOf({ year, month, day }))),
  DAY: ofDay((day) => civilDate(day).day),
  EDATE: ofNumbers(([from = 0, months = 0]) => monthsLater(from, months)),
  EOMONTH: ofNumbers(([from = 0, months = 0]) => {
    const day = dayFromSerial(Math.floor(from));
    return day && serial(lastDayOfMonth(addMonths(monthOf(day), Math.trunc(months))));
  }),
  INDEX: ([cells, row, column]) => cellAt(cells, numberOf(row), column),
  MAX: ofAll((numbers) => numbers.reduce((most, value) => Math.max(most, value), -Infinity)),
  MIN: ofAll((numbers) => numbers.reduce((least, value) => Math.min(least, value), Infinity)),
  MONTH: ofDay((day) => civilDate(day).month),
  NOT: ofTruths(([truth]) => truth === false),
  OR: ofTruths((truths) => truths.includes(true)),
  ROUND: ofNumbers(([value = 0, places = 0]) => rounded(value, Math.trunc(places))),
  SUM: ofAll((numbers) => numbers.reduce((sum, value) => sum + value, 0)),
  YEAR: ofDay((day) => civilDate(day).year),
};

/** Whether a condition holds; undefined where a cell is no condition. */
export function truthOf(cell: unknown): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const number = numberOf(cell);
  return number === undefined ? undefined : number !== 0;
}

/** Every argument is a number; ranges go cell by cell. */
function ofNumbers(of: (numbers: readonly number[]) => number | undefined): SheetFunction {
  return (given) =>
    cellByCell(given, (cells) => {
      const numbers = cells.map(numberOf);
      return numbers.every((value) => value !== undefined) ? (of(numbers) ?? UNKNOWN) : UNKNOWN;
    });
}

function ofDay(of: (day: Day) => number): SheetFunction {
  return ofNumbers(([value = 0]) => {
    const day = dayFromSerial(Math.floor(value));
    return day && of(day);
  });
}

/** All numbers of the arguments; in ranges, texts and empty cells do not count. */
function ofAll(of: (numbers: readonly number[]) => number): SheetFunction {
  return (given) => {
    const cells = cellsIn(given);
    const isError = cells.some((cell) => typeof cell === "string" && cell.startsWith("#"));
    const isText = given.some((value) => typeof value === "string" && value !== "");
    if (isError || isText) return UNKNOWN;
    const numbers = cells.filter((cell) => typeof cell === "number");
    return numbers.length === 0 ? 0 : of(numbers);
  };
}

/** All arguments as conditions. */
function ofTruths(of: (truths: readonly (boolean | undefined)[]) => boolean): SheetFunction {
  return (given) => {
    const truths = cellsIn(given).map(truthOf);
    return truths.includes(undefined) ? UNKNOWN : of(truths);
  };
}

/** The cell of a range; a row of cells is counted along. Whole rows and columns stay unknown. */
function cellAt(cells: unknown, row: number | undefined, column: unknown): unknown {
  if (!isRows(cells) || row === undefined) return UNKNOWN;
  const isRow = cells.length === 1 && column === undefined;
  const [down, across] = isRow ? [1, row] : [row, column === undefined ? 1 : numberOf(column)];
  if (across === undefined || down < 1 || across < 1) return UNKNOWN;
  if (!isRow && column === undefined && cells[0]?.length !== 1) return UNKNOWN;
  return cells[Math.trunc(down) - 1]?.[Math.trunc(across) - 1] ?? UNKNOWN;
}

function monthsLater(from: number, months: number): number | undefined {
  const start = dayFromSerial(Math.floor(from));
  if (start === undefined) return undefined;
  const month = addMonths(monthOf(start), Math.trunc(months));
  const first = serial(firstDayOfMonth(month));
  const last = serial(lastDayOfMonth(month));
  if (first === undefined || last === undefined) return undefined;
  return Math.min(first + civilDate(start).day - 1, last);
}

function serial(day: Day | undefined): number | undefined {
  return day === undefined ? undefined : serialFromDay(day);
}

/** Excel's rounding: half away from 0, of the decimal number that it shows. */
function rounded(value: number, places: number): number {
  const power = 10 ** places;
  const shown = Number((Math.abs(value) * power).toPrecision(15));
  return (Math.sign(value) * Math.round(shown)) / power;
}
