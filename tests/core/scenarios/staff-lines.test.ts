import { monthIndex, type MonthSpan } from "../../../src/core/calendar";
import { centsOf, WHOLE } from "../../../src/core/fraction";
import type { Takeover } from "../../../src/core/scenarios/takeover";
import { staffLines } from "../../../src/core/scenarios/staff-lines";
import { createPost } from "../../../src/core/staff/post";
import { staffMonthCost, staffYearCost } from "../../../src/core/staff/staff-cost";
import { granted, takeover } from "./sample-estate";

const HORIZON = { firstYear: 2027, yearCount: 3 };
const post = granted(createPost({ group: "E9b", step: 4, share: WHOLE }));
const always: MonthSpan = { first: monthIndex(2000, 1) };

const yearCost = (year: number) =>
  granted(centsOf(granted(staffYearCost(post, year)).exact, "share"));
const monthCost = (year: number, month: number) =>
  granted(centsOf(granted(staffMonthCost(post, monthIndex(year, month))), "share"));

function centsPerYear(filled: MonthSpan, areaTakeover?: Takeover): readonly number[] {
  const context = { account: "5022", horizon: HORIZON, takeover: areaTakeover };
  const lines = granted(staffLines({ row: 2, area: "server", post, filled }, context));
  return lines[0]?.amounts ?? [];
}

it("a filled post costs as much as AMT.PERSONALKOSTEN says", () => {
  expect(centsPerYear(always)).toEqual([yearCost(2027), yearCost(2028), yearCost(2029)]);
});

it("a post costs only in the months in which it is filled", () => {
  const first = monthIndex(2027, 12);
  const last = monthIndex(2028, 1);
  expect(centsPerYear({ first, last })).toEqual([monthCost(2027, 12), monthCost(2028, 1), 0]);
});

it("the annual bonus is due in November", () => {
  const november = monthIndex(2027, 11);
  const withBonus = centsPerYear({ first: november, last: november })[0] ?? 0;
  expect(withBonus).toBeGreaterThan(1.5 * monthCost(2027, 10));
  expect(withBonus).toBe(monthCost(2027, 11));
});

it("what a takeover frees is saved from its month on, the rest stays", () => {
  const freed = takeover(monthIndex(2027, 10), { freedShare: 1, freedFrom: monthIndex(2028, 1) });
  expect(centsPerYear(always, freed)).toEqual([yearCost(2027), 0, 0]);
  const half = { ...freed, freedShare: 0.5 };
  expect(centsPerYear(always, half)[1]).toBe(Math.round(yearCost(2028) / 2));
});

it("a year in which staff is freed splits at that month", () => {
  const freed = takeover(monthIndex(2027, 1), { freedShare: 1, freedFrom: monthIndex(2027, 2) });
  expect(centsPerYear(always, freed)).toEqual([monthCost(2027, 1), 0, 0]);
});

it("is refused for years without a pay table", () => {
  const context = { account: "5022", takeover: undefined };
  const record = { row: 2, area: undefined, post, filled: always };
  const early = { firstYear: 2010, yearCount: 1 };
  expect(staffLines(record, { ...context, horizon: early })).toMatchObject({
    ok: false,
    refusal: { kind: "no-pay-table", argument: "year" },
  });
});
