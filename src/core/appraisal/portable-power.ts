/** ln 2 in two parts: whole multiples of the first one are exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** From here on the terms of either series no longer change a double. */
const NEGLIGIBLE = 1e-18;

/**
 * `base ^ exponent`, the same to the last bit on every machine.
 *
 * The language leaves the last digits of `Math.pow`, `Math.exp` and `Math.log` to each engine. This
 * one uses nothing but + − × ÷, which it fixes exactly, in a fixed order; the error is a few units of
 * the 15th digit.
 *
 * @param base 0 … 1
 * @param exponent at least 0; anything to the power of 0 is 1
 */
export function portablePower(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return base === 0 ? 0 : exponential(exponent * logarithm(base));
}

/** ln x by ln(2^k f) = k ln 2 + 2 artanh((f − 1) ÷ (f + 1)). @param x above 0, at most 1 */
function logarithm(x: number): number {
  let fraction = x;
  let doublings = 0;
  while (fraction < Math.SQRT1_2) {
    fraction *= 2;
    doublings += 1;
  }
  const ratio = (fraction - 1) / (fraction + 1);
  const square = ratio * ratio;
  let power = ratio;
  let series = ratio;
  for (let odd = 3; Math.abs(power) > NEGLIGIBLE; odd += 2) {
    power *= square;
    series += power / odd;
  }
  return 2 * series - doublings * LN2_LOW - doublings * LN2_HIGH;
}

/** e^y by e^(k ln 2 + r) = 2^k e^r. @param y at most 0 */
function exponential(y: number): number {
  const halvings = Math.round(-y / LN2_HIGH);
  const rest = y + halvings * LN2_HIGH + halvings * LN2_LOW;
  let term = 1;
  let series = 1;
  for (let order = 1; Math.abs(term) > NEGLIGIBLE; order += 1) {
    term *= rest / order;
    series += term;
  }
  let result = series;
  for (let count = 0; count < halvings && result > 0; count += 1) result /= 2;
  return result;
}
