/** A part of a range with how many values fall into it (DE: Klasse eines Histogramms). */
export interface HistogramClass {
  readonly from: number;
  /** excluded, but for the last class */
  readonly to: number;
  readonly count: number;
}

/** Parts of a round number between which the limits of classes lie. */
const ROUND_PARTS = [1, 2, 2.5, 5, 10];

/**
 * How values are spread (DE: Histogramm): classes of one round width whose limits are multiples of
 * it, from the lowest to the highest value.
 *
 * @param classes about how many classes there are to be, at least 1; there may be two more
 * @returns one class that holds everything where all values are equal; nothing without values
 */
export function histogram(values: ArrayLike<number>, classes: number): readonly HistogramClass[] {
  const all = Array.from(values);
  if (all.length === 0) return [];
  const lowest = all.reduce((least, value) => Math.min(least, value));
  const highest = all.reduce((most, value) => Math.max(most, value));
  if (lowest === highest) return [{ from: lowest, to: highest, count: all.length }];
  const width = roundWidth((highest - lowest) / classes);
  const first = Math.floor(lowest / width);
  const last = Math.floor(highest / width);
  const counts = Array<number>(last - first + 1).fill(0);
  for (const value of all) {
    const index = Math.floor(value / width) - first;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts.map((count, index) => ({
    from: (first + index) * width,
    to: (first + index + 1) * width,
    count,
  }));
}

/** The smallest round number that is at least as large. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const part = ROUND_PARTS.find((round) => round * power >= width) ?? 10;
  return part * power;
}
