/** Decimal numbers with one scale: each is its whole multiple × 10^exponent, exactly. */
export interface ScaledDecimals {
  readonly multiples: readonly bigint[];
  readonly exponent: number;
}

/** Significant decimal digits that Excel shows and keeps. */
const EXCEL_DIGITS = 15;

/**
 * The decimal numbers that doubles stand for: those of 15 significant digits that Excel shows, so
 * that 0.1 + 0.2 is 0.3. Whole multiples of one power of ten calculate exactly.
 *
 * @param values finite numbers
 */
export function scaledDecimals(values: readonly number[]): ScaledDecimals {
  const parts = values.map(decimalParts);
  const exponent = parts.reduce((lowest, part) => Math.min(lowest, part.exponent), 0);
  const multiples = parts.map(
    ({ digits, exponent: own }) => digits * 10n ** BigInt(own - exponent),
  );
  return { multiples, exponent };
}

/** The double nearest to `multiple × 10^exponent`. */
export function nearestDouble(multiple: bigint, exponent: number): number {
  return Number(`${multiple}e${exponent}`);
}

/** `numerator ÷ denominator` to a whole number, half away from zero. @param denominator above 0 */
export function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function decimalParts(value: number): { digits: bigint; exponent: number } {
  if (Number.isSafeInteger(value) && Math.abs(value) < 10 ** EXCEL_DIGITS) {
    return { digits: BigInt(value), exponent: 0 };
  }
  const [mantissa = "", exponent = ""] = value.toExponential(EXCEL_DIGITS - 1).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = fraction.replace(/0+$/, "");
  return { digits: BigInt(whole + digits), exponent: Number(exponent) - digits.length };
}
