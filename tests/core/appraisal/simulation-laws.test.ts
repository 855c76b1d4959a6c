import fc from "fast-check";
import { pertQuantile } from "../../../src/core/appraisal/pert";
import { ONE, run, THREE } from "./sample-simulation";

// Laws of many draws. Mutation testing leaves them to the tests of single numbers, which are quick.

describe("pertQuantile", () => {
  it.each([0, 0.05, 0.25, 1 / 3, 0.5, 0.8])(
    "has the mean and the variance of PERT with mode %d",
    (mode) => {
      // min and max 1 apart: the factor is 1 − mode more than a beta variable
      const factor = pertQuantile({ min: 1 - mode, max: 2 - mode });
      const quantile = (share: number) => factor(share) - (1 - mode);
      const count = 20_000;
      let sum = 0;
      let squares = 0;
      for (let index = 0; index < count; index += 1) {
        const value = quantile((index + 0.5) / count);
        sum += value;
        squares += value * value;
      }
      const mean = (1 + 4 * mode) / 6;
      expect(Math.abs(sum / count - mean)).toBeLessThan(1e-6);
      const variance = ((1 + 4 * mode) * (5 - 4 * mode)) / (36 * 7);
      expect(Math.abs(squares / count - mean * mean - variance)).toBeLessThan(1e-6);
    },
  );

  it("rises with the share and stays between min and max", () => {
    const share = fc.double({ min: 1e-10, max: 1 - 1e-10, noNaN: true });
    const factors = fc.record({
      min: fc.double({ min: 0, max: 1, noNaN: true }),
      max: fc.double({ min: 1, max: 1000, noNaN: true }),
    });
    fc.assert(
      fc.property(factors, share, share, ({ min, max }, a, b) => {
        const quantile = pertQuantile({ min, max });
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(quantile(low)).toBeLessThanOrEqual(quantile(high));
        expect(quantile(low)).toBeGreaterThanOrEqual(min);
        expect(quantile(high)).toBeLessThanOrEqual(max);
      }),
      { numRuns: 50 },
    );
  });
});

describe("simulate", () => {
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

  it("puts half of the runs below the median of one symmetric position", () => {
    const { probabilityLower } = run({ positions: ONE, comparison: [100_000], runs: 20_000 });
    expect(Math.abs((probabilityLower ?? NaN) - 0.5)).toBeLessThan(0.02);
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
});
