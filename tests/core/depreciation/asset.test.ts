import { createAsset, lifeInMonths } from "../../../src/core/depreciation/asset";
import { description, type Sample } from "./sample-asset";

const sample: Sample = { cost: 1200, acquired: "15.04.2026" };

function refusalOf(changes: Partial<ReturnType<typeof description>>, base = sample) {
  const asset = createAsset({ ...description(base), ...changes });
  return asset.ok ? undefined : asset.refusal;
}

describe("a useful life", () => {
  it.each([
    ["counts twelve months a year", 5, 60],
    ["may be a fraction", 0.5, 6],
    ["is rounded to months", 2.4, 29],
    ["is rounded half up", 1.375, 17],
    ["is rounded half up also where the double lies below", 1.0416666666666667, 13],
    ["is at least a month", 0.01, 1],
  ])("%s: %d years", (_, years, months) => {
    expect(lifeInMonths(years)).toBe(months);
  });
});

describe("an asset is refused", () => {
  it.each([
    [
      "with a negative cost",
      { ...sample, cost: -0.01 },
      { kind: "must-not-be-negative", argument: "cost", value: -0.01 },
    ],
    [
      "with a negative reminder value",
      { ...sample, reminder: -1 },
      { kind: "must-not-be-negative", argument: "reminderValue", value: -1 },
    ],
    [
      "without a life",
      { ...sample, life: 0 },
      { kind: "must-be-positive", argument: "lifeYears", value: 0 },
    ],
    [
      "with a life that is a slip",
      { ...sample, life: 1001 },
      { kind: "out-of-range", argument: "lifeYears", value: 1001, allowed: { min: 0, max: 1000 } },
    ],
    [
      "with a life that is no number",
      { ...sample, life: NaN },
      { kind: "must-be-positive", argument: "lifeYears", value: NaN },
    ],
    [
      "if it goes before it comes",
      { ...sample, disposed: "14.04.2026" },
      {
        kind: "before-acquisition",
        argument: "disposed",
        value: { year: 2026, month: 4, day: 14 },
        allowed: { year: 2026, month: 4, day: 15 },
      },
    ],
    [
      "by declining balance outside the windows",
      { ...sample, acquired: "01.01.2028", method: "declining-balance" },
      { kind: "outside-declining-balance-windows", argument: "acquired" },
    ],
    [
      "immediately, with a life that cannot be",
      { ...sample, life: -1, method: "immediate" },
      { kind: "must-be-positive", argument: "lifeYears", value: -1 },
    ],
  ] as const)("%s", (_, given, expected) => {
    expect(refusalOf({}, given)).toMatchObject(expected);
  });

  it("without a life where the method needs one", () => {
    expect(refusalOf({ lifeYears: undefined })).toEqual({ kind: "missing", argument: "lifeYears" });
  });
});

describe("an asset is accepted", () => {
  it.each([["immediate"], ["pool"]] as const)("without a life: %s", (method) => {
    expect(refusalOf({ lifeYears: undefined, method })).toBeUndefined();
  });

  it.each([
    ["with a cost of 0", { ...sample, cost: 0 }],
    ["if it goes on the day it comes", { ...sample, disposed: "15.04.2026" }],
  ])("%s", (_, given) => {
    expect(refusalOf({}, given)).toBeUndefined();
  });

  it("with a reminder value above the cost, of which the cost is kept", () => {
    const asset = createAsset(description({ ...sample, cost: 0.5, reminder: 1 }));
    expect(asset).toMatchObject({ ok: true, value: { reminderValue: 50 } });
  });
});
