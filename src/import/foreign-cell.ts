import { civilDate, dayFromSerial } from "../core/calendar";
import { MAX_AMOUNT_EUR, roundToCents } from "../core/money";
import type { CivilDate } from "../core/result";
import { readChoice, readYesNo } from "../tables/cell";
import { type Column, FORMATS } from "../tables/schema";
import { readDateText } from "./date-text";
import { PERCENT, readNumberWithUnit, saysNothing, type NumberStyle } from "./number-style";
import { decideAmbiguous } from "./number-text";
import type { RejectionReason, RowNote } from "./reason";
import type { SourceValue } from "./records";

/** Value of a cell as Excel keeps it: text, number, amount in EUR with exact cents, date serial. */
export type CellValue = string | number;

/** What a cell of a foreign file gives: a value, nothing, or the reason why it cannot be taken. */
export type ForeignCell =
  | { readonly kind: "value"; readonly value: CellValue; readonly note?: RowNote }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly reason: RejectionReason };

/** What a workbook knows of a cell that has its own content. */
type KnownValue = Exclude<SourceValue, { readonly kind: "repeated" }>;

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

type NumberRefusal = "must-be-positive" | "must-not-be-negative" | "not-a-whole-number";

interface Limits {
  readonly min: number;
  readonly max: number;
}

const NO_LIMITS: { readonly above?: number; readonly min?: number; readonly max?: number } = {};

const NOTHING: ForeignCell = { kind: "nothing" };

/**
 * Reads a cell of a foreign file as the column of the table says.
 *
 * @param text the cell as it stands in the file
 * @param style how the file's column writes its numbers
 * @param known what a workbook knows of the cell beyond its text
 */
export function readForeignCell(
  column: Column,
  text: string,
  style: NumberStyle,
  known?: SourceValue,
): ForeignCell {
  if (known?.kind === "repeated") {
    return isAddedUp(column) ? NOTHING : readForeignCell(column, text, style, known.of);
  }
  const cell = readCell(column, text, style, known);
  return column.format === FORMATS.percent ? asShare(cell, column, text, style, known) : cell;
}

/** Amounts and sizes: one that stands beside several rows would be counted several times. */
function isAddedUp({ format, kind, unit }: Column): boolean {
  const isNumber = kind === "amountEur" || kind === "number" || kind === "integer";
  return isNumber && unit !== "Jahre" && unit !== "Monate" && format !== FORMATS.percent;
}

function readCell(
  column: Column,
  text: string,
  style: NumberStyle,
  known?: KnownValue,
): ForeignCell {
  if (text.trim() === "") return NOTHING;
  if (known?.kind === "error") return refused({ kind: "cell-error", ...named(column, text) });
  const value = known && valueFor(column, known, style);
  if (value !== undefined) return checkedValue(column, text, value);
  switch (column.kind) {
    case "text":
      return readText(column, text);
    case "date":
      return readDate(column, text);
    case "amountEur":
    case "number":
    case "integer":
      return readNumber(column, text, style);
    case "choice":
      return readOneOf(column, text);
    case "yesNo":
      return readYesOrNo(column, text);
    case "value":
      return readAny(column, text, style);
  }
}

/** Tells limits of shares and rates in percent, as people know them, and what was read as percent. */
function asShare(
  cell: ForeignCell,
  column: Column,
  text: string,
  style: NumberStyle,
  known?: KnownValue,
): ForeignCell {
  const isPercentCell = known?.kind === "number" ? known.isPercent : PERCENT.test(text.trim());
  const cellName = named(column, text);
  if (cell.kind === "value") {
    const isPlain = style.isPercentByColumn !== true || isPercentCell || cell.value === 0;
    return isPlain ? cell : { note: { kind: "percent-by-column", ...cellName }, ...cell };
  }
  if (cell.kind !== "refused" || cell.reason.kind !== "out-of-range") return cell;
  const isBare = !isPercentCell && style.isPercent !== true;
  return refused({ kind: "share-out-of-range", ...cell.reason.allowed, isBare, ...cellName });
}

/**
 * The value of a workbook's cell where the column takes such values as they are. Nothing where the
 * text decides: a number in a column of texts, or a date where a number belongs, which is what Excel
 * makes of `1.5`.
 */
function valueFor(
  { kind, format }: Column,
  known: Exclude<KnownValue, { readonly kind: "error" }>,
  style: NumberStyle,
): number | undefined {
  if (kind === "value") return known.kind === "date" ? known.serial : known.value;
  // A number in a column of dates is a date that has lost its format.
  if (kind === "date") return known.kind === "date" ? known.serial : known.value;
  if (kind !== "amountEur" && kind !== "number" && kind !== "integer") return undefined;
  if (known.kind === "date") return undefined;
  const meansPercent = format === FORMATS.percent && style.isPercent === true && !known.isPercent;
  return meansPercent ? known.value / 100 : known.value;
}

function checkedValue(column: Column, text: string, value: number): ForeignCell {
  if (column.kind === "date") return checkedDate(column, text, value);
  return column.kind === "value" ? { kind: "value", value } : checkedNumber(column, text, value);
}

