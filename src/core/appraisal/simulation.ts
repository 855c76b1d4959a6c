import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { toEur, type Cents } from "../money";
import { ok, type Result } from "../result";
import { amountInRange } from "./amount-in-range";
import { compensatedSum } from "./compensated-sum";
import { pertQuantile } from "./pert";
import { exactPresentValue, presentValue, type InterestRate } from "./present-value";
import type { UncertainPosition } from "./sensitivity";

/** Quantiles that a simulation tells [%]. */
export const QUANTILES = [5, 25, 50, 75, 95] as const;

/** What a simulation does. */
export interface SimulationPlan {
  readonly positions: readonly UncertainPosition[];
  readonly rate: InterestRate;
  /** at least 2 (DE: Läufe) */
  readonly runs: number;
  /** whole number of 32 bits (DE: Startwert) */
  readonly seed: number;
  /** payments of the alternative to compare with [EUR], if any */
  readonly comparison?: readonly number[];
}

/** The distribution of the total present value; amounts in cents. */
export interface SimulationResult {
  readonly mean: Cents;
  /** of a sample: divided by the number of runs less 1 */
  readonly standardDeviation: Cents;
  /** in the order of {@link QUANTILES} */
  readonly quantiles: readonly Cents[];
  /** share of the runs with a present value lower than that of the comparison, if there is one */
  readonly probabilityLower?: number;
}

/**
 * Monte-Carlo simulation of the total present value (DE: Monte-Carlo-Simulation): in every run the
 * whole series of each position is multiplied by one random factor of its own, PERT between its min
 * and max (see `pertQuantile`), independent of the others.
 *
 * The draws of a position come from the seed and from its place alone, by xoroshiro128+ with a jump
 * for each position; so the same seed gives the same numbers on every machine, and a change of one
 * position leaves the draws of the others as they were. Quantiles are interpolated between runs as
 * Excel's PERCENTILE.INC (DE: QUANTIL.INKL). A run is lower than the comparison if it is so by
 * rounded cents.
 *
 * @returns a refusal (`payments`, `comparison`) if an amount is too large
 */
export function simulate(plan: SimulationPlan): Result<SimulationResult> {
  const { runs } = plan;
  const totals = simulatedTotals(plan);
  const mean = compensatedSum(totals) / runs;
  const squares = compensatedSum(totals.map((total) => (total - mean) * (total - mean)));
  const sorted = Float64Array.from(totals).sort();
  const figures = [
    mean,
    Math.sqrt(squares / (runs - 1)),
    ...QUANTILES.map((percent) => quantileOf(sorted, percent)),
  ];
  const amounts: Cents[] = [];
  for (const figure of figures) {
    const amount = amountInRange(figure, "payments");
    if (!amount.ok) return amount;
    amounts.push(amount.value);
  }
  const [average, standardDeviation, ...quantiles] = amounts as [Cents, Cents, ...Cents[]];
  const result = { mean: average, standardDeviation, quantiles };
  if (plan.comparison === undefined) return ok(result);

  const limit = presentValue(plan.comparison, plan.rate);
  if (!limit.ok) return { ok: false, refusal: { ...limit.refusal, argument: "comparison" } };
  // what lies below half a cent under the limit rounds to less than the limit
  const lowest = toEur(limit.value.amount) - 0.005;
  const lower = totals.reduce((count, total) => (total < lowest ? count + 1 : count), 0);
  return ok({ ...result, probabilityLower: lower / runs });
}

/** Total present value of every run [EUR], not rounded. */
export function simulatedTotals({ positions, rate, runs, seed }: SimulationPlan): Float64Array {
  const totals = new Float64Array(runs);
  const generator = xoroshiro128plus(seed);
  for (const { payments, uncertainty } of positions) {
    generator.jump();
    const draws = generator.clone();
    const value = exactPresentValue(payments, rate);
    const quantile = pertQuantile(uncertainty);
    for (let run = 0; run < runs; run += 1) {
      totals[run] = (totals[run] ?? 0) + value * quantile(uniform(draws.next()));
    }
  }
  return totals;
}

/** A number above 0 and below 1 from the 32 bits of a draw. */
function uniform(bits: number): number {
  return ((bits >>> 0) + 0.5) / 2 ** 32;
}

function quantileOf(sorted: Float64Array, percent: number): number {
  const place = ((sorted.length - 1) * percent) / 100;
  const lower = sorted[Math.floor(place)] ?? 0;
  const upper = sorted[Math.ceil(place)] ?? lower;
  return lower + (upper - lower) * (place - Math.floor(place));
}
