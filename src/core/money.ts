declare const centsBrand: unique symbol;

/** A whole number of euro cents (DE: Cent). */
export type Cents = number & { readonly [centsBrand]: "Cents" };

/** An exact fraction of whole numbers, e.g. 30 / 100; the denominator is above 0. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Nothing. */
export const ZERO = 0 as Cents;

/**
 * The largest amount in EUR (either sign) that keeps its cents within the 15 significant digits of
 * Excel. Whoever takes amounts from cells refuses larger ones.
 */
export const MAX_AMOUNT_EUR = 9_999_999_999_999.99;

/** Significant decimal digits that Excel shows and keeps. */
const EXCEL_DIGITS = 15;

/** A number that is known to be a whole number of cents, such as a sum or difference of cents. */
export function cents(wholeCents: number): Cents {
  if (!Number.isSafeInteger(wholeCents)) {
    throw new RangeError(`${wholeCents} is not a whole number of cents`);
  }
  // adding 0 turns -0 into 0
  return (wholeCents + 0) as Cents;
}

/**
 * Amount in EUR as whole cents, rounded half away from zero on the decimal value that Excel shows
 * (DE: kaufmännisch gerundet), as Excel's ROUND does: the double is first taken for the decimal
 * number of 15 significant digits that it stands for, so that 1.005 gives 101 and not 100.
 *
 * @param eur finite, at most {@link MAX_AMOUNT_EUR} in size
 * @throws RangeError beyond that: such values are refused before they get here
 */
export function toCents(eur: number): Cents {
  if (!(Math.abs(eur) <= MAX_AMOUNT_EUR)) {
    throw new RangeError(`${eur} EUR cannot be kept in cents`);
  }
  if (Number.isInteger(eur)) return cents(eur * 100);
  const [mantissa = "", exponent = ""] = Math.abs(eur)
    .toExponential(EXCEL_DIGITS - 1)
    .split("e");
  const digits = Number(mantissa.replace(".", ""));
  // |eur| = digits × 10^(exponent − 14), hence cents = digits ÷ 10^surplus
  const surplus = EXCEL_DIGITS - 3 - Number(exponent);
  // 16 or more surplus digits leave less than a tenth of a cent
  const size = surplus > EXCEL_DIGITS ? 0 : divideHalfUp(digits, 10 ** surplus);
  return cents(Math.sign(eur) * size);
}

/** Amount in EUR, as cells show it. */
export function toEur(amount: Cents): number {
  return amount / 100;
}

/** Amount in EUR rounded to cents, half away from zero, as {@link toCents}. */
export function roundToCents(eur: number): number {
  return toEur(toCents(eur));
}

/**
 * `amount × numerator ÷ denominator`, exact, then rounded to cents half away from zero.
 *
 * @param numerator whole number
 * @param denominator whole number above 0
 * @example roundRatio(cents(185000), 3, 36) // 15417: 1,850.00 EUR × 3 of 36 months
 */
export function roundRatio(amount: Cents, numerator: number, denominator: number): Cents {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator < 1) {
    throw new RangeError(`${numerator} / ${denominator} is not a ratio of whole numbers`);
  }
  const product = amount * numerator;
  const size = Math.abs(product);
  if (size <= Number.MAX_SAFE_INTEGER) {
    return cents(Math.sign(product) * divideHalfUp(size, denominator));
  }
  const exact = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const exactSize = exact < 0n ? -exact : exact;
  const rounded = (2n * exactSize + divisor) / (2n * divisor);
  return cents(Number(exact < 0n ? -rounded : rounded));
}

/** Sum of amounts; whole cents, so the order does not matter. */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/** Quotient of two whole numbers (size ≥ 0, divisor > 0), halves up; exact, as `%` is exact. */
function divideHalfUp(size: number, divisor: number): number {
  const remainder = size % divisor;
  const quotient = (size - remainder) / divisor;
  return remainder >= divisor - remainder ? quotient + 1 : quotient;
}
