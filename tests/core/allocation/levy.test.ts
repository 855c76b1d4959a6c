import fc from "fast-check";
import { levyBase, levyRate } from "../../../src/core/allocation/levy";
import { cents } from "../../../src/core/money";

function percent(requirement: number, bases: readonly number[], places = 4): number {
  const result = levyRate(cents(requirement), bases, places);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.percent;
}

it("a levy base is tax capacity and grant less the municipality's own levy", () => {
  const parts = { taxCapacity: cents(11_120_384), formulaGrant: cents(10_769_705) };
  expect(levyBase({ ...parts, equalisationLevy: cents(0) })).toBe(21_890_089);
  expect(levyBase({ ...parts, equalisationLevy: cents(89) })).toBe(21_890_000);
});

describe("levyRate", () => {
  it("is what the bases have to bear, in per cent", () => {
    expect(percent(19_500, [600, 400])).toBe(19.5);
    expect(levyRate(cents(1), [0.1, 0.2], 0)).toEqual({
      ok: true,
      value: { baseSum: 0.3, percent: 3 },
    });
  });

  it("rounds half away from zero on the exact value", () => {
    expect(percent(100_500, [100_000], 2)).toBe(1.01);
    expect(percent(-100_500, [100_000], 2)).toBe(-1.01);
    expect(percent(100_499, [100_000], 2)).toBe(1);
    expect(percent(100, [3], 0)).toBe(33);
    expect(percent(100, [3], 10)).toBe(33.3333333333);
  });

  it("brings the requirement, but for its rounding", () => {
    const bases = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), bases, (requirement, inCents) => {
        const rate = percent(
          requirement,
          inCents.map((base) => base / 100),
          6,
        );
        const all = inCents.reduce((sum, base) => sum + base, 0);
        expect(Math.abs((all * rate) / 100 - requirement)).toBeLessThanOrEqual(
          all * 0.51e-8 + Math.abs(requirement) * 1e-12 + 1e-6,
        );
      }),
    );
  });

  it("needs bases, and a rate that can be shown", () => {
    expect(levyRate(cents(1), [0, 0], 4)).toMatchObject({
      refusal: { kind: "sum-not-positive", argument: "bases" },
    });
    expect(levyRate(cents(1), [], 4)).toMatchObject({ refusal: { kind: "sum-not-positive" } });
    expect(levyRate(cents(100), [1e-300], 4)).toMatchObject({
      refusal: { kind: "result-too-large", argument: "requirement" },
    });
  });
});
