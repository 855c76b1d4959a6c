import { type Cents, toEur } from "../../../core/money";

/** Amounts added up from year to year [EUR]. */
export function cumulated(amounts: readonly Cents[]): readonly number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += toEur(amount)));
}

/**
 * Round values that divide an axis (DE: Skalenwerte): 1, 2 or 5 times a power of ten apart, 1 at least, the first
 * at most the lowest value and 0, the last at least the highest.
 *
 * @param count steps that are wanted; there may be up to twice as many
 */
export function axisValues(values: readonly number[], count: number): readonly number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const raw = Math.max(high - low, count) / count;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= raw) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
