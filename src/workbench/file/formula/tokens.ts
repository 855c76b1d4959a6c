import { tokenize, type Token } from "@borgar/fx";

/** Tokens of a formula, with or without leading `=`, without that sign. */
export function tokensOf(formula: string): readonly Token[] {
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  return tokenize(text, { negativeNumbers: false, withLocation: false }).filter(
    (token) => token.type !== "fx_prefix",
  );
}

/** Whether a token can stand alone as an operand of `@` and `#`. */
export function isReference(token: Token): boolean {
  return token.type.startsWith("range") || token.type === "structured";
}

export function isOperator(token: Token | undefined, sign: string): boolean {
  return token?.type === "operator" && token.value === sign;
}

/** Index of the parenthesis that closes the one at `open`, or the end of the formula. */
export function closingParenthesis(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (isOperator(tokens[index], "(")) depth++;
    if (isOperator(tokens[index], ")")) depth--;
    if (depth === 0) return index;
  }
  return tokens.length;
}
