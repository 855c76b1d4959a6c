import type { UID } from "@odoo/o-spreadsheet";
import { localBoolean } from "./grid/errors";
import type { Book } from "./grid/book";
import { readFrom } from "./grid/rules-follow";
import { serialOfIsoDay } from "./iso-day";
import type { Area, ValidationOperator, ValidationRule, ValidationSnapshot } from "./snapshot";

/** A rule that compares with limits. */
type ComparingRule = Extract<ValidationRule, { readonly formula1: unknown }>;

type Fits = (value: number, first: number, second: number) => boolean;

const fits: Readonly<Record<ValidationOperator, Fits>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equalTo: (value, first) => value === first,
  notEqualTo: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqualTo: (value, first) => value >= first,
  lessThanOrEqualTo: (value, first) => value <= first,
};

/**
 * Whether a rule of numbers, dates or text lengths (DE: Datenüberprüfung) lets a value into a
 * cell. Dates are serial numbers. As in Excel, a limit that is an error lets nothing in, and a
 * limit in an empty cell lets anything in where the rule ignores blanks.
 *
 * @param cell one cell, zero-based
 */
export function isWithinLimits(
  book: Book,
  sheetId: UID,
  cell: Area,
  validation: ValidationSnapshot,
  rule: ComparingRule,
  value: string | number | boolean,
): boolean {
  const measured = measure(rule, value, book);
  if (measured === undefined) return false;
  const anchor = validation.areas[0] ?? cell;
  const limits = [rule.formula1, rule.formula2 ?? 0].map((limit) => {
    if (typeof limit === "number") return limit;
    if (!limit.startsWith("=")) return serialOfIsoDay(limit) ?? Number(limit);
    const result = [book.formulas.evaluate(readFrom(limit, anchor, cell), sheetId)].flat(2)[0];
    return result === "" ? null : (result ?? null);
  });
  if (limits.includes(null) && validation.allowBlank) return true;
  const [first, second] = limits.map((limit) => limit ?? 0);
  if (typeof first !== "number" || typeof second !== "number") return false;
  if (Number.isNaN(first) || Number.isNaN(second)) return false;
  return fits[rule.operator](measured, first, second);
}

/** What the rule compares; undefined for a value of a kind that it never lets in. */
function measure(
  { kind }: ComparingRule,
  value: string | number | boolean,
  book: Book,
): number | undefined {
  if (kind === "textLength") {
    const text = typeof value === "boolean" ? localBoolean(value, book.engine.locale) : value;
    return String(text).length;
  }
  if (typeof value !== "number") return undefined;
  return kind === "wholeNumber" && !Number.isInteger(value) ? undefined : value;
}
