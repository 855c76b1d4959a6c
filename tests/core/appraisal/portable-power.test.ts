import fc from "fast-check";
import { portablePower } from "../../../src/core/appraisal/portable-power";

it("gives these very bits on every machine", () => {
  expect(portablePower(0.3, 1.7)).toBe(0.12915348607498026);
  expect(portablePower(1e-9, 0.2)).toBe(0.01584893192461114);
  expect(portablePower(0.999, 3.9)).toBe(0.9961056514193057);
});

it("knows the borders", () => {
  expect(portablePower(0, 0)).toBe(1);
  expect(portablePower(0, 2)).toBe(0);
  expect(portablePower(1, 3.3)).toBe(1);
  expect(portablePower(0.5, 2)).toBe(0.25);
  expect(portablePower(5e-324, 4)).toBe(0);
});

it("agrees with the engine's own power to 14 digits", () => {
  const base = fc.double({ min: 1e-300, max: 1, noNaN: true });
  const exponent = fc.double({ min: 0, max: 4, noNaN: true });
  fc.assert(
    fc.property(base, exponent, (x, p) => {
      const expected = x ** p;
      if (expected < 1e-300) expect(portablePower(x, p)).toBeLessThan(1e-299);
      else expect(Math.abs(portablePower(x, p) / expected - 1)).toBeLessThan(1e-12);
    }),
  );
});
