import { civilDate, dayFromSerial } from "../core/calendar";
import { MAX_AMOUNT_EUR, roundToCents } from "../core/money";
import type { CivilDate } from "../core/result";
import { readYesNo } from "../tables/cell";
import type { Column } from "../tables/schema";
import { readDateText } from "./date-text";
import { readNumberWithUnit, saysNothing, type NumberStyle } from "./number-style";
import { decideAmbiguous } from "./number-text";
import type { RejectionReason, RowNote } from "./reason";

/** Value of a cell as Excel keeps it: text, number, amount in EUR with exact cents, date serial. */
export type CellValue = string | number;

/** What a cell of a foreign file gives: a value, nothing, or the reason why it cannot be taken. */
export type ForeignCell =
  | { readonly kind: "value"; readonly value: CellValue; readonly note?: RowNote }
  | { readonly kind: "nothing" }
  | { readonly kind: "refused"; readonly reason: RejectionReason };

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
 */
export function readForeignCell(column: Column, text: string, style: NumberStyle): ForeignCell {
  if (text.trim() === "") return NOTHING;
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
      return readChoice(column, text);
    case "yesNo":
      return readYesOrNo(column, text);
    case "value":
      return readAny(column, text, style);
  }
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
  const rule = column.validation?.rule;
  if (rule?.type === "date" && (date.serial < rule.min || date.serial > rule.max)) {
    const [min, max] = [civilDateOf(rule.min), civilDateOf(rule.max)];
    return refused({ kind: "implausible-date", min, max, ...named(column, text) });
  }
  return { kind: "value", value: date.serial };
}

function readNumber(column: Column, text: string, style: NumberStyle): ForeignCell {
  if (saysNothing(text)) return NOTHING;
  const { number, divisor } = readNumberWithUnit(text, column);
  switch (number.kind) {
    case "not-a-number":
      return refused({ kind: "not-a-number", ...named(column, text) });
    case "number":
      return checkedNumber(column, text, number.value / divisor);
    case "ambiguous": {
      const decided = decideAmbiguous(number, style.decimalSign, style.hasThreePlaces);
      if (decided === undefined) {
        const readings = [number.asGrouped / divisor, number.asDecimal / divisor];
        return refused({ kind: "ambiguous-number", readings, ...named(column, text) });
      }
      const cell = checkedNumber(column, text, decided / divisor);
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

function readChoice(column: Column, text: string): ForeignCell {
  const choices = column.choices ?? [];
  const word = text.trim().toLowerCase();
  const value = choices.find((choice) => choice.toLowerCase() === word);
  return value === undefined
    ? refused({ kind: "not-one-of", allowed: choices, ...named(column, text) })
    : { kind: "value", value };
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
