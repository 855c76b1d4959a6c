import { CompiledFormula } from "./spreadsheet";

/**
 * Excel writes a quote in a text as two, and a backslash is a character like any other. The engine
 * knows no quote in a text and takes a backslash before one for an escape. In formulas that are
 * given to it, characters without a meaning (Unicode's private use) stand for both; what it
 * calculates with has the true ones.
 */
const quote = "\uE022";
const backslash = "\uE05C";

/** A text token as Excel writes it, quotes included, in the engine's form. */
export function engineText(token: string): string {
  const inside = token.slice(1, -1).replaceAll('""', quote).replaceAll("\\", backslash);
  return `"${inside}"`;
}

/** A text token of the engine's as Excel writes it. */
export function writtenText(token: string): string {
  return token.replaceAll(quote, '""').replaceAll(backslash, "\\");
}

/** Whether a formula of the engine's has such a text. */
export const hasEngineText = (formula: string): boolean =>
  formula.includes(quote) || formula.includes(backslash);

const fromEngine = (text: string): string =>
  text.replaceAll(quote, '"').replaceAll(backslash, "\\");
const toEngine = (text: string): string => text.replaceAll('"', quote).replaceAll("\\", backslash);

const compile = CompiledFormula.Compile.bind(CompiledFormula);
CompiledFormula.Compile = (...args) => {
  const compiled = compile(...args);
  for (const text of compiled.literalValues.strings)
    Object.assign(text, { value: fromEngine(text.value) });
  return compiled;
};

/** The part of a compiled formula that writes it as a text; the engine declares it private. */
interface Writing {
  readonly isBadExpression: boolean;
  getTokens: (this: Writing, ...args: unknown[]) => { readonly type: string; value: string }[];
}

const formulas = CompiledFormula.prototype as unknown as Writing;
const { getTokens } = formulas;
formulas.getTokens = function (this: Writing, ...args) {
  const tokens = getTokens.apply(this, args);
  if (this.isBadExpression) return tokens;
  for (const token of tokens)
    if (token.type === "STRING") token.value = `"${toEngine(token.value.slice(1, -1))}"`;
  return tokens;
};
