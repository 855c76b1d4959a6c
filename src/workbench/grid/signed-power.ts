import { HostError } from "../host/errors";

interface Token {
  readonly type: string;
  readonly value: string;
}

/**
 * Excel takes the sign before the power, `-2^2` is 4; the engine takes it after, as mathematics
 * does. A formula in which that makes a difference is refused: nothing is silently wrong.
 *
 * @throws HostError InvalidArgument with the way to write it
 */
export function refuseSignedPower(tokens: readonly Token[]): void {
  const written = tokens.filter(({ type }) => type !== "whitespace" && type !== "newline");
  for (const [at, { value }] of written.entries()) {
    if (value !== "^") continue;
    const sign = startOfOperand(written, at - 1) - 1;
    const before = written[sign - 1];
    const isSign =
      written[sign]?.value === "-" && (!before || /^[-+*/^&=<>(,;{]+$/.test(before.value));
    if (isSign)
      throw new HostError(
        "InvalidArgument",
        "A sign before a power, as in -A1^2, must stand in brackets: (-A1)^2 or -(A1^2).",
      );
  }
}

/** Where the operand begins that ends at a token: a group or call in brackets, else that token. */
function startOfOperand(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.value !== ")") return end;
  let depth = 0;
  for (let at = end; at >= 0; at--) {
    if (tokens[at]?.value === ")") depth++;
    if (tokens[at]?.value === "(" && --depth === 0)
      return tokens[at - 1]?.type === "func" ? at - 1 : at;
  }
  return 0;
}
