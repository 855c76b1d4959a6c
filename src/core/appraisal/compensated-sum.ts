/** A sum so far, and what its additions have lost to rounding. */
interface Accumulator {
  total: number;
  lost: number;
}

/**
 * The sum of doubles with the error of each addition carried along (Neumaier), so that thousands of
 * payments add up to the cent. The order of additions is fixed: the same on every machine.
 */
export function compensatedSum(values: Iterable<number>): number {
  const sum = { total: 0, lost: 0 };
  for (const value of values) add(sum, value);
  return sum.total + sum.lost;
}

/** The sums of the first value, the first two, … and of all of them, as {@link compensatedSum}. */
export function runningSums(values: readonly number[]): readonly number[] {
  const sum = { total: 0, lost: 0 };
  return values.map((value) => {
    add(sum, value);
    return sum.total + sum.lost;
  });
}

function add(sum: Accumulator, value: number): void {
  const next = sum.total + value;
  const isTotalLarger = Math.abs(sum.total) >= Math.abs(value);
  sum.lost += isTotalLarger ? sum.total - next + value : value - next + sum.total;
  sum.total = next;
}
