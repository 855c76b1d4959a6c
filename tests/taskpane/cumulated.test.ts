import fc from "fast-check";
import { cents } from "../../src/core/money";
import { axisValues, cumulated } from "../../src/taskpane/features/scenario/cumulated";

it("amounts are added up from year to year", () => {
  expect(cumulated([cents(100), cents(-50), cents(25)])).toEqual([1, 0.5, 0.75]);
});

it("an axis holds 0 and every value, with evenly spaced round steps that are not too many", () => {
  const value = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), (values) => {
      const axis = axisValues(values, 4);
      const [first = 0, second = 0] = axis;
      expect(first).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(axis.at(-1)).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(axis).toContain(0);
      expect(axis.length).toBeLessThanOrEqual(7);
      expect(String(second - first)).toMatch(/^[125]0*$/);
    }),
    { numRuns: 200, examples: [[[0]]] },
  );
});
