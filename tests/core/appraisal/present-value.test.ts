import fc from "fast-check";
import { breakEvenPrice } from "../../../src/core/appraisal/break-even-price";
import { compareCosts } from "../../../src/core/appraisal/comparison";
import { compensatedSum, runningSums } from "../../../src/core/appraisal/compensated-sum";
import { payback } from "../../../src/core/appraisal/payback";
import { exactPresentValue, presentValue } from "../../../src/core/appraisal/present-value";
import { sensitivity } from "../../../src/core/appraisal/sensitivity";
import { utilityValue } from "../../../src/core/appraisal/utility-value";
import { cents } from "../../../src/core/money";
import type { Result } from "../../../src/core/result";

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

const euros = fc.integer({ min: -1e8, max: 1e8 }).map((amount) => amount / 100);
const series = fc.array(euros, { minLength: 1, maxLength: 30 });
const rate = fc.double({ min: -0.05, max: 0.2, noNaN: true });

describe("compensatedSum", () => {
  it("loses nothing to rounding", () => {
    expect(compensatedSum([1, 1e17, 1, -1e17])).toBe(2);
    expect(compensatedSum(Array.from({ length: 100_000 }, () => 0.1))).toBe(10_000);
    expect(compensatedSum([])).toBe(0);
  });

  it("is the last of the running sums", () => {
    expect(runningSums([1, 2, 3.5])).toEqual([1, 3, 6.5]);
    fc.assert(
      fc.property(series, (values) => {
        expect(runningSums(values).at(-1)).toBe(compensatedSum(values));
      }),
    );
  });
});

describe("presentValue", () => {
  it("tells how each payment is discounted", () => {
    expect(value(presentValue([100, 125], 0.25))).toEqual({
      rate: 0.25,
      payments: [
        { years: 0, payment: 100, growth: 1, value: 100 },
        { years: 1, payment: 125, growth: 1.25, value: 100 },
      ],
      exact: 200,
      amount: 20_000,
    });
    expect(value(presentValue([125], 0.25, true)).payments).toEqual([
      { years: 1, payment: 125, growth: 1.25, value: 100 },
    ]);
  });

  it("is the sum at a rate of 0, and grows without discount below 0", () => {
    expect(value(presentValue([0.1, 0.2, -0.3], 0)).amount).toBe(0);
    expect(value(presentValue([0, 50], -0.5)).amount).toBe(10_000);
  });

  it("with the first payment discounted is the other one shifted by a year", () => {
    fc.assert(
      fc.property(series, rate, (payments, interest) => {
        const shifted = exactPresentValue([0, ...payments], interest);
        const { exact } = value(presentValue(payments, interest, true));
        expect(Math.abs(exact - shifted)).toBeLessThan(1e-6);
      }),
    );
  });

  it("adds up over series", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(euros, euros), { minLength: 1 }), rate, (pairs, interest) => {
        const [a, b] = [pairs.map(([left]) => left), pairs.map(([, right]) => right)];
        const both = exactPresentValue(
          pairs.map(([left, right]) => left + right),
          interest,
        );
        const apart = exactPresentValue(a, interest) + exactPresentValue(b, interest);
        expect(Math.abs(both - apart)).toBeLessThan(1e-5);
      }),
    );
  });

  it("refuses what is beyond an amount, and knows empty years at any rate", () => {
    expect(presentValue([0, 0, 1e12], -0.99)).toMatchObject({
      refusal: { kind: "result-too-large", argument: "payments" },
    });
    const long = [100, ...Array.from({ length: 2_000 }, () => 0)];
    expect(value(presentValue(long, -0.99)).amount).toBe(10_000);
  });
});

