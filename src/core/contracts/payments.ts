import { december, january, yearOf, type MonthIndex, type MonthSpan, type Year } from "../calendar";
import { fractionOf, NOTHING, plus, power, times, WHOLE, type Fraction } from "../fraction";
import type { Contract } from "./contract";

/** First and last month, both included. */
type ClosedSpan = Required<MonthSpan>;

/**
 * What a contract costs in a year, with the parts that it is calculated from:
 * `monthlyAmount × index × (months + vatRate × monthsWithVat)`.
 */
export interface ContractPayments {
  readonly year: Year;
  /** months of the year that are paid for; 1 for a single payment in this year */
  readonly months: number;
  /** those of them with value-added tax */
  readonly monthsWithVat: number;
  /** net amount per month without increases [EUR]; of a single payment the whole */
  readonly monthlyAmount: Fraction;
  /** yearly increases since the year of the first month */
  readonly increases: number;
  /** (1 + yearly increase) ^ increases */
  readonly index: Fraction;
  /** 0.19 for 19 % */
  readonly vatRate: Fraction;
  /** the result [EUR], exact; it is rounded once, by `centsOf` */
  readonly exact: Fraction;
}

/**
 * What a contract costs in a calendar year (DE: Vertragskosten): its months there, each at the
 * monthly amount with the increases and the value-added tax of that month.
 *
 * @param within only these months of the year count, e.g. those before a takeover
 */
export function contractPayments(
  contract: Contract,
  year: Year,
  within: MonthSpan = { first: january(year) },
): ContractPayments {
  const { monthlyAmount, vatRate, vatFrom, increaseFactor } = contract;
  const span = paidMonths(contract, year, within);
  const months = lengthOf(span);
  const withVat = { ...span, first: Math.max(span.first, vatFrom ?? span.first) as MonthIndex };
  const monthsWithVat = lengthOf(withVat);
  const increases = Math.max(0, year - yearOf(contract.months.first));
  const index = months === 0 ? WHOLE : power(increaseFactor, increases);
  const weight = plus(fractionOf(months), times(vatRate, fractionOf(monthsWithVat)));
  const exact = months === 0 ? NOTHING : times(times(monthlyAmount, index), weight);
  return { year, months, monthsWithVat, monthlyAmount, increases, index, vatRate, exact };
}

/**
 * What a contract costs in one month [EUR], exact. Whoever adds months up rounds once, at the end,
 * by `centsOf`.
 */
export function contractMonthAmount(contract: Contract, month: MonthIndex): Fraction {
  return contractPayments(contract, yearOf(month), { first: month, last: month }).exact;
}

/** What a contract costs from one month to another, both included [EUR], exact. */
export function contractAmount(contract: Contract, span: ClosedSpan): Fraction {
  const first = Math.max(span.first, contract.months.first) as MonthIndex;
  const last = Math.min(span.last, contract.months.last ?? span.last) as MonthIndex;
  let sum = NOTHING;
  for (let year = yearOf(first); year <= yearOf(last); year++) {
    sum = plus(sum, contractPayments(contract, year, { first, last }).exact);
  }
  return sum;
}

function paidMonths({ months }: Contract, year: Year, within: MonthSpan): ClosedSpan {
  return {
    first: Math.max(months.first, within.first, january(year)) as MonthIndex,
    last: Math.min(months.last ?? Infinity, within.last ?? Infinity, december(year)) as MonthIndex,
  };
}

function lengthOf({ first, last }: ClosedSpan): number {
  return Math.max(0, last - first + 1);
}
