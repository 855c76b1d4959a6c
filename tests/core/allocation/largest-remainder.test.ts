import fc from "fast-check";
import {
  roundAmountsToSum,
  roundValuesToSum,
  shareOut,
} from "../../../src/core/allocation/largest-remainder";
import { cents, sum, type Cents } from "../../../src/core/money";

const EURO = cents(100);
const anyAmount = fc.integer({ min: -1e12, max: 1e12 }).map(cents);
const anyUnit = fc.constantFrom(1, 5, 100, 10_000, 100_000).map(cents);
const anyWeights = fc
  .array(fc.oneof(fc.nat(2000), fc.double({ min: 0, max: 1e9, noNaN: true })), { minLength: 1 })
  .filter((weights) => weights.some((weight) => weight > 0));
const anyAmounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map(cents), { minLength: 1 });

function shares(amount: number, weights: readonly number[], unit?: Cents): readonly number[] {
  const result = shareOut(cents(amount), weights, unit);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.shares.map((share) => share.amount);
}

/** One amount alone is rounded half away from zero. */
function roundedSum(amounts: readonly Cents[], unit: Cents): number {
  return Number(roundAmountsToSum([sum(amounts)], unit));
}

const negated = (values: readonly number[]) => values.map((value) => 0 - value);

describe("shareOut", () => {
  it("gives the units that are left to the largest remainders", () => {
    expect(shares(100, [3, 3, 1])).toEqual([43, 43, 14]);
    expect(shares(10, [1, 1, 4])).toEqual([2, 2, 6]);
  });

  it("prefers the earlier entry where remainders are equal", () => {
    expect(shares(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shares(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(shares(2, [1, 1, 1, 1])).toEqual([1, 1, 0, 0]);
  });

  it("takes weights for the decimal numbers that Excel shows", () => {
    // as doubles, 0.1 + 0.2 is a little more than 0.3
    expect(shares(1, [0.3, 0.1 + 0.2])).toEqual([1, 0]);
    expect(shares(1, [1e-7, 1e-7])).toEqual([1, 0]);
    expect(shares(100, [1e12, 1e-300])).toEqual([100, 0]);
  });

  it("tells what each share was calculated from", () => {
    expect(shareOut(cents(10_000), [2, 1], EURO)).toEqual({
      ok: true,
      value: {
        total: 10_000,
        unit: 100,
        weightSum: 3,
        shares: [
          { weight: 2, cutOff: 6_600, takesUnit: true, amount: 6_700 },
          { weight: 1, cutOff: 3_300, takesUnit: false, amount: 3_300 },
        ],
      },
    });
  });

  it("shares what is rounded to the unit, half away from zero", () => {
    expect(shares(1_050, [1, 1], EURO)).toEqual([600, 500]);
    expect(shares(-1_050, [1, 1], EURO)).toEqual([-600, -500]);
    expect(shares(1_049, [1, 1], EURO)).toEqual([500, 500]);
  });

  it("has nothing to share by where all weights are 0, unless there is nothing to share", () => {
    expect(shareOut(cents(1), [0, 0])).toEqual({
      ok: false,
      refusal: { kind: "sum-not-positive", argument: "weights" },
    });
    expect(shares(0, [0, 0])).toEqual([0, 0]);
    expect(shares(49, [0, 0], EURO)).toEqual([0, 0]);
  });

  it("is given no negative weights and no unit of 0: those are bugs", () => {
    expect(() => shareOut(cents(1), [2, -1])).toThrow(RangeError);
    expect(() => shareOut(cents(1), [NaN])).toThrow(RangeError);
    expect(() => shareOut(cents(1), [1], cents(0))).toThrow(RangeError);
  });

  it("adds up to the amount, and every share is a multiple of the unit with the amount's sign", () => {
    fc.assert(
      fc.property(anyAmount, anyWeights, anyUnit, (amount, weights, unit) => {
        const parts = shares(amount, weights, unit);
        const total = parts.reduce((subtotal, part) => subtotal + part, 0);
        expect(total).toBe(roundedSum([amount], unit));
        parts.forEach((part, index) => {
          expect(part % unit).toBe(part < 0 ? -0 : 0);
          if (part !== 0) expect(Math.sign(part)).toBe(Math.sign(amount));
          if (weights[index] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  it("lies less than a unit beside the exact share", () => {
    fc.assert(
      fc.property(
        anyAmount,
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1 }),
        (amount, weights) => {
          const all = weights.reduce((subtotal, weight) => subtotal + weight, 0);
          shares(amount, weights).forEach((part, index) => {
            expect(Math.abs(part - (amount * (weights[index] ?? 0)) / all)).toBeLessThan(1.001);
          });
        },
      ),
    );
  });

  it("mirrors negative amounts", () => {
    fc.assert(
      fc.property(anyAmount, anyWeights, anyUnit, (amount, weights, unit) => {
        expect(shares(0 - amount, weights, unit)).toEqual(negated(shares(amount, weights, unit)));
      }),
    );
  });

  it("does not depend on the order of the entries, but for ties", () => {
    fc.assert(
      fc.property(
        anyAmount,
        fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 }),
        (amount, weights) => {
          const forward = shares(amount, weights);
          const backward = shares(amount, [...weights].reverse())
            .slice()
            .reverse();
          // different weights may still leave equal remainders: then the shares differ by one cent
          forward.forEach((part, index) => {
            expect(Math.abs(part - (backward[index] ?? 0))).toBeLessThanOrEqual(1);
          });
          expect(sum(forward.map(cents))).toBe(sum(backward.map(cents)));
        },
      ),
    );
  });
});

describe("roundAmountsToSum", () => {
  it("rounds so that the printed rows add up to the printed sum", () => {
    const amounts = [1_280_730, 5_785_360, 7_665_228, 417_027, 8_471_756, 3_876_548, 190_636];
    expect(roundAmountsToSum(amounts.map(cents), cents(10_000))).toEqual([
      1_280_000, 5_790_000, 7_660_000, 420_000, 8_470_000, 3_880_000, 190_000,
    ]);
  });

  it.each([
    ["one value half way, away from zero", [50], [100]],
    ["its mirror image", [-50], [-100]],
    ["ties to the earlier", [50, 50, 50], [100, 100, 0]],
    ["their mirror image", [-50, -50, -50], [-100, -100, 0]],
    ["mixed signs", [130, -30], [100, 0]],
    ["mixed signs with a sum of 0", [50, -50], [100, -100]],
    ["their mirror image, the other way round", [-50, 50], [-100, 100]],
    ["nothing", [], []],
  ])("rounds %s", (_, amounts, expected) => {
    expect(roundAmountsToSum(amounts.map(cents), EURO)).toEqual(expected);
  });

  it("adds up to the rounded sum, each value less than a unit beside its own, and mirrors", () => {
    fc.assert(
      fc.property(anyAmounts, anyUnit, (amounts, unit) => {
        const rounded = roundAmountsToSum(amounts, unit);
        expect(sum(rounded)).toBe(roundedSum(amounts, unit));
        rounded.forEach((value, index) => {
          expect(Math.abs(value - (amounts[index] ?? 0))).toBeLessThan(unit);
        });
        const mirrored = roundAmountsToSum(negated(amounts).map(cents), unit);
        expect(mirrored).toEqual(negated(rounded));
      }),
    );
  });

  it("leaves values alone that are multiples of the unit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (units) => {
        const amounts = units.map((count) => cents(count * 100));
        expect(roundAmountsToSum(amounts, EURO)).toEqual(amounts);
      }),
    );
  });
});

describe("roundValuesToSum", () => {
  it("calculates with the decimal numbers that Excel shows", () => {
    expect(roundValuesToSum([1 / 3, 1 / 3, 1 / 3], 0.001)).toEqual([0.334, 0.333, 0.333]);
    expect(roundValuesToSum([1.005, 1.005], 0.01)).toEqual([1.01, 1]);
    expect(roundValuesToSum([0.1 + 0.2, 0.4], 0.1)).toEqual([0.3, 0.4]);
    expect(roundValuesToSum([0.495], 1)).toEqual([0]);
    expect(roundValuesToSum([12, 13], 25)).toEqual([0, 25]);
  });

  it("agrees with the rounding in cents", () => {
    fc.assert(
      fc.property(anyAmounts, anyUnit, (amounts, unit) => {
        const inEur = roundValuesToSum(
          amounts.map((amount) => amount / 100),
          unit / 100,
        );
        const inCents = roundAmountsToSum(amounts, unit);
        expect(inEur).toEqual(inCents.map((amount) => amount / 100));
      }),
    );
  });
});
