/** An axis with round numbers (DE: Skala). */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Parts of a round number by which ticks may lie apart. */
const ROUND_PARTS = [1, 2, 2.5, 5, 10];

/** An axis that holds all values and 0, with about so many ticks at round numbers. */
export function scaleOf(values: readonly number[], ticks: number): Scale {
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  if (lowest === highest) return { low: 0, high: 1, ticks: [0, 1] };
  const width = (highest - lowest) / ticks;
  const power = 10 ** Math.floor(Math.log10(width));
  const step = (ROUND_PARTS.find((part) => part * power >= width) ?? 10) * power;
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  return {
    low: first * step,
    high: last * step,
    ticks: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step),
  };
}
