import fc from "fast-check";
import { findCrossing } from "../../../src/core/appraisal/crossing";

const CENTS = { probes: [0, 50, 100, 200], step: 0.01 };

it("finds the price to the cent", () => {
  const figure = (price: number) => 784_000 - 100 * Math.round(100 * price);
  expect(findCrossing(figure, CENTS, 68)).toMatchObject({ kind: "at", value: 78.4, rest: 0 });
});

it("takes the nearest cent where no whole cent fits, and says what is left", () => {
  const figure = (price: number) => 7840.4 - 100 * price;
  const found = findCrossing(figure, CENTS, 68);
  expect(found).toMatchObject({ kind: "at", value: 78.4 });
  expect(found.kind === "at" && found.rest).toBeCloseTo(0.4, 6);
});

it("finds the value whichever way the figure runs", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.constantFrom(-3, -1, 1, 3),
      fc.integer({ min: 0, max: 200 }),
      (cents, slope, near) => {
        const found = findCrossing((price) => slope * (price - cents / 100), CENTS, near);
        expect(found).toMatchObject({ kind: "at", value: cents / 100 });
      },
    ),
  );
});

it("says never where the figure keeps its sign", () => {
  expect(findCrossing((price) => price + 1, CENTS, 68)).toEqual({ kind: "never" });
  expect(findCrossing((price) => -price - 1, CENTS, 68)).toEqual({ kind: "never" });
});

it("says that the value has no effect where the figure is always the same", () => {
  expect(findCrossing(() => 5, CENTS, 68)).toEqual({ kind: "no-effect" });
});

it("says never where nothing can be calculated", () => {
  expect(findCrossing(() => undefined, CENTS, 68)).toEqual({ kind: "never" });
});

it("takes the change nearest to the value at hand", () => {
  const figure = (price: number) => (price - 20) * (price - 150);
  expect(findCrossing(figure, CENTS, 30)).toMatchObject({ value: 20 });
  expect(findCrossing(figure, CENTS, 140)).toMatchObject({ value: 150 });
});

it("passes over values at which nothing can be calculated", () => {
  const figure = (price: number) => (price > 150 ? undefined : 78.4 - price);
  expect(findCrossing(figure, CENTS, 68)).toMatchObject({ value: 78.4 });
});

it("needs few tries on a straight line", () => {
  let tries = 0;
  const figure = (price: number) => {
    tries += 1;
    return 1_234_567 - 100 * price;
  };
  findCrossing(figure, { probes: [0, 1_000_000], step: 0.01 }, 68);
  expect(tries).toBeLessThan(7);
});

it("comes to an end on a steep curve, too", () => {
  const figure = (price: number) => price ** 9 - 78.4 ** 9;
  expect(findCrossing(figure, CENTS, 68)).toMatchObject({ value: 78.4 });
});
