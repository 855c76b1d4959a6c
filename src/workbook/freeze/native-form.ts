import { type Token, tokenize } from "@borgar/fx";
import type { FoundFormula } from "./find-formulas";
import { NATIVE_FORMULAS, type NativeFormula } from "./native-formulas";

/** Excel's limit for a formula. */
const LONGEST_FORMULA = 8192;

/** Excel's limit for functions in one another. */
const DEEPEST_NESTING = 64;

const ADD_IN_FUNCTION = /^AMT\./iu;

/**
 * The formula of a cell with Excel's own functions in the place of the add-in's. A method that has
 * no closed form, or days in the wrong order, chosen later, are `#N/A`, never a wrong number.
 *
 * @returns undefined where a function has no closed form, an argument that it needs is missing, or
 *   the formula would be longer or deeper than Excel allows
 */
export function nativeForm({ formula }: Pick<FoundFormula, "formula">): string | undefined {
  const native = inOwnFunctions(tokenize(formula));
  if (native === undefined || native.length > LONGEST_FORMULA) return undefined;
  return depthOf(native) > DEEPEST_NESTING ? undefined : native;
}

/** Tokens as a text, each call of the add-in replaced; undefined where one cannot be. */
function inOwnFunctions(tokens: readonly Token[]): string | undefined {
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type !== "func" || !ADD_IN_FUNCTION.test(token.value)) {
      text += token?.value ?? "";
      continue;
    }
    const end = closing(tokens, index + 1);
    const given = argumentsOf(tokens.slice(index + 2, end)).map(inOwnFunctions);
    const written = given.filter((argument) => argument !== undefined);
    const known = NATIVE_FORMULAS.find(({ id }) => id === token.value.slice(4).toUpperCase());
    const call = written.length < given.length ? undefined : known && filledIn(known, written);
    if (call === undefined) return undefined;
    text += call;
    index = end;
  }
  return text;
}

/** Position of the bracket that closes the one at a position. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const { value = "", type } = tokens[index] ?? {};
    if (type !== "operator") continue;
    if (value === "(") depth += 1;
    if (value === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

function argumentsOf(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const isSign = token.type === "operator";
    if (isSign && (token.value === "(" || token.value === "{")) depth += 1;
    if (isSign && (token.value === ")" || token.value === "}")) depth -= 1;
    if (isSign && token.value === "," && depth === 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

function filledIn(native: NativeFormula, given: readonly string[]): string | undefined {
  const names = Object.keys(native.parameters);
  if (given.length > names.length) return undefined;
  const filled = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const written = given[index]?.trim() ?? "";
    const argument = written === "" ? native.parameters[name] : bracketed(written);
    if (argument === undefined) return undefined;
    filled.set(name, argument);
  }
  const fill = (text: string): string =>
    text.replaceAll(/\{([a-zA-Z]+)\}/gu, (_, name: string) => filled.get(name) ?? "");
  const plain = native.formula.slice(1);
  const { immediate, inOrder, onlyIf } = native;
  const hasMethod = immediate !== undefined && filled.get("verfahren") !== '""';
  const byMethod = hasMethod
    ? `IF(OR({verfahren}="",{verfahren}="linear"),${plain},IF({verfahren}="sofort",${immediate},NA()))`
    : plain;
  const [first = "", last = ""] = inOrder ?? [];
  const hasOrder = inOrder !== undefined && filled.get(last) !== '""';
  const ordered = hasOrder ? `OR({${last}}="",{${last}}>={${first}})` : undefined;
  const holds = [onlyIf, ordered].filter((condition) => condition !== undefined);
  return `(${fill(holds.reduce((whole, condition) => `IF(${condition},${whole},NA())`, byMethod))})`;
}

/** A name, number, text or reference stays; anything else is kept together. */
function bracketed(argument: string): string {
  return tokenize(argument).length === 1 ? argument : `(${argument})`;
}

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { type, value } of tokenize(formula)) {
    if (type !== "operator") continue;
    if (value === "(") deepest = Math.max(deepest, (depth += 1));
    if (value === ")") depth -= 1;
  }
  return deepest;
}
