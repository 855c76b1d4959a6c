import { tokenize, tokenTypes } from "@borgar/fx";
import { withEnglishPunctuation } from "./local-punctuation";
import { rewriteTableSpecifier } from "./table-specifier";
import { german, type Locale } from "./vocabulary";

/**
 * Prefix of a name that is no built-in function although en-US has one of that name. German Excel
 * answers `=SUM(1)` with #NAME?; without the mark, the en-US form would calculate.
 */
const NOT_BUILT_IN = "_xludf.";

/**
 * Writes an en-US formula in the language of the user (DE: Formel in der Landessprache), as
 * `Range.formulasLocal` does: `=SUM(A1,2.5)` -> `=SUMME(A1;2,5)`. References, sheet names,
 * defined names, texts and custom functions stay as they are.
 */
export function toLocalFormula(formula: string, locale: Locale): string {
  if (locale === "en-US") return formula;
  let inArray = false;
  return tokens(formula)
    .map(({ type, value }) => {
      switch (type) {
        case tokenTypes.FUNCTION:
          return localFunctionName(value);
        case tokenTypes.BOOLEAN:
          return german.booleans.toLocal(value) ?? value;
        case tokenTypes.ERROR:
          return german.errors.toLocal(value) ?? value;
        case tokenTypes.NUMBER:
          return value.replace(".", ",");
        case tokenTypes.REF_STRUCT:
          return rewriteTableSpecifier(value, {
            item: (name) => german.tableItems.toLocal(name),
            separator: [",", ";"],
          });
        case tokenTypes.OPERATOR:
          if (value === "{" || value === "}") inArray = value === "{";
          if (value !== ",") return value;
          return inArray ? "." : ";";
        default:
          return value;
      }
    })
    .join("");
}

/**
 * Reads a formula that is written in the language of the user and gives the en-US form, as
 * setting `Range.formulasLocal` does: `=SUMME(A1;2,5)` -> `=SUM(A1,2.5)`.
 *
 * @throws {LocalFormulaError} with a German sentence where Excel would not accept the text
 */
export function fromLocalFormula(text: string, locale: Locale): string {
  if (locale === "en-US") return text;
  const parts = tokens(withEnglishPunctuation(text));
  return parts
    .map(({ type, value }, index) => {
      if (parts[index + 1]?.value === "(" && isName(type)) return englishFunctionName(value);
      if (type === tokenTypes.REF_NAMED) return german.booleans.fromLocal(value) ?? value;
      return value;
    })
    .join("");
}

const tokens = (formula: string) =>
  tokenize(formula, { mergeRefs: false, negativeNumbers: false, withLocation: false });

/** fx knows ASCII function names only: LÄNGE( is a name to it, and GDA2( could be a cell. */
const isName = (type: string): boolean =>
  type === tokenTypes.FUNCTION || type === tokenTypes.REF_NAMED || type === tokenTypes.REF_RANGE;

function localFunctionName(name: string): string {
  const marked = name.toLowerCase().startsWith(NOT_BUILT_IN);
  return marked ? name.slice(NOT_BUILT_IN.length) : (german.functions.toLocal(name) ?? name);
}

function englishFunctionName(name: string): string {
  const english = german.functions.fromLocal(name);
  if (english !== undefined) return english;
  return german.functions.toLocal(name) === undefined ? name : NOT_BUILT_IN + name;
}