describe("compareCosts", () => {
  it("has columns that add up", () => {
    const costs = fc.array(
      fc.record({
        a: fc.integer({ min: -1e9, max: 1e9 }).map(cents),
        b: fc.integer({ min: -1e9, max: 1e9 }).map(cents),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(costs, rate, (pairs, interest) => {
        const { years, total } = value(compareCosts(pairs, interest, 2027));
        let [saving, present] = [0, 0];
        years.forEach((line, index) => {
          expect(line.year).toBe(2027 + index);
          expect(line.saving).toBe(line.costA - line.costB);
          saving += line.saving;
          present += line.presentValue;
          expect(line.cumulatedSaving).toBe(saving);
          expect(line.cumulatedPresentValue).toBe(present);
        });
        expect(total.saving).toBe(saving);
        expect(total.presentValue).toBe(present);
        expect(total.saving).toBe(total.costA - total.costB);
        const exact = exactPresentValue(
          pairs.map(({ a, b }) => (a - b) / 100),
          interest,
        );
        expect(Math.abs(present - exact * 100)).toBeLessThanOrEqual(years.length / 2 + 0.01);
      }),
    );
  });

  it("discounts from the second year on", () => {
    const costs = [cents(11_000), cents(11_000)].map((a) => ({ a, b: cents(0) }));
    const { years } = value(compareCosts(costs, 0.1, 2027));
    expect(years.map(({ presentValue: present }) => present)).toEqual([11_000, 10_000]);
  });

  it("refuses sums that are too large", () => {
    const costs = [1, 2].map(() => ({ a: cents(9e14), b: cents(0) }));
    expect(compareCosts(costs, 0, 2027)).toMatchObject({
      refusal: { kind: "result-too-large", argument: "costs" },
    });
    expect(
      compareCosts(
        [costs[0], costs[0]].flatMap((cost) => cost ?? []),
        -0.9,
        2027,
      ),
    ).toMatchObject({
      refusal: { kind: "result-too-large" },
    });
  });
});

describe("payback", () => {
  const years = (savings: readonly number[], interest = 0) => {
    const result = payback(savings, interest);
    return result.ok ? result.value.years : result.refusal.kind;
  };

  it.each([
    ["within the third value", [-100, 60, 60], 1 + 40 / 60],
    ["at once where nothing is spent", [5, 5], 0],
    ["at once where nothing happens", [0, 0], 0],
    ["exactly with a value", [-100, 60, 40, 1], 2],
    ["for good: an early success that is lost again does not count", [-100, 120, -50, 60], 2.5],
    ["with binary fractions that cancel", [-0.3, 0.1, 0.2], 2],
    ["never", [-100, 60], "not-within-horizon"],
    ["not when it is lost at the end", [-100, 200, -150], "not-within-horizon"],
    ["in one value", [-1], "not-within-horizon"],
  ])("comes %s", (_, savings, expected) => {
    expect(years(savings)).toEqual(
      typeof expected === "number" ? expect.closeTo(expected, 12) : expected,
    );
  });

  it("comes later with interest", () => {
    expect(years([-100, 60, 60], 0.1)).toBeCloseTo(1 + (100 - 60 / 1.1) / (60 / 1.21), 12);
  });

  it("lies in the year that makes the sums stay at 0 or above", () => {
    fc.assert(
      fc.property(series, rate, (savings, interest) => {
        const result = payback(savings, interest);
        if (!result.ok) return;
        const { years: time, from, cumulated } = result.value;
        expect(cumulated.slice(from).every((sum) => sum >= 0)).toBe(true);
        if (from > 0) expect(cumulated[from - 1]).toBeLessThan(0);
        expect(time).toBeGreaterThanOrEqual(Math.max(0, from - 1));
        expect(time).toBeLessThanOrEqual(from);
      }),
    );
  });
});

describe("breakEvenPrice", () => {
  it("makes B cost as much as A", () => {
    const quantities = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 });
    const three = fc.array(euros, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(three, three, quantities, rate, (a, bWithout, counts, interest) => {
        const found = value(breakEvenPrice({ a, bWithout, quantities: counts }, interest));
        const b = bWithout.map((cost, index) => cost + (counts[index] ?? 0) * (found.price / 100));
        const difference = exactPresentValue(a, interest) - exactPresentValue(b, interest);
        // the price is rounded to half a cent per unit
        expect(Math.abs(difference)).toBeLessThanOrEqual(found.presentQuantity * 0.005 + 1e-4);
      }),
    );
  });

  it("has no price where the quantities have no present value", () => {
    const plan = { a: [1, 1], bWithout: [0, 0] };
    const none = { ok: false, refusal: { kind: "no-present-value", argument: "quantities" } };
    expect(breakEvenPrice({ ...plan, quantities: [0, 0] }, 0.1)).toEqual(none);
    expect(breakEvenPrice({ ...plan, quantities: [-10, 11] }, 0.1)).toEqual(none);
    const tiny = breakEvenPrice({ a: [1e12], bWithout: [0], quantities: [1e-9] }, 0);
    expect(tiny).toMatchObject({ refusal: { kind: "result-too-large", argument: "price" } });
  });
});

