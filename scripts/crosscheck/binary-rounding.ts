/**
 * The formula for an engine whose ROUND takes the binary number (1.005 is a little less, so it gives
 * 1) and not, as Excel's does, the decimal number that it shows (1.01): here every `ROUND(x,n)` goes
 * to the decimal number first. Texts in the formula must not hold brackets or commas.
 */
export function withDecimalRounding(formula: string): string {
  const start = formula.indexOf("ROUND(");
  if (start < 0) return formula;
  const comma = endOfPart(formula, start + "ROUND(".length);
  const end = endOfPart(formula, comma + 1);
  const value = withDecimalRounding(formula.slice(start + "ROUND(".length, comma));
  const unit = `10^(${withDecimalRounding(formula.slice(comma + 1, end))})`;
  const rest = withDecimalRounding(formula.slice(end + 1));
  return `${formula.slice(0, start)}(ROUND(ROUND((${value})*${unit},6),0)/${unit})${rest}`;
}

/** Where an argument ends: the next comma or bracket on its level. */
function endOfPart(formula: string, from: number): number {
  let depth = 0;
  for (let index = from; index < formula.length; index += 1) {
    const character = formula.charAt(index);
    if (depth === 0 && (character === "," || character === ")")) return index;
    if (character === "(" || character === "{") depth += 1;
    if (character === ")" || character === "}") depth -= 1;
  }
  throw new Error(`A bracket is open: ${formula}`);
}
