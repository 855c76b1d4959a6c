import type { Token } from "@borgar/fx";
import { closingParenthesis, isOperator } from "./tokens";

/**
 * Indices of the tokens that are parameters of LET or LAMBDA: the declarations and every use
 * within the same call. Excel stores them with `_xlpm.` before the name.
 */
export function parameterTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach((token, index) => {
    const name = token.value.toUpperCase();
    if (token.type !== "func" || (name !== "LET" && name !== "LAMBDA")) return;
    const close = closingParenthesis(tokens, index + 1);
    const starts = argumentStarts(tokens, index + 1, close);
    const declared = new Set(
      starts
        .slice(0, -1)
        .filter((_, argument) => name === "LAMBDA" || argument % 2 === 0)
        .map((start) => tokens[start]?.value.toLowerCase()),
    );
    for (let inner = index + 2; inner < close; inner++) {
      const candidate = tokens[inner];
      if (candidate?.type === "range_named" && declared.has(candidate.value.toLowerCase())) {
        found.add(inner);
      }
    }
  });
  return found;
}

/** Index of the first token that is not white space of each argument of the call at `open`. */
function argumentStarts(tokens: readonly Token[], open: number, close: number): number[] {
  const starts: number[] = [];
  let depth = 0;
  let expectsStart = true;
  for (let index = open + 1; index < close; index++) {
    const token = tokens[index];
    if (token === undefined || token.type === "whitespace" || token.type === "newline") continue;
    if (depth === 0 && isOperator(token, ",")) {
      expectsStart = true;
      continue;
    }
    if (expectsStart) starts.push(index);
    expectsStart = false;
    if (isOperator(token, "(") || isOperator(token, "{")) depth++;
    if (isOperator(token, ")") || isOperator(token, "}")) depth--;
  }
  return starts;
}
