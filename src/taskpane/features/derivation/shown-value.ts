import { UNKNOWN } from "../../../workbook/explain/cell-values";
import type { ReadReference } from "../../../workbook/explain/read-references";
import type { SelectedArgument } from "../../../workbook/explain/read-selection";
import type { PaneLanguage } from "../../language";

/** Sheet and address as people write them, e.g. `Anlagen!C5` or `'Blatt 1'!A1`. */
export function placeText({
  sheet,
  address,
}: {
  readonly sheet: string;
  readonly address: string;
}): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}

/** The text of a reference where that is a name which people gave, and no address. */
export function definedName(text: string): string | undefined {
  const isAddress = /^\$?[A-Z]{1,3}\$?\d+$/iu.test(text);
  return !isAddress && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(text) ? text : undefined;
}

/** What a reference holds: one cell as it shows it, several by their number. */
export function referenceText(reference: ReadReference, language: PaneLanguage): string {
  const { columns, rows, shown, values } = reference;
  if (rows * columns > 1) return language.texts.explain.cells(rows, columns);
  return shown !== undefined && shown !== "" ? shown : valueText(values?.[0]?.[0], language);
}

/**
 * A value of an argument in words; where it is one cell, as that cell shows it.
 *
 * @param value of the argument, as `valueOfArgument` gives it
 */
export function argumentText(
  { expression, references }: SelectedArgument,
  value: unknown,
  language: PaneLanguage,
): string {
  const { explain } = language.texts;
  if (expression === null) return explain.left;
  const [only] = references;
  if (expression.type === "ReferenceIdentifier" && only !== undefined) {
    const isShown = only.shown !== undefined && only.shown !== "";
    if (only.rows * only.columns > 1 || isShown) return referenceText(only, language);
  }
  const isDate = expression.type === "CallExpression" && expression.callee.name === "DATE";
  if (isDate && typeof value === "number") return language.date(value);
  return value === UNKNOWN ? explain.unknown : valueText(value, language);
}

function valueText(value: unknown, { number, texts }: PaneLanguage): string {
  const { explain } = texts;
  if (Array.isArray(value)) {
    const [row] = value as readonly unknown[];
    return explain.cells(value.length, Array.isArray(row) ? row.length : 1);
  }
  // a year has no thousands separator, and nothing tells a year from other numbers of four digits
  if (typeof value === "number") {
    return Number.isInteger(value) && Math.abs(value) < 10_000 ? String(value) : number(value);
  }
  if (typeof value === "boolean") return value ? explain.yes : explain.no;
  return typeof value === "string" && value !== "" ? value : explain.blank;
}

/** No count of months reaches it; Excel's days have passed it since 1927. */
const FIRST_SERIAL = 10_000;

/**
 * Result of a step: days as dates, amounts with two places, large unrounded ones with
 * four, counts and rates as they are.
 *
 * @param functionName the explained function, behind `AMT.`
 */
export function resultText(result: unknown, functionName: string, language: PaneLanguage): string {
  if (typeof result !== "number") return valueText(result, language);
  if (functionName === "KUENDIGUNGSTERMIN" && result >= FIRST_SERIAL) return language.date(result);
  if (Number.isInteger(result)) return language.number(result);
  const cents = Math.round(result * 100) / 100;
  if (Math.abs(result - cents) < 1e-9) return language.amount(cents);
  // what is not rounded yet: as many places as matter
  const places = Math.abs(result) >= 100 ? 1e4 : 1e10;
  return language.number(Math.round(result * places) / places);
}
