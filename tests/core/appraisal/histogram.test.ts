import fc from "fast-check";
import { histogram } from "../../../src/core/appraisal/histogram";

it("counts values in classes with round limits", () => {
  expect(histogram([1000, 1100, 1900, 2500, 3999], 3)).toEqual([
    { from: 1000, to: 2000, count: 3 },
    { from: 2000, to: 3000, count: 1 },
    { from: 3000, to: 4000, count: 1 },
  ]);
});

it("puts a value that is a limit into the class that begins there", () => {
  expect(histogram([0, 1, 2, 2], 2).map(({ count }) => count)).toEqual([1, 1, 2]);
});

it("counts every value once, in classes that lie side by side", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 50 }),
      fc.integer({ min: 1, max: 30 }),
      (values, classes) => {
        const found = histogram(values, classes);
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
        expect(found.length).toBeLessThanOrEqual(classes + 2);
        found.forEach(({ from }, index) => {
          if (index > 0) expect(found[index - 1]?.to).toBeCloseTo(from, 6);
        });
      },
    ),
  );
});

it("has one class where all values are equal, and none without values", () => {
  expect(histogram([7, 7], 20)).toEqual([{ from: 7, to: 7, count: 2 }]);
  expect(histogram([], 20)).toEqual([]);
});
