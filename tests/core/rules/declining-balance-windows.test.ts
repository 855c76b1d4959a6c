import {
  DECLINING_BALANCE_WINDOWS,
  decliningBalanceRate,
} from "../../../src/core/rules/declining-balance-windows";
import { day } from "../day";

function percentOf(date: string, lifeYears: number): number | undefined {
  const found = decliningBalanceRate(day(date), lifeYears * 12);
  if (!found.ok) return undefined;
  const { numerator, denominator } = found.value.rate;
  return (numerator / denominator) * 100;
}

it.each([
  ["the first day of a window counts", "01.01.2020", 5, 25],
  ["the last day of a window counts", "31.12.2022", 5, 25],
  ["two and a half times straight-line", "01.01.2021", 20, 12.5],
  ["the highest rate is reached at ten years", "01.01.2021", 10, 25],
  ["twice straight-line", "01.04.2024", 16, 12.5],
  ["at most 20 %", "31.12.2024", 5, 20],
  ["three times straight-line", "01.07.2025", 12, 25],
  ["at most 30 %", "31.12.2027", 5, 30],
])("%s", (_, date, lifeYears, expected) => {
  expect(percentOf(date, lifeYears)).toBeCloseTo(expected, 12);
});

it.each([
  ["31.12.2019"],
  ["01.01.2023"],
  ["31.03.2024"],
  ["01.01.2025"],
  ["30.06.2025"],
  ["01.01.2028"],
])("there is no rate on %s", (date) => {
  expect(percentOf(date, 5)).toBeUndefined();
});

it("a refusal lists the windows", () => {
  const refused = decliningBalanceRate(day("01.01.2023"), 60);
  expect(refused).toMatchObject({
    ok: false,
    refusal: {
      kind: "outside-declining-balance-windows",
      argument: "acquired",
      value: { year: 2023, month: 1, day: 1 },
      allowed: [
        { from: { year: 2020, month: 1, day: 1 }, to: { year: 2022, month: 12, day: 31 } },
        { from: { year: 2024, month: 4, day: 1 }, to: { year: 2024, month: 12, day: 31 } },
        { from: { year: 2025, month: 7, day: 1 }, to: { year: 2027, month: 12, day: 31 } },
      ],
    },
  });
});

it("the windows are apart from each other", () => {
  DECLINING_BALANCE_WINDOWS.forEach(({ from, to }, index) => {
    expect(from).toBeLessThanOrEqual(to);
    expect(from).toBeGreaterThan(DECLINING_BALANCE_WINDOWS[index - 1]?.to ?? -Infinity);
  });
});
