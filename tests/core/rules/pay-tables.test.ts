import { addMonths } from "../../../src/core/calendar";
import { ANNUAL_BONUS_RULES, annualBonusRule } from "../../../src/core/rules/annual-bonus";
import { PAY_GROUPS, PAY_TABLES } from "../../../src/core/rules/pay-tables";

it("has pay tables that follow each other without gap or overlap", () => {
  PAY_TABLES.slice(1).forEach(({ first }, index) => {
    expect(first).toBe(addMonths(PAY_TABLES[index]?.last ?? first, 1));
  });
});

it("has pay in whole cents for every group and step, more in a later table", () => {
  for (const group of PAY_GROUPS) {
    for (const step of [0, 1, 2, 3, 4, 5]) {
      const pay = PAY_TABLES.map(({ monthly }) => monthly[group][step] ?? NaN);
      expect(pay.every((eur) => Math.abs(eur * 100 - Math.round(eur * 100)) < 1e-6)).toBe(true);
      expect(pay).toEqual([...pay].sort((a, b) => a - b));
    }
  }
});

it("has rises of the agreements: 3 % but at least 110 EUR in 2025, 2.8 % in 2026", () => {
  const [before, risen, again] = PAY_TABLES;
  for (const group of PAY_GROUPS) {
    before.monthly[group].forEach((eur, step) => {
      const in2025 = risen?.monthly[group][step] ?? NaN;
      expect(in2025).toBeCloseTo(Math.max(eur * 1.03, eur + 110), 1);
      expect(again?.monthly[group][step]).toBeCloseTo(in2025 * 1.028, 1);
    });
  }
});

it("has one bonus for every group in every year of the tables", () => {
  for (const year of [2024, 2025, 2026, 2027, 2050]) {
    for (const group of PAY_GROUPS) expect(annualBonusRule(group, year)).toBeDefined();
  }
  expect(annualBonusRule("E5", 2023)).toBeUndefined();
});

it("tells for every table and bonus where it comes from", () => {
  for (const { certainty, source } of [...PAY_TABLES, ...ANNUAL_BONUS_RULES]) {
    expect(source).toMatch(/TVöD|Tarifeinigung/);
    expect(["found", "derived", "from memory"]).toContain(certainty);
  }
});
