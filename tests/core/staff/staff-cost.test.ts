import fc from "fast-check";
import { addMonths, january, monthIndex } from "../../../src/core/calendar";
import {
  centsOf,
  fractionOf,
  minus,
  numberOf,
  times,
  total,
  type Fraction,
} from "../../../src/core/fraction";
import { toEur } from "../../../src/core/money";
import { PAY_GROUPS } from "../../../src/core/rules/pay-tables";
import { monthlyPay } from "../../../src/core/staff/monthly-pay";
import { PAY_STEPS, payGrade, type PayGrade } from "../../../src/core/staff/pay-grade";
import { createPost, type Post, type PostDescription } from "../../../src/core/staff/post";
import { staffMonthCost, staffYearCost } from "../../../src/core/staff/staff-cost";

type Sample = Partial<Omit<PostDescription, "share">> & { readonly share?: number };

function post(sample: Sample = {}): Post {
  const { share = 1, ...rest } = sample;
  const created = createPost({ group: "E9b", step: 4, ...rest, share: fractionOf(share) });
  if (!created.ok) throw new Error(`refused: ${created.refusal.kind}`);
  return created.value;
}

function yearCost(sample: Sample, year: number): Fraction {
  const cost = staffYearCost(post(sample), year);
  if (!cost.ok) throw new Error(`refused: ${cost.refusal.kind}`);
  return cost.value.exact;
}

function eur(exact: Fraction): number {
  const rounded = centsOf(exact, "share");
  if (!rounded.ok) throw new Error(`refused: ${rounded.refusal.kind}`);
  return toEur(rounded.value);
}

function grade(group: string, step: number): PayGrade {
  const found = payGrade(group, step);
  if (!found.ok) throw new Error(`refused: ${found.refusal.kind}`);
  return found.value;
}

describe("a pay grade", () => {
  it.each(["E9b", "e9B", "EG 9b", "E 09b", "9b", "Entgeltgruppe 9 b"])(
    "is known as %s",
    (group) => {
      expect(grade(group, 4)).toEqual({ group: "E9b", step: 4 });
    },
  );

  it.each([
    ["E13", 1, "group", "E13"],
    ["", 1, "group", ""],
    ["E9", 1, "group", "E9"],
    ["E9b", 7, "step", 7],
    ["E9b", 0, "step", 0],
  ])("%s step %i is in no table", (group, step, argument, value) => {
    expect(payGrade(group, step)).toMatchObject({
      ok: false,
      refusal: { kind: "unknown-key", argument, value },
    });
  });
});

describe("the pay of a month", () => {
  const rise = fractionOf(1.025);
  const pay = (year: number, month: number) =>
    monthlyPay(grade("E9b", 4), monthIndex(year, month), rise);

  it("is that of the table in force", () => {
    expect([pay(2024, 3), pay(2025, 3), pay(2025, 4), pay(2026, 5), pay(2027, 3)]).toMatchObject(
      [4429.89, 4429.89, 4562.79, 4690.55, 4690.55].map((tablePay) => ({ tablePay, rises: 0 })),
    );
  });

  it("is not known before the first table", () => {
    expect(pay(2024, 2)).toBeUndefined();
  });

  it("rises in the month after the last table, and every twelve months from then", () => {
    const rises = [pay(2027, 4), pay(2028, 3), pay(2028, 4), pay(2030, 3)].map(
      (found) => found?.rises,
    );
    expect(rises).toEqual([1, 1, 2, 3]);
    expect(numberOf(pay(2028, 4)?.exact ?? rise)).toBeCloseTo(4690.55 * 1.025 ** 2, 9);
  });

  it("is higher in a higher step, whatever the group and table", () => {
    for (const group of PAY_GROUPS) {
      for (const month of [monthIndex(2024, 3), monthIndex(2025, 4), monthIndex(2026, 5)]) {
        const steps = PAY_STEPS.map((step) => monthlyPay({ group, step }, month, rise)?.tablePay);
        expect(steps).toEqual([...steps].sort((a = 0, b = 0) => a - b));
      }
    }
  });

  it("of the table of 2026 is that of 2025 and 2.8 %", () => {
    for (const group of PAY_GROUPS) {
      for (const step of PAY_STEPS) {
        const before = monthlyPay({ group, step }, monthIndex(2025, 4), rise);
        const after = monthlyPay({ group, step }, monthIndex(2026, 5), rise);
        const risen = times(before?.exact ?? rise, fractionOf(1.028));
        expect(eur(risen)).toBe(after?.tablePay);
      }
    }
  });
});

