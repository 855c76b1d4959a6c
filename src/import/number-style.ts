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
  /** Not the header says so, but the column: its numbers are too large for shares. */
  readonly isPercentByColumn?: boolean;
}

/** A number as it is written, and how it gets into the column's unit. */
export interface NumberWithUnit {
  readonly number: NumberText;
  readonly toUnit: (value: number) => number;
}

const CURRENCY = /^(?:€|EUR|Euro)\s?|\s?(?:€|EUR|Euro)$/giu;
const YEARS = /\s?(?:Jahr(?:en?)?|J\.?|years?|yrs?)$/iu;
const MONTHS = /\s?(?:Monat(?:en?)?|Mon\.?|months?)$/iu;
/** Sign or word of percent behind a number. */
export const PERCENT = /\s?(?:%|Prozent|v\.\s?H\.)$/iu;
const PERCENT_IN_HEADER = /%|\bProzent|v\.\s?H\./iu;
const MONTHS_PER_YEAR = 12;
const PERCENT_PER_WHOLE = 100;

/**
 * What people type where there is no value (DE: entfällt, keine Angabe); a contract's end that is open
 * has none either.
 */
const NO_VALUE = new RegExp(
  `^(?:${[
    "[-–—/?]{1,3}",
    "[ko]\\.?\\s?A\\.?|n\\.?\\s?[av]\\.?|n\\.\\s?b\\.|n/a",
    "keine? Angaben?|keine?|ohne|entfällt",
    "nicht (?:bekannt|vorhanden|zutreffend)|unbekannt|unbek\\.",
    "offen|(?:auf )?unbe(?:fristet|stimmt)|auf unbestimmte Zeit|läuft|(?:fort)?laufend",
    "bis auf weiteres",
  ].join("|")})$`,
  "iu",
);

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
 * Whether a column without any percent sign can only mean percent: `19` is no share, and nothing else
 * in the column is one. With a 1 it stays open, which may be 1 % or the whole.
 */
function meansPercent({ validation }: Column, bare: readonly number[]): boolean {
  const rule = validation?.rule;
  const takesShares = rule?.type === "decimal" && rule.max === 1;
  const isSize = (value: number) => Math.abs(value) > 1 && Math.abs(value) <= PERCENT_PER_WHOLE;
  return takesShares && bare.some(isSize) && bare.every((value) => value === 0 || isSize(value));
}

/**
 * Finds how a column writes its numbers, from the cells that tell it beyond doubt.
 *
 * @param header of the file's column
 * @param numbers what a workbook knows as a number, and not as percent
 * @param chosen decimal sign that a person chose for the column; it decides every doubt
 */
export function numberStyleOf(
  column: Column,
  header: string,
  texts: readonly string[],
  numbers: readonly number[],
  chosen: DecimalSign | undefined,
): NumberStyle {
  const cells = texts.map((text) => readNumberWithUnit(text, column).number);
  const percent = percentOf(column, header, texts, numbers);
  if (chosen !== undefined) return { decimalSign: chosen, hasThreePlaces: true, ...percent };
  const decimalSign = decimalSignOfColumn(cells);
  const hasThreePlaces = cells.some((cell) => cell.kind === "number" && cell.places === 3);
  return { hasThreePlaces, ...percent, ...(decimalSign && { decimalSign }) };
}

function percentOf(
  column: Column,
  header: string,
  texts: readonly string[],
  numbers: readonly number[],
): Pick<NumberStyle, "isPercent" | "isPercentByColumn"> {
  if (column.format !== FORMATS.percent) return { isPercent: false };
  if (PERCENT_IN_HEADER.test(header)) return { isPercent: true };
  const bare = texts.flatMap((text) => {
    const cell = readNumberText(text);
    return cell.kind === "number" ? [cell.value] : [];
  });
  const isPercent = meansPercent(column, [...numbers, ...bare]);
  return { isPercent, isPercentByColumn: isPercent };
}
