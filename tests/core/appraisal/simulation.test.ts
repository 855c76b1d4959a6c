import fc from "fast-check";
import { QUANTILES, simulate, type SimulationPlan } from "../../../src/core/appraisal/simulation";

function run(plan: Partial<SimulationPlan> & Pick<SimulationPlan, "positions">) {
  const result = simulate({ rate: 0, runs: 10_000, seed: 1, ...plan });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

const ONE = [{ payments: [100_000], uncertainty: { min: 0.5, max: 1.5 } }];
const THREE = [
  { payments: [10_000, 5_000, 5_000], uncertainty: { min: 0.9, max: 1.4 } },
  { payments: [-2_000, -2_000, -2_000], uncertainty: { min: 0.5, max: 1 } },
  { payments: [7_000, 0, 0], uncertainty: { min: 1, max: 1 } },
];

it("gives these very numbers on every machine", () => {
  expect(run({ positions: THREE, rate: 0.015, comparison: [9_000, 6_000, 6_000] })).toEqual({
    mean: 2_232_356,
    standardDeviation: 176_069,
    quantiles: [1_985_752, 2_094_981, 2_210_542, 2_350_636, 2_549_823],
    probabilityLower: 0.2063,
  });
});

it("gives the same numbers for the same seed, and others for another seed", () => {
  const other = (seed: number) => (seed === 1 ? 2 : 1);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
      const plan = { positions: THREE, runs: 100 };
      expect(run({ ...plan, seed })).toEqual(run({ ...plan, seed }));
      expect(run({ ...plan, seed }).mean).not.toBe(run({ ...plan, seed: other(seed) }).mean);
    }),
    { numRuns: 5 },
  );
});

it("converges to the mean, deviation and quantiles of the beta distribution", () => {
  // α = β = 3: mean 1/2, variance 1/28; quantiles by SciPy
  const result = run({ positions: ONE, runs: 200_000 });
  expect(Math.abs(result.mean / 100 - 100_000)).toBeLessThan(220);
  expect(Math.abs(result.standardDeviation / 100 - 100_000 / Math.sqrt(28))).toBeLessThan(150);
  const exact = [0.1892553774, 0.3594361648, 0.5, 0.6405638352, 0.8107446226];
  result.quantiles.forEach((quantile, index) => {
    expect(Math.abs(quantile / 100 - 50_000 - 100_000 * (exact[index] ?? NaN))).toBeLessThan(350);
  });
});

it("has the mean of the positions' means, each (min + 4 + max) ÷ 6 of its value", () => {
  const factors = fc.record({
    min: fc.double({ min: 0, max: 1, noNaN: true }),
    max: fc.double({ min: 1, max: 2, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(factors, { minLength: 1, maxLength: 5 }), fc.nat(1e6), (all, seed) => {
      const positions = all.map((uncertainty) => ({ payments: [1_000, 1_000], uncertainty }));
      const mean = all.reduce((sum, { min, max }) => sum + (2_000 * (min + 4 + max)) / 6, 0);
      const { mean: found, standardDeviation } = run({ positions, seed, runs: 2_000 });
      // five standard errors
      const tolerance = (5 * standardDeviation) / 100 / Math.sqrt(2_000) + 0.02;
      expect(Math.abs(found / 100 - mean)).toBeLessThan(tolerance);
    }),
    { numRuns: 15 },
  );
});

it("knows the present value where everything is certain", () => {
  const positions = [{ payments: [100, 103], uncertainty: { min: 1, max: 1 } }];
  expect(run({ positions, rate: 0.03, runs: 7, comparison: [200] })).toEqual({
    mean: 20_000,
    standardDeviation: 0,
    quantiles: QUANTILES.map(() => 20_000),
    probabilityLower: 0,
  });
  expect(run({ positions, rate: 0.03, runs: 7, comparison: [200.01] }).probabilityLower).toBe(1);
});

it("has quantiles that rise, and a probability that rises with the limit", () => {
  const { quantiles } = run({ positions: THREE });
  expect([...quantiles].sort((a, b) => a - b)).toEqual(quantiles);
  const probabilities = [15_000, 22_000, 24_000, 40_000].map(
    (limit) => run({ positions: THREE, comparison: [limit] }).probabilityLower ?? NaN,
  );
  expect([...probabilities].sort((a, b) => a - b)).toEqual(probabilities);
  expect(probabilities[0]).toBe(0);
  expect(probabilities.at(-1)).toBe(1);
});

it("puts half of the runs below the median of one symmetric position", () => {
  const { probabilityLower } = run({ positions: ONE, comparison: [100_000], runs: 20_000 });
  expect(Math.abs((probabilityLower ?? NaN) - 0.5)).toBeLessThan(0.02);
});

it("interpolates quantiles as QUANTIL.INKL", () => {
  const { quantiles, mean, standardDeviation } = run({ positions: ONE, runs: 2 });
  const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = quantiles;
  expect(Math.abs(p50 - mean)).toBeLessThanOrEqual(1);
  // of two runs the distance is √2 standard deviations
  const distance = standardDeviation * Math.SQRT2;
  expect(Math.abs(p95 - p5 - 0.9 * distance)).toBeLessThan(3);
  expect(Math.abs(p75 - p25 - 0.5 * distance)).toBeLessThan(3);
});

it("leaves the draws of the other positions as they were when one changes", () => {
  const wide = { payments: [1_000], uncertainty: { min: 0.5, max: 2 } };
  const only = (other: number) =>
    run({ positions: [{ payments: [0], uncertainty: { min: 1, max: other } }, wide] });
  expect(only(1)).toEqual(only(3));
});

it("refuses amounts that Excel cannot keep to the cent", () => {
  const positions = [{ payments: [9e12, 9e12], uncertainty: { min: 1, max: 1 } }];
  expect(simulate({ positions, rate: 0, runs: 2, seed: 1 })).toMatchObject({
    refusal: { kind: "result-too-large", argument: "payments" },
  });
  const plan = { positions: ONE, rate: 0, runs: 2, seed: 1, comparison: [9e12, 9e12] };
  expect(simulate(plan)).toMatchObject({
    refusal: { kind: "result-too-large", argument: "comparison" },
  });
});
