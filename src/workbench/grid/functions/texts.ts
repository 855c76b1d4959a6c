import type { EvalContext, FunctionResultObject } from "@odoo/o-spreadsheet";
import { fromLocalFormat } from "../../locale/format-code";
import { toLocalFormula } from "../../locale/formula";
import { fromLocalInput } from "../../locale/input";
import type { Locale } from "../../locale/vocabulary";
import { localBoolean } from "../errors";
import { isError } from "../function-arguments";
import { drawValue } from "../number-text";
import { helpers } from "../spreadsheet";
import { decodeFormula } from "../structured";
import { adapt, cellsOf, define, failure, numberOf, scalar } from "./register";

const localeOf = ({ locale }: EvalContext): Locale => (locale.code === "de_DE" ? "de-DE" : "en-US");

/** A value where a text is expected: numbers with up to 15 digits, decimal comma in German. */
function textOf(context: EvalContext, cell: FunctionResultObject | undefined): string {
  const value = cell?.value ?? "";
  if (typeof value === "boolean") return localBoolean(value, localeOf(context));
  if (typeof value !== "number") return value;
  const digits = String(Number(value.toPrecision(15))).toUpperCase();
  return digits.replace(".", context.locale.decimalSeparator);
}

export function defineTexts(): void {
  for (const name of ["CONCATENATE", "CONCAT"])
    define(name, ["text (any, range, repeating)"], function (...args) {
      const cells = cellsOf(args);
      const failed = cells.find(({ value }) => isError(value));
      return failed ?? { value: cells.map((cell) => textOf(this, cell)).join("") };
    });
  define("REPT", ["text (any)", "times (number)"], function (text, times) {
    const count = Math.trunc(numberOf(this, times));
    return count < 0 ? failure("#VALUE!") : { value: textOf(this, scalar(text)).repeat(count) };
  });
  define("N", ["value (any)"], (value) => {
    const cell = scalar(value)?.value ?? 0;
    if (isError(cell) || typeof cell === "number") return { value: cell };
    return { value: cell === true ? 1 : 0 };
  });
  define("TEXT", ["value (any)", "format (string)"], function (value, format) {
    const cell = scalar(value);
    const code = scalar(format);
    if (isError(cell?.value)) return cell ?? failure("#VALUE!");
    const locale = localeOf(this);
    const drawn = drawValue(
      numberIn(this, cell),
      fromLocalFormat(textOf(this, code), locale),
      locale,
    );
    return drawn.startsWith("####") ? failure("#VALUE!") : { value: drawn };
  });
  adapt("SEARCH", function (original, args) {
    const [wanted = "", text = ""] = args.slice(0, 2).map((arg) => textOf(this, scalar(arg)));
    if (!/[*?~]/.test(wanted)) return original(...args);
    const start = numberOf(this, args[2], 1);
    const found = text.slice(start - 1).search(wildcards(wanted));
    return found < 0 ? failure("#VALUE!") : { value: found + start };
  });
  adapt("VALUE", function (original, args) {
    const typed = scalar(args[0])?.value;
    if (typeof typed !== "string") return original(...args);
    const read = fromLocalInput(typed, localeOf(this));
    return read.kind === "number" ? { value: read.value } : failure("#VALUE!");
  });
  define("FORMULATEXT", ["reference (any)"], function (reference) {
    const cell = scalar(reference);
    const source = cell?.position && this.getters.getCell(cell.position);
    if (!source?.isFormula) return failure("#N/A");
    const written = decodeFormula(source.compiledFormula.toFormulaString(this.getters));
    return { value: toLocalFormula(written, localeOf(this)) };
  });
}

/** TEXT takes a text that reads as a number for that number. */
function numberIn(context: EvalContext, cell: FunctionResultObject | undefined) {
  const value = cell?.value ?? 0;
  if (typeof value !== "string" || value.trim() === "") return value;
  try {
    return helpers.toNumber(value, context.locale);
  } catch {
    return value;
  }
}

/** Excel's wildcards: `?` one character, `*` any number, `~` takes the next one literally. */
function wildcards(wanted: string): RegExp {
  const pattern = wanted.replaceAll(/~[*?~]|[^]/gu, (part) => {
    if (part === "?") return ".";
    if (part === "*") return ".*";
    const literal = part.length > 1 && part.startsWith("~") ? part.slice(1) : part;
    return literal.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(pattern, "isu");
}
