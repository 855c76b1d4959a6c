import fc from "fast-check";
import { planBridge, type CauseAmount } from "../../../src/core/budget/plan-bridge";
import { cents, MAX_AMOUNT_EUR, toCents } from "../../../src/core/money";
import { granted } from "../scenarios/sample-estate";

const cause = (name: string, amount: number): CauseAmount => ({
  cause: name,
  key: name.toLowerCase(),
  amount: cents(amount),
});

it("has every cause of either plan, last year's first", () => {
  const before = [cause("Lizenzen", 100), cause("Leasing", 50)];
  const after = [cause("Netz", 7), cause("lizenzen", 120)];
  expect(granted(planBridge(before, after))).toEqual({
    steps: [
      { cause: "Lizenzen", before: 100, after: 120, change: 20 },
      { cause: "Leasing", before: 50, after: 0, change: -50 },
      { cause: "Netz", before: 0, after: 7, change: 7 },
    ],
    total: { before: 150, after: 127, change: -23 },
  });
});

it("adds up a cause that stands in a plan several times", () => {
  const before = [cause("Lizenzen", 100), cause("Lizenzen", 11)];
  expect(granted(planBridge(before, [])).steps).toEqual([
    { cause: "Lizenzen", before: 111, after: 0, change: -111 },
  ]);
});

it("closes, whatever the plans", () => {
  const plan = fc.array(
    fc
      .tuple(fc.constantFrom("a", "b", "c"), fc.integer())
      .map(([name, amount]) => cause(name, amount)),
  );
  fc.assert(
    fc.property(plan, plan, (before, after) => {
      const { steps, total } = granted(planBridge(before, after));
      const sumOf = (amounts: readonly { readonly amount: number }[]) =>
        amounts.reduce((sum, { amount }) => sum + amount, 0);
      expect(total.before).toBe(sumOf(before));
      expect(total.after).toBe(sumOf(after));
      expect(steps.reduce((sum, { change }) => sum + change, 0)).toBe(total.change);
      expect(total.before + total.change).toBe(total.after);
    }),
  );
});

it("refuses plans whose sum Excel could not keep to the cent", () => {
  const largest = cause("a", toCents(MAX_AMOUNT_EUR));
  expect(planBridge([], [largest, largest])).toMatchObject({
    ok: false,
    refusal: { kind: "result-too-large", argument: "after" },
  });
});
