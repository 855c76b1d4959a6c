import { QUANTILES, simulate } from "../../../src/core/appraisal/simulation";
import { ONE, run, THREE } from "./sample-simulation";

it("gives these very numbers on every machine", () => {
  expect(run({ positions: THREE, rate: 0.015, comparison: [9_000, 6_000, 6_000] })).toEqual({
    mean: 2_232_356,
    standardDeviation: 176_069,
    quantiles: [1_985_752, 2_094_981, 2_210_542, 2_350_636, 2_549_823],
    probabilityLower: 0.2063,
  });
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
