import { cents, MAX_AMOUNT_EUR, type Cents } from "./money";
import { ok, refuse, type RefusedValue, type Result } from "./result";

/**
 * An exact number, for amounts that are only rounded at the end (DE: Zwischenergebnis ohne
 * Rundung). The denominator is above 0; the two need not be coprime.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** 0 as a fraction. */
export const NOTHING: Fraction = { numerator: 0n, denominator: 1n };

/** 1 as a fraction. */
export const WHOLE: Fraction = { numerator: 1n, denominator: 1n };

/** Significant decimal digits that Excel shows and keeps. */
const EXCEL_DIGITS = 15;

/** Digits of numerator or denominator up to which powers are exact. */
const EXACT_DIGITS = 1000;

/** Decimals of powers that would be longer. */
const LONG_DECIMALS = 60;

/**
 * The decimal number that a double stands for, as Excel shows it with 15 significant digits: 0.19 is
 * 19/100, not the binary number next to it.
 *
 * @param value finite
 */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const [mantissa = "", exponent = ""] = value.toExponential(EXCEL_DIGITS - 1).split("e");
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  const digitsBehindPoint = digits.replace("-", "").length - 1 - Number(exponent);
  const numerator = BigInt(digits);
  return digitsBehindPoint > 0
    ? { numerator, denominator: 10n ** BigInt(digitsBehindPoint) }
    : { numerator: numerator * 10n ** BigInt(-digitsBehindPoint), denominator: 1n };
}

/** An amount in whole cents as a fraction of EUR. */
export function eurOf(amount: Cents): Fraction {
  return { numerator: BigInt(amount), denominator: 100n };
}

/** Exact sum. */
export function plus(a: Fraction, b: Fraction): Fraction {
  // powers of the same rate have denominators that divide each other: the sums stay short
  if (a.denominator % b.denominator === 0n) return plusDivisor(a, b);
  if (b.denominator % a.denominator === 0n) return plusDivisor(b, a);
  // the least common denominator, as long sums of unlike fractions would grow without bounds
  const factor = b.denominator / greatestCommonDivisor(a.denominator, b.denominator);
  const widened = { numerator: a.numerator * factor, denominator: a.denominator * factor };
  return plusDivisor(widened, b);
}

/** Exact difference. */
export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** Exact product. */
export function times(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** Exact quotient by a whole number. @param divisor whole number above 0 */
export function dividedBy(a: Fraction, divisor: number): Fraction {
  return { numerator: a.numerator, denominator: a.denominator * BigInt(divisor) };
}

/**
 * Power, exact up to {@link EXACT_DIGITS} digits, which even 50 years of increases at a rate of 15
 * digits do not reach. Longer ones, which only slips such as the year 9999 ask for, would take
 * seconds: they are kept to {@link LONG_DECIMALS} decimals.
 *
 * @param base from 0
 * @param exponent whole number from 0; anything to the power of 0 is 1
 */
export function power(base: Fraction, exponent: number): Fraction {
  const digits = Math.max(base.numerator.toString().length, base.denominator.toString().length);
  if (digits * exponent > EXACT_DIGITS) return longPower(base, exponent);
  const count = BigInt(exponent);
  return { numerator: base.numerator ** count, denominator: base.denominator ** count };
}

/** Exact sum of many. */
export function total(fractions: Iterable<Fraction>): Fraction {
  let sum = NOTHING;
  for (const fraction of fractions) sum = plus(sum, fraction);
  return sum;
}

/**
 * EUR as whole cents: the one rounding at the end, half away from zero on the decimal value of 15
 * significant digits, as `toCents` rounds numbers.
 *
 * @param argument what the refusal names where the amount is too large to keep its cents
 * @param value the value of that argument
 */
export function centsOf(eur: Fraction, argument: string, value?: RefusedValue): Result<Cents> {
  const rounded = roundedUnits(eur, 2);
  if (rounded !== undefined && Math.abs(rounded) <= MAX_AMOUNT_EUR * 100) return ok(cents(rounded));
  const refusal = { kind: "result-too-large", argument, allowed: MAX_AMOUNT_EUR } as const;
  return refuse(value === undefined ? refusal : { ...refusal, value });
}

/**
 * Whole multiples of 10^−decimals that a fraction makes, rounded half away from zero on the decimal
 * value of 15 significant digits.
 *
 * @returns `undefined` if that is no safe integer
 */
export function roundedUnits(fraction: Fraction, decimals: number): number | undefined {
  const { numerator, denominator } = fraction;
  const size = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const whole = size / denominator;
  if (whole >= BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  const digits = whole === 0n ? 0 : whole.toString().length;
  const scale = 10n ** BigInt(Math.max(0, EXCEL_DIGITS - digits));
  const shown = halfUp(size * scale, denominator);
  const units = Number(halfUp(shown, scale));
  return numerator < 0n ? 0 - units : units;
}

/** The nearest double, to some 15 digits, for figures that are not rounded, such as shares. */
export function numberOf({ numerator, denominator }: Fraction): number {
  if (numerator === 0n) return 0;
  const size = numerator < 0n ? -numerator : numerator;
  // 18 significant digits, however large or small the fraction is
  const shift = 18 - (size.toString().length - denominator.toString().length);
  const scaled =
    shift >= 0
      ? (size * 10n ** BigInt(shift)) / denominator
      : size / (denominator * 10n ** BigInt(-shift));
  const value = Number(`${scaled.toString()}e${-shift}`);
  return numerator < 0n ? -value : value;
}

/** Power by repeated squaring of a decimal number. */
function longPower({ numerator, denominator }: Fraction, exponent: number): Fraction {
  const scale = 10n ** BigInt(LONG_DECIMALS);
  let square = (numerator * scale) / denominator;
  let product = scale;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product = (product * square) / scale;
    square = (square * square) / scale;
  }
  return { numerator: product, denominator: scale };
}

function plusDivisor(a: Fraction, divisor: Fraction): Fraction {
  const factor = a.denominator / divisor.denominator;
  return { numerator: a.numerator + divisor.numerator * factor, denominator: a.denominator };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Quotient of two whole numbers (size ≥ 0, divisor > 0), halves up. */
function halfUp(size: bigint, divisor: bigint): bigint {
  return (2n * size + divisor) / (2n * divisor);
}