function readText(column: Column, text: string): ForeignCell {
  const value = text.trim();
  return value.length > LONGEST_TEXT
    ? refused({ kind: "too-long", max: LONGEST_TEXT, ...named(column, text) })
    : { kind: "value", value };
}

function readDate(column: Column, text: string): ForeignCell {
  if (saysNothing(text)) return NOTHING;
  const date = readDateText(text);
  if (date.kind !== "date") return refused({ kind: date.kind, ...named(column, text) });
  return checkedDate(column, text, date.serial);
}

function checkedDate(column: Column, text: string, serial: number): ForeignCell {
  const rule = column.validation?.rule;
  if (!Number.isInteger(serial)) return refused({ kind: "not-a-date", ...named(column, text) });
  // A number that is a year is no day of 1905.
  if (readDateText(text).kind === "no-day")
    return refused({ kind: "no-day", ...named(column, text) });
  if (rule?.type === "date" && (serial < rule.min || serial > rule.max)) {
    const [min, max] = [civilDateOf(rule.min), civilDateOf(rule.max)];
    return refused({ kind: "implausible-date", min, max, ...named(column, text) });
  }
  return { kind: "value", value: serial };
}

function readNumber(column: Column, text: string, style: NumberStyle): ForeignCell {
  if (saysNothing(text)) return NOTHING;
  const { number, toUnit } = readNumberWithUnit(text, column, style.isPercent);
  switch (number.kind) {
    case "not-a-number":
      return refused({ kind: "not-a-number", ...named(column, text) });
    case "number":
      return checkedNumber(column, text, toUnit(number.value));
    case "ambiguous": {
      // A whole number has no places, so the sign can only group its digits.
      if (column.kind === "integer") return checkedNumber(column, text, toUnit(number.asGrouped));
      const decided = decideAmbiguous(number, style.decimalSign, style.hasThreePlaces);
      if (decided === undefined) {
        const readings = [toUnit(number.asGrouped), toUnit(number.asDecimal)];
        return refused({ kind: "ambiguous-number", readings, ...named(column, text) });
      }
      const cell = checkedNumber(column, text, toUnit(decided));
      return cell.kind === "value"
        ? { note: { kind: "number-by-column", ...named(column, text) }, ...cell }
        : cell;
    }
  }
}

function checkedNumber(column: Column, text: string, value: number): ForeignCell {
  const reason = checkRange(column, value);
  if (reason !== undefined) return refused({ ...reason, ...named(column, text) });
  if (column.kind !== "amountEur") return { kind: "value", value };
  const rounded = roundToCents(value);
  return rounded === value
    ? { kind: "value", value }
    : { kind: "value", value: rounded, note: { kind: "rounded-to-cents", ...named(column, text) } };
}

function checkRange(
  { kind, sign, validation }: Column,
  value: number,
): { kind: NumberRefusal } | { kind: "out-of-range"; allowed: Limits } | undefined {
  if (sign === "positive" && value <= 0) return { kind: "must-be-positive" };
  if (sign === "notNegative" && value < 0) return { kind: "must-not-be-negative" };
  if (kind === "integer" && !Number.isSafeInteger(value)) return { kind: "not-a-whole-number" };
  const rule = validation?.rule;
  const { above, min, max } = rule?.type === "decimal" ? rule : NO_LIMITS;
  const largest = kind === "amountEur" ? MAX_AMOUNT_EUR : Number.MAX_VALUE;
  const allowed = { min: min ?? above ?? -largest, max: max ?? largest };
  const isInside = value >= allowed.min && value <= allowed.max && value !== above;
  return isInside ? undefined : { kind: "out-of-range", allowed };
}

function readOneOf(column: Column, text: string): ForeignCell {
  const { choices = [], header, synonyms } = column;
  const reading = readChoice(text, header, choices, synonyms);
  return reading.ok && reading.value !== undefined
    ? { kind: "value", value: reading.value }
    : refused({ kind: "not-one-of", allowed: choices, ...named(column, text) });
}

function readYesOrNo(column: Column, text: string): ForeignCell {
  const reading = readYesNo(text, column.header);
  return reading.ok
    ? { kind: "value", value: reading.value === true ? "ja" : "nein" }
    : refused({ kind: "not-yes-or-no", ...named(column, text) });
}

function readAny(column: Column, text: string, style: NumberStyle): ForeignCell {
  const date = readDateText(text);
  if (date.kind === "date") return { kind: "value", value: date.serial };
  const number = readNumber(column, text, style);
  return number.kind === "value" ? number : readText(column, text);
}

function named({ header }: Column, text: string): { argument: string; value: string } {
  return { argument: header, value: text.trim() };
}

function refused(reason: RejectionReason): ForeignCell {
  return { kind: "refused", reason };
}

function civilDateOf(serial: number): CivilDate {
  const day = dayFromSerial(serial);
  if (day === undefined) throw new RangeError(`${serial} is no serial of a date`);
  return civilDate(day);
}