describe("what a post costs in a year", () => {
  it("is twelve monthly pays and the bonus, with surcharge, by its share", () => {
    const cost = staffYearCost(post({ share: 0.1 }), 2026);
    expect(cost).toMatchObject({
      ok: true,
      value: {
        pay: [
          { tablePay: 4562.79, months: 4, rises: 0 },
          { tablePay: 4690.55, months: 8, rises: 0 },
        ],
        bonus: { rule: { percent: 85 } },
      },
    });
    // (4 × 4,562.79 + 8 × 4,690.55 + 85 % × 4,690.55) × 1.28 × 0.1
    expect(eur(yearCost({ share: 0.1 }, 2026))).toBe(7649.6);
  });

  it.each([
    ["E8", 2025, 84.51],
    ["E9a", 2025, 70.28],
    ["E12", 2025, 70.28],
    ["E5", 2026, 85],
    ["E12", 2031, 85],
  ])("of %s in %i has the bonus of that year and group", (group, year, percent) => {
    const cost = staffYearCost(post({ group }), year);
    expect(cost).toMatchObject({ value: { bonus: { rule: { percent } } } });
  });

  it("of no surcharge is the pay itself", () => {
    expect(eur(yearCost({ surcharge: 0 }, 2026))).toBe(59_762.53);
  });

  it("without a rise stays as it is after the last table", () => {
    expect(eur(yearCost({ rise: 0 }, 2040))).toBe(eur(yearCost({ rise: 0 }, 2027)));
  });

  it("is refused where a month lies before the first table", () => {
    expect(staffYearCost(post(), 2024)).toMatchObject({
      refusal: { kind: "no-pay-table", argument: "year", value: 2024, allowed: 2025 },
    });
  });
});

describe("what a post costs in a month", () => {
  it("has the bonus in November", () => {
    const month = (number: number) =>
      staffMonthCost(post({ surcharge: 0 }), monthIndex(2026, number));
    const costs = [9, 10, 11, 12].map((number) => {
      const cost = month(number);
      return cost.ok ? eur(cost.value) : undefined;
    });
    expect(costs).toEqual([4690.55, 4690.55, 8677.52, 4690.55]);
  });

  it("is refused before the first table", () => {
    expect(staffMonthCost(post(), monthIndex(2024, 2))).toMatchObject({
      refusal: {
        kind: "no-rule-in-force",
        argument: "month",
        allowed: { year: 2024, month: 3, day: 1 },
      },
    });
  });

  it("is known from the first table on", () => {
    expect(staffMonthCost(post(), monthIndex(2024, 11)).ok).toBe(true);
  });
});

it.each([
  ["surcharge", { surcharge: 28 }],
  ["surcharge", { surcharge: -0.1 }],
  ["rise", { rise: 2.5 }],
  ["rise", { rise: -2 }],
])("refuses a %s that is meant in percent or cannot be", (argument, sample) => {
  const description = { group: "E9b", step: 4, share: fractionOf(1), ...sample };
  expect(createPost(description)).toMatchObject({ refusal: { kind: "out-of-range", argument } });
});

it("is the sum of its months, and proportional to the share", () => {
  const sample = fc.record({
    group: fc.constantFrom(...PAY_GROUPS),
    step: fc.constantFrom(...PAY_STEPS),
    share: fc.integer({ min: 0, max: 300 }).map((percent) => percent / 100),
    surcharge: fc.constantFrom(0, 0.21, 0.28),
    rise: fc.constantFrom(0, 0.02, 0.025),
  });
  fc.assert(
    fc.property(sample, fc.integer({ min: 2025, max: 2040 }), (given, year) => {
      const months = Array.from({ length: 12 }, (_, index) => {
        const cost = staffMonthCost(post(given), addMonths(january(year), index));
        return cost.ok ? cost.value : fractionOf(NaN);
      });
      const exact = yearCost(given, year);
      expect(minus(exact, total(months)).numerator).toBe(0n);
      const full = yearCost({ ...given, share: 1 }, year);
      expect(minus(exact, times(full, fractionOf(given.share))).numerator).toBe(0n);
    }),
  );
});
