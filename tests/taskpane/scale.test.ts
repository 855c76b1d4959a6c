import fc from "fast-check";
import { scaleOf } from "../../src/taskpane/components/charts/scale";

it("has round ticks from below the lowest to above the highest value", () => {
  expect(scaleOf([120, 870], 4)).toEqual({ low: 0, high: 1000, ticks: [0, 250, 500, 750, 1000] });
  expect(scaleOf([-30, 90], 4)).toMatchObject({ low: -50, high: 100 });
});

it("holds every value and 0", () => {
  const amounts = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 2, max: 8 }), (values, ticks) => {
      const scale = scaleOf(values, ticks);
      expect(scale.low).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(scale.high).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(scale.low).toBeLessThan(scale.high);
      expect(scale.ticks.length).toBeLessThanOrEqual(ticks + 3);
    }),
  );
});

it("has an axis where all values are 0", () => {
  expect(scaleOf([0, 0], 4)).toEqual({ low: 0, high: 1, ticks: [0, 1] });
});
