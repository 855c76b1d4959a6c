import {
  addMonths,
  civilDate,
  firstDayOfMonth,
  january,
  monthIndex,
  monthOfYear,
  yearOf,
  type MonthIndex,
  type Year,
} from "../calendar";
import { dividedBy, fractionOf, NOTHING, plus, times, total, type Fraction } from "../fraction";
import { ok, refuse, type Result } from "../result";
import { annualBonusRule, type AnnualBonusRule } from "../rules/annual-bonus";
import { FIRST_PAY_MONTH, monthlyPay, type MonthlyPay } from "./monthly-pay";
import type { Post } from "./post";

/** Months of a year with the same pay. */
export interface PayMonths extends MonthlyPay {
  readonly months: number;
}

/** The annual bonus of a full post (DE: Jahressonderzahlung), with its parts. */
export interface AnnualBonus {
  readonly rule: AnnualBonusRule;
  /** mean monthly pay of July to September [EUR] */
  readonly meanPay: Fraction;
  /** `meanPay × rule.percent ÷ 100` [EUR] */
  readonly exact: Fraction;
}

/**
 * What a post costs in a year, with its parts:
 * `fullPostPay × surchargeFactor × share`, with `fullPostPay` = sum of pay × months + bonus.
 */
export interface StaffYearCost {
  readonly year: Year;
  readonly pay: readonly PayMonths[];
  readonly bonus: AnnualBonus;
  readonly post: Post;
  /** sum of pay and bonus of a full post, without surcharge [EUR] */
  readonly fullPostPay: Fraction;
  /** the result [EUR], exact; it is rounded once, by `centsOf` */
  readonly exact: Fraction;
}

/** The month in which the annual bonus is paid (DE: November). */
const BONUS_MONTH = 11;

const BONUS_BASE_MONTHS = [7, 8, 9] as const;

/** The first year for all of whose months there is a pay table. */
const FIRST_FULL_YEAR: Year = yearOf(addMonths(FIRST_PAY_MONTH, 11));

/**
 * What a post costs in a calendar year (DE: Personalkosten): its twelve monthly pays and the annual
 * bonus, with the employer's surcharge.
 *
 * @returns a refusal (`year`) where a month of the year lies before the first pay table
 */
export function staffYearCost(post: Post, year: Year): Result<StaffYearCost> {
  const pay = payOfYear(post, year);
  const bonus = annualBonus(post, year);
  if (pay === undefined || bonus === undefined) {
    const allowed = FIRST_FULL_YEAR;
    return refuse({ kind: "no-pay-table", argument: "year", value: year, allowed });
  }
  const sum = total(pay.map(({ exact, months }) => times(exact, fractionOf(months))));
  const fullPostPay = plus(sum, bonus.exact);
  return ok({ year, pay, bonus, post, fullPostPay, exact: ofPost(post, fullPostPay) });
}

/**
 * What a post costs in one month [EUR], exact: its pay with the employer's surcharge, in November
 * with the annual bonus. The twelve months of a year are its {@link staffYearCost}; whoever adds
 * months up rounds once, at the end, by `centsOf`.
 *
 * @returns a refusal (`month`) before the first pay table
 */
export function staffMonthCost(post: Post, month: MonthIndex): Result<Fraction> {
  const pay = monthlyPay(post.grade, month, post.riseFactor);
  const isBonusMonth = monthOfYear(month) === BONUS_MONTH;
  const bonus = isBonusMonth ? annualBonus(post, yearOf(month))?.exact : NOTHING;
  if (pay === undefined || bonus === undefined) {
    return refuse({
      kind: "no-rule-in-force",
      argument: "month",
      value: civilDate(firstDayOfMonth(month)),
      allowed: civilDate(firstDayOfMonth(FIRST_PAY_MONTH)),
    });
  }
  return ok(ofPost(post, plus(pay.exact, bonus)));
}

function ofPost({ surchargeFactor, share }: Post, pay: Fraction): Fraction {
  return times(times(pay, surchargeFactor), share);
}

function payOfYear({ grade, riseFactor }: Post, year: Year): PayMonths[] | undefined {
  const months: PayMonths[] = [];
  for (let month = 0; month < 12; month++) {
    const pay = monthlyPay(grade, addMonths(january(year), month), riseFactor);
    if (pay === undefined) return undefined;
    const last = months.at(-1);
    if (last?.table === pay.table && last.rises === pay.rises) {
      months[months.length - 1] = { ...last, months: last.months + 1 };
    } else {
      months.push({ ...pay, months: 1 });
    }
  }
  return months;
}

function annualBonus({ grade, riseFactor }: Post, year: Year): AnnualBonus | undefined {
  const rule = annualBonusRule(grade.group, year);
  const pays = BONUS_BASE_MONTHS.map((month) =>
    monthlyPay(grade, monthIndex(year, month), riseFactor),
  );
  if (rule === undefined || pays.includes(undefined)) return undefined;
  const sum = total(pays.map((pay) => pay?.exact ?? NOTHING));
  const meanPay = dividedBy(sum, BONUS_BASE_MONTHS.length);
  return { rule, meanPay, exact: dividedBy(times(meanPay, fractionOf(rule.percent)), 100) };
}