describe("sensitivity", () => {
  const position = (payment: number, min: number, max: number) => ({
    payments: [payment],
    uncertainty: { min, max },
  });

  it("moves one position at a time, widest first, the earlier one where they are equal", () => {
    const positions = [
      position(100, 0.9, 1.1),
      position(-50, 0, 2),
      position(200, 1, 1.1),
      position(20, 0.5, 1.5),
    ];
    expect(value(sensitivity(positions, 0))).toEqual([
      { position: 1, atMin: 32_000, atMax: 22_000, span: 10_000 },
      { position: 0, atMin: 26_000, atMax: 28_000, span: 2_000 },
      { position: 2, atMin: 27_000, atMax: 29_000, span: 2_000 },
      { position: 3, atMin: 26_000, atMax: 28_000, span: 2_000 },
    ]);
  });

  it("shows spans that never widen down the list and are the distances shown", () => {
    const uncertainty = fc.record({
      min: fc.double({ min: 0, max: 1, noNaN: true }),
      max: fc.double({ min: 1, max: 5, noNaN: true }),
    });
    const positions = fc.array(fc.record({ payments: series, uncertainty }), { minLength: 1 });
    fc.assert(
      fc.property(positions, rate, (all, interest) => {
        const effects = value(sensitivity(all, interest));
        expect(effects.map(({ position: place }) => place).sort((a, b) => a - b)).toEqual(
          all.map((_, index) => index),
        );
        effects.forEach(({ atMin, atMax, span }, index) => {
          expect(span).toBe(Math.abs(atMax - atMin));
          if (index > 0) expect(effects[index - 1]?.span).toBeGreaterThanOrEqual(span);
        });
      }),
    );
  });

  it("refuses amounts that are too large", () => {
    expect(sensitivity([position(9e12, 1, 1000)], 0)).toMatchObject({
      refusal: { kind: "result-too-large", argument: "payments" },
    });
    expect(sensitivity([position(9e12, 1, 1), position(9e12, 1, 1)], 0)).toMatchObject({
      refusal: { kind: "result-too-large", argument: "payments" },
    });
  });
});

describe("utilityValue", () => {
  const of = (...pairs: readonly (readonly [number, number])[]) =>
    utilityValue(pairs.map(([weight, points]) => ({ weight, points })));

  it("is the weighted mean of the points in per cent of 10", () => {
    expect(value(of([40, 5], [60, 10]))).toBe(80);
    expect(value(of([2, 5], [3, 10]))).toBe(80);
    expect(value(of([1, 0]))).toBe(0);
    expect(value(of([0.1, 10], [0.2, 10]))).toBe(100);
    expect(of([0, 5])).toMatchObject({
      refusal: { kind: "sum-not-positive", argument: "weights" },
    });
    expect(of()).toMatchObject({ refusal: { kind: "sum-not-positive" } });
  });

  it("lies between the lowest and the highest points, whatever the weights", () => {
    const criterion = fc.record({
      weight: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      points: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1 }), (criteria) => {
        const points = criteria.map(({ points: given }) => given * 10);
        const utility = value(utilityValue(criteria));
        expect(utility).toBeGreaterThanOrEqual(Math.min(...points) - 1e-9);
        expect(utility).toBeLessThanOrEqual(Math.max(...points) + 1e-9);
      }),
    );
  });
});
