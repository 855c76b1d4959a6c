import { cents, ZERO, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";
import { divideHalfAway, nearestDouble, scaledDecimals } from "./decimal";

/** One share of an amount. */
export interface Share {
  readonly weight: number;
  /** what the weight alone gives, cut off towards 0 to a multiple of the unit */
  readonly cutOff: Cents;
  /** whether one unit more falls to this share, because its remainder is among the largest */
  readonly takesUnit: boolean;
  readonly amount: Cents;
}

/** An amount that is shared out, with everything that its shares were calculated from. */
export interface Allocation {
  /** what is shared out: the amount, rounded to a multiple of the unit */
  readonly total: Cents;
  /** the shares are multiples of it */
  readonly unit: Cents;
  /** the nearest double of the exact sum of the weights */
  readonly weightSum: number;
  readonly shares: readonly Share[];
}

const CENT = cents(1);

/**
 * Shares an amount by weights, in multiples of a unit that add up to it (DE: Umlage nach größten
 * Resten, Hare-Niemeyer). Every share is its exact part cut off to the unit; the units that are
 * left go one each to the largest remainders, to the earlier entry where they are equal. A negative
 * amount gives the same shares with a minus, a weight of 0 gets 0.
 *
 * @param weights at least 0 each; taken for decimal numbers of 15 digits and calculated exactly
 * @param unit above 0; an amount that is no multiple of it is rounded to one, half away from zero
 * @returns a refusal (`weights`) if all weights are 0 and there is something to share
 */
export function shareOut(
  amount: Cents,
  weights: readonly number[],
  unit: Cents = CENT,
): Result<Allocation> {
  const negative = weights.find((weight) => !(weight >= 0));
  if (negative !== undefined) throw new RangeError(`${negative} is not a weight`);
  const units = divideHalfAway(BigInt(amount), unitOf(unit));
  const { multiples, exponent } = scaledDecimals(weights);
  const weightSum = multiples.reduce((total, weight) => total + weight, 0n);
  if (weightSum === 0n) {
    if (units !== 0n) return refuse({ kind: "sum-not-positive", argument: "weights" });
    const share = { cutOff: ZERO, takesUnit: false, amount: ZERO };
    const shares = weights.map((weight) => ({ weight, ...share }));
    return ok({ total: ZERO, unit, weightSum: 0, shares });
  }
  const rounded = roundToSum(
    multiples.map((weight) => units * weight),
    weightSum,
  );
  const inCents = (count: bigint) => cents(Number(count * BigInt(unit)));
  const shares = weights.map((weight, index): Share => {
    const { whole = 0n, cutOff = 0n } = rounded[index] ?? {};
    return {
      weight,
      cutOff: inCents(cutOff),
      takesUnit: whole !== cutOff,
      amount: inCents(whole),
    };
  });
  return ok({
    total: inCents(units),
    unit,
    weightSum: nearestDouble(weightSum, exponent),
    shares,
  });
}

/**
 * Amounts rounded to multiples of a unit so that they add up to their rounded sum (DE:
 * Summenrundung): as {@link roundValuesToSum}, in cents.
 *
 * @param unit above 0, e.g. 10,000 for 100 EUR
 */
export function roundAmountsToSum(amounts: readonly Cents[], unit: Cents): readonly Cents[] {
  const rounded = roundToSum(amounts.map(BigInt), unitOf(unit));
  return rounded.map(({ whole }) => cents(Number(whole * BigInt(unit))));
}

/**
 * Values rounded to multiples of a precision so that they add up to their rounded sum (DE:
 * Summenrundung, größte Reste). The sum is rounded half away from zero; each value is rounded down
 * or up, up where its remainder is among the largest, the earlier value where remainders are equal.
 * Values with the opposite signs give the same with the opposite signs.
 *
 * @param values finite; taken for decimal numbers of 15 digits and calculated exactly
 * @param precision above 0, e.g. 100 or 0.001
 */
export function roundValuesToSum(values: readonly number[], precision: number): readonly number[] {
  const { multiples, exponent } = scaledDecimals([...values, precision]);
  const step = multiples.at(-1) ?? 1n;
  return roundToSum(multiples.slice(0, -1), step).map(({ whole }) =>
    nearestDouble(whole * step, exponent),
  );
}

interface RoundedFraction {
  /** the fraction cut off towards 0 where all have one sign, else down before mirroring */
  readonly cutOff: bigint;
  readonly whole: bigint;
}

/**
 * Fractions with one denominator, rounded to whole numbers that add up to their rounded sum.
 *
 * Of fractions and their mirror images the ones with a sum above 0 are rounded, and at a sum of 0
 * the ones that begin with a positive one, so that both always give the same up to the sign.
 */
function roundToSum(
  numerators: readonly bigint[],
  denominator: bigint,
): readonly RoundedFraction[] {
  const total = numerators.reduce((subtotal, numerator) => subtotal + numerator, 0n);
  const leading = total === 0n ? (numerators.find((numerator) => numerator !== 0n) ?? 0n) : total;
  if (leading < 0n) {
    return roundToSum(
      numerators.map((numerator) => -numerator),
      denominator,
    ).map(({ cutOff, whole }) => ({ cutOff: -cutOff, whole: -whole }));
  }
  const floors = numerators.map((numerator) => divideDown(numerator, denominator));
  const remainders = numerators.map(
    (numerator, index) => numerator - (floors[index] ?? 0n) * denominator,
  );
  const given = floors.reduce((subtotal, floor) => subtotal + floor, 0n);
  const left = Number(divideHalfAway(total, denominator) - given);
  const takers = new Set(
    [...remainders.keys()]
      .sort((a, b) => descending(remainders[a] ?? 0n, remainders[b] ?? 0n))
      .slice(0, left),
  );
  return floors.map((cutOff, index) => ({
    cutOff,
    whole: takers.has(index) ? cutOff + 1n : cutOff,
  }));
}

function divideDown(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

function descending(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

function unitOf(unit: Cents): bigint {
  if (!(unit > 0)) throw new RangeError(`${unit} cents are not a unit`);
  return BigInt(unit);
}
