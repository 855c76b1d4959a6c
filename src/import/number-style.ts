import type { Column } from "../tables/schema";
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
}

/** A number, and by what it has to be divided to be in the column's unit. */
export interface NumberWithUnit {
  readonly number: NumberText;
  readonly divisor: number;
}

const CURRENCY = /^(?:€|EUR|Euro)\s?|\s?(?:€|EUR|Euro)$/giu;
const YEARS = /\s?(?:Jahr(?:en?)?|J\.?|years?|yrs?)$/iu;
const MONTHS = /\s?(?:Monat(?:en?)?|Mon\.?|months?)$/iu;
const MONTHS_PER_YEAR = 12;

/** Signs that people type where there is no value (DE: entfällt, keine Angabe). */
const NO_VALUE = /^(?:[-–—/]{1,3}|k\.\s?A\.|n\/a|keine Angabe|unbekannt)$/iu;

/** Whether a cell of a number or date column says that there is no value. */
export function saysNothing(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === "" || NO_VALUE.test(trimmed);
}

/**
 * Reads a number with the unit that a column of this unit may carry: `EUR 1105,91`, `1.181,47 €`,
 * `5 Jahre`; months are turned into years (`60 Monate` is 5).
 */
export function readNumberWithUnit(text: string, column: Column): NumberWithUnit {
  const trimmed = text.trim();
  if (column.unit === "EUR") {
    return { number: readNumberText(trimmed.replace(CURRENCY, "")), divisor: 1 };
  }
  if (column.unit !== "Jahre") return { number: readNumberText(trimmed), divisor: 1 };
  return MONTHS.test(trimmed)
    ? { number: readNumberText(trimmed.replace(MONTHS, "")), divisor: MONTHS_PER_YEAR }
    : { number: readNumberText(trimmed.replace(YEARS, "")), divisor: 1 };
}

/**
 * Finds how a column writes its numbers, from the cells that tell it beyond doubt.
 *
 * @param chosen decimal sign that a person chose for the column; it decides every doubt
 */
export function numberStyleOf(
  column: Column,
  texts: readonly string[],
  chosen: DecimalSign | undefined,
): NumberStyle {
  if (chosen !== undefined) return { decimalSign: chosen, hasThreePlaces: true };
  const numbers = texts.map((text) => readNumberWithUnit(text, column).number);
  const decimalSign = decimalSignOfColumn(numbers);
  const hasThreePlaces = numbers.some((cell) => cell.kind === "number" && cell.places === 3);
  return { hasThreePlaces, ...(decimalSign && { decimalSign }) };
}
