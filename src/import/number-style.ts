import { type Column, FORMATS } from "../tables/schema";
import {
  decimalSignOfColumn,
  readNumberText,
  type DecimalSign,
  type NumberText,
} from "./number-text";

/** How the numbers of a column of a file are written. */
export interface NumberStyle {
  /** Nothing where the column does not tell, or contradicts itself. */
  readonly decimalSign?: DecimalSign;
  /** Whether three places behind the decimal sign are to be believed. */
  readonly hasThreePlaces: boolean;
  /** Whether the header says percent, so that `19` means 19 %. */
  readonly isPercent?: boolean;
}

/** A number as it is written, and how it gets into the column's unit. */
export interface NumberWithUnit {
  readonly number: NumberText;
  readonly toUnit: (value: number) => number;
}

const CURRENCY = /^(?:€|EUR|Euro)\s?|\s?(?:€|EUR|Euro)$/giu;
const YEARS = /\s?(?:Jahr(?:en?)?|J\.?|years?|yrs?)$/iu;
const MONTHS = /\s?(?:Monat(?:en?)?|Mon\.?|months?)$/iu;
const PERCENT = /\s?(?:%|Prozent|v\.\s?H\.)$/iu;
const PERCENT_IN_HEADER = /%|\bProzent|v\.\s?H\./iu;
const MONTHS_PER_YEAR = 12;
const PERCENT_PER_WHOLE = 100;

/** Signs that people type where there is no value (DE: entfällt, keine Angabe). */
const NO_VALUE = /^(?:[-–—/]{1,3}|k\.\s?A\.|n\/a|keine Angabe|unbekannt)$/iu;

/** Whether a cell of a number or date column says that there is no value. */
export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === "" || NO_VALUE.test(trimmed);
}

/**
 * Reads a number with the unit that a column of this unit may carry: `EUR 1105,91`, `1.181,47 €`,
 * `5 Jahre`, `12 Mon.`, `50 %`. Months in a column of years are turned into years (`60 Monate` is 5),
 * and years in one of months into months.
 *
 * @param isPercent the header says percent: a number without a sign is one too
 */
export function readNumberWithUnit(
  text: string,
  { format, unit }: Column,
  isPercent = false,
): NumberWithUnit {
  const trimmed = text.trim();
  const without = (pattern: RegExp) => readNumberText(trimmed.replace(pattern, ""));
  if (unit === "EUR") return { number: without(CURRENCY), toUnit: asItIs };
  if (unit === "Jahre") {
    return MONTHS.test(trimmed)
      ? { number: without(MONTHS), toUnit: (months) => months / MONTHS_PER_YEAR }
      : { number: without(YEARS), toUnit: asItIs };
  }
  if (unit === "Monate") {
    return YEARS.test(trimmed)
      ? { number: without(YEARS), toUnit: (years) => years * MONTHS_PER_YEAR }
      : { number: without(MONTHS), toUnit: asItIs };
  }
  if (format !== FORMATS.percent) return { number: readNumberText(trimmed), toUnit: asItIs };
  const isShare = !isPercent && !PERCENT.test(trimmed);
  return {
    number: without(PERCENT),
    toUnit: isShare ? asItIs : (percent) => percent / PERCENT_PER_WHOLE,
  };
}

function asItIs(value: number): number {
  return value;
}

/**
 * Finds how a column writes its numbers, from the cells that tell it beyond doubt.
 *
 * @param header of the file's column
 * @param chosen decimal sign that a person chose for the column; it decides every doubt
 */
export function numberStyleOf(
  column: Column,
  header: string,
  texts: readonly string[],
  chosen: DecimalSign | undefined,
): NumberStyle {
  const isPercent = column.format === FORMATS.percent && PERCENT_IN_HEADER.test(header);
  if (chosen !== undefined) return { decimalSign: chosen, hasThreePlaces: true, isPercent };
  const numbers = texts.map((text) => readNumberWithUnit(text, column).number);
  const decimalSign = decimalSignOfColumn(numbers);
  const hasThreePlaces = numbers.some((cell) => cell.kind === "number" && cell.places === 3);
  return { hasThreePlaces, isPercent, ...(decimalSign && { decimalSign }) };
}
