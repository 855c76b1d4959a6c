import { simulate, type SimulationPlan } from "../../../src/core/appraisal/simulation";

/** Simulates a plan, of 10,000 runs at no interest unless it says otherwise. */
export function run(plan: Partial<SimulationPlan> & Pick<SimulationPlan, "positions">) {
  const result = simulate({ rate: 0, runs: 10_000, seed: 1, ...plan });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

/** One symmetric position. */
export const ONE = [{ payments: [100_000], uncertainty: { min: 0.5, max: 1.5 } }];
/** Positions that are uncertain to both sides, to one and not at all. */
export const THREE = [
  { payments: [10_000, 5_000, 5_000], uncertainty: { min: 0.9, max: 1.4 } },
  { payments: [-2_000, -2_000, -2_000], uncertainty: { min: 0.5, max: 1 } },
  { payments: [7_000, 0, 0], uncertainty: { min: 1, max: 1 } },
];
