import fc from "fast-check";
import type { Day } from "../../../src/core/calendar";
import { cents, toCents } from "../../../src/core/money";
import { JURISDICTIONS, type Jurisdiction } from "../../../src/core/rules/jurisdiction";
import {
  LOW_VALUE_RULES,
  lowValueClass,
  type LowValueClass,
} from "../../../src/core/rules/low-value-rules";
import { day } from "../day";

function classOf(netEur: number, date: string, jurisdiction: Jurisdiction) {
  const decision = lowValueClass(toCents(netEur), day(date), jurisdiction);
  return decision.ok ? decision.value.class : decision.refusal.kind;
}

it.each([
  ["MV 2008: up to the limit is an expense", 60, "31.12.2019", "MV", "expense"],
  ["MV 2008: a cent more is written off", 60.01, "31.12.2019", "MV", "immediate-write-off"],
  ["MV 2008: up to the limit is written off", 410, "01.03.2008", "MV", "immediate-write-off"],
  ["MV 2008: a cent more is an asset", 410.01, "31.12.2019", "MV", "capitalised-asset"],
  ["MV 2020: has no expense", 10, "01.01.2020", "MV", "immediate-write-off"],
  ["MV 2020: is in force from its first day", 1000, "01.01.2020", "MV", "immediate-write-off"],
  ["MV 2020: has no pool", 1000.01, "01.01.2020", "MV", "capitalised-asset"],
  ["RLP: expense comes first where limits are equal", 1000, "01.01.2026", "RLP", "expense"],
  ["RLP: above is an asset", 1000.01, "01.01.2026", "RLP", "capitalised-asset"],
  ["NW: is written off", 800, "01.01.2026", "NW", "immediate-write-off"],
  ["NW: above is an asset", 800.01, "01.01.2026", "NW", "capitalised-asset"],
  ["NI: is written off", 1000, "01.01.2026", "NI", "immediate-write-off"],
  ["BB: is an expense", 150, "01.01.2026", "BB", "expense"],
  ["BB: goes into the pool", 150.01, "01.01.2026", "BB", "pool"],
  ["SH: goes into the pool", 1000, "01.01.2026", "SH", "pool"],
  ["SH: above is an asset", 1000.01, "01.01.2026", "SH", "capitalised-asset"],
  ["EStG: is an expense", 250, "01.01.2026", "EStG", "expense"],
  ["EStG: is written off", 800, "01.01.2026", "EStG", "immediate-write-off"],
  ["EStG: goes into the pool", 1000, "01.01.2026", "EStG", "pool"],
  ["EStG: above is an asset", 1000.01, "01.01.2026", "EStG", "capitalised-asset"],
  ["nothing costs nothing", 0, "01.01.2026", "NW", "immediate-write-off"],
] as const)("%s", (_, netEur, date, jurisdiction, expected) => {
  expect(classOf(netEur, date, jurisdiction)).toBe(expected);
});

it("tells the rule that decided", () => {
  const decision = lowValueClass(toCents(500), day("01.05.2015"), "MV");
  expect(decision).toMatchObject({
    ok: true,
    value: { rule: { jurisdiction: "MV", validFrom: day("01.03.2008") } },
  });
});

it("refuses dates before the first rule and says when it began", () => {
  expect(lowValueClass(toCents(500), day("29.02.2008"), "MV")).toEqual({
    ok: false,
    refusal: {
      kind: "no-rule-in-force",
      argument: "day",
      value: { year: 2008, month: 2, day: 29 },
      allowed: { year: 2008, month: 3, day: 1 },
    },
  });
});

it("refuses negative values", () => {
  expect(lowValueClass(toCents(-1), day("01.01.2026"), "MV")).toEqual({
    ok: false,
    refusal: { kind: "must-not-be-negative", argument: "netValue", value: -1 },
  });
});

it("never ranks a dearer asset below a cheaper one", () => {
  const ranks: readonly LowValueClass[] = [
    "expense",
    "immediate-write-off",
    "pool",
    "capitalised-asset",
  ];
  const rank = (net: number, date: Day, jurisdiction: Jurisdiction) => {
    const decision = lowValueClass(cents(net), date, jurisdiction);
    return decision.ok ? ranks.indexOf(decision.value.class) : -1;
  };
  const date = fc.integer({ min: day("01.01.2000"), max: day("31.12.2040") });
  const net = fc.nat({ max: 200_000 });
  fc.assert(
    fc.property(
      net,
      net,
      date,
      fc.constantFrom(...JURISDICTIONS),
      (one, more, on, jurisdiction) => {
        const cheap = rank(one, on as Day, jurisdiction);
        expect(rank(one + more, on as Day, jurisdiction)).toBeGreaterThanOrEqual(cheap);
      },
    ),
  );
});

it.each(JURISDICTIONS.map((jurisdiction) => [jurisdiction]))(
  "has ascending rules with ascending limits and a source: %s",
  (jurisdiction) => {
    const rules = LOW_VALUE_RULES.filter((rule) => rule.jurisdiction === jurisdiction);
    expect(rules).not.toHaveLength(0);
    rules.forEach((rule, index) => {
      expect(rule.validFrom).toBeGreaterThan(rules[index - 1]?.validFrom ?? -Infinity);
      const limits = [rule.expenseUpTo, rule.writeOffUpTo, rule.poolUpTo].filter(
        (limit) => limit !== undefined,
      );
      expect(limits).toEqual([...limits].sort((one, other) => one - other));
      expect(rule.source).toMatch(rule.certainty === "found" ? /https?:/ : /bitte prüfen/);
    });
  },
);
