import { utilityValue } from "../../../src/core/appraisal/utility-value";
import { UTILITY_CRITERIA } from "../../../src/core/rules/utility-criteria";

const presets = Object.entries(UTILITY_CRITERIA);

it.each(presets)("%s has each criterion once and says where it comes from", (_, criteria) => {
  const names = criteria.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { source, certainty } of criteria) {
    expect(source).toMatch(/bitte/);
    expect(certainty).toBe("from memory");
  }
});

it.each(presets)("%s can be calculated with once points are given", (_, criteria) => {
  const rated = criteria.map(({ weight = 0 }) => ({ weight, points: 10 }));
  expect(utilityValue(rated)).toEqual({ ok: true, value: 100 });
});

it("the WiBe 5.0 settles urgency beforehand: it is the WiBe 4.1 without the module D", () => {
  const modules = (preset: "WiBe 4.1" | "WiBe 5.0") => [
    ...new Set(UTILITY_CRITERIA[preset].map(({ module }) => module)),
  ];
  expect(modules("WiBe 4.1")).toEqual(["KN", "D", "Q", "E"]);
  expect(modules("WiBe 5.0")).toEqual(["KN", "Q", "E"]);
});

it("urgency weighs 100 in the WiBe 4.1, and the office's example too", () => {
  const sum = (weights: readonly (number | undefined)[]) =>
    weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const urgency = UTILITY_CRITERIA["WiBe 4.1"].filter(({ module }) => module === "D");
  expect(sum(urgency.map(({ weight }) => weight))).toBe(100);
  expect(sum(UTILITY_CRITERIA.Amt.map(({ weight }) => weight))).toBe(100);
});
