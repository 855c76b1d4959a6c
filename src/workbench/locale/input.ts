import { fromLocalFormula } from "./formula";
import { readDate, readTime } from "./date-input";
import { readNumber } from "./number-input";
import { german, type Locale } from "./vocabulary";

/** What a cell holds after a person typed into it; formulas, errors and formats in en-US. */
export type CellInput =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "number";
      readonly value: number;
      /** Number format that Excel gives a cell with the format General, if it gives one. */
      readonly format?: string;
    };

/**
 * Reads what a person types into a cell (DE: Eingabe), in the language of the user, as Excel
 * does: `1.234,56`, `12,5 %`, `1.000 €`, `15.04.2026`, `8:30`, `WAHR`, `#NV`, `=SUMME(A1;2)`,
 * `'00123` as text. Not read, and so kept as text: month names and fractions.
 *
 * @param currentYear year of a date that is typed without one (`15.4.`)
 * @throws {LocalFormulaError} where Excel would not accept the formula
 */
export function fromLocalInput(
  text: string,
  locale: Locale,
  currentYear = new Date().getFullYear(),
): CellInput {
  const typed = text.trim();
  if (typed === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (typed.startsWith("=") && typed.length > 1) {
    return { kind: "formula", formula: fromLocalFormula(typed, locale) };
  }
  const number =
    readNumber(typed, locale) ?? readDate(typed, locale, currentYear) ?? readTime(typed);
  if (number) return { kind: "number", ...number };
  const constant = readConstant(typed, locale);
  if (constant) return constant;
  if (/^[+\-@]./.test(typed)) {
    return { kind: "formula", formula: fromLocalFormula(`=${typed}`, locale) };
  }
  return { kind: "text", value: text };
}

function readConstant(typed: string, locale: Locale): CellInput | undefined {
  const local = locale === "de-DE";
  const logical = local ? german.booleans.fromLocal(typed) : typed.toUpperCase();
  if (logical === "TRUE" || logical === "FALSE") {
    return { kind: "boolean", value: logical === "TRUE" };
  }
  const error = local ? german.errors.fromLocal(typed) : typed.toUpperCase();
  if (error !== undefined && german.errors.toLocal(error) !== undefined) {
    return { kind: "error", value: error };
  }
  return undefined;
}
