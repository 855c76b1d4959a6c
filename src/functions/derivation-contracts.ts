import { civilDate, january, monthOfYear, yearOf, type MonthIndex } from "../core/calendar";
import { MONTHS_OF_INTERVAL } from "../core/contracts/interval";
import { minus, numberOf, WHOLE } from "../core/fraction";
import { toEur } from "../core/money";
import { CALCULATION_RULES } from "../core/rules/calculation-rules";
import type { ContractInYear, NoticeOnDay } from "./contracts";
import { dayLine, derivationLine, monthParts, type DerivationLine } from "./derivation-line";

/** How the cost of a contract came about (DE: Herleitung der Vertragskosten). */
export function deriveContractCost(found: ContractInYear): readonly DerivationLine[] {
  const { contract, payments, amount } = found;
  const { year, months, increases } = payments;
  const vatRate = numberOf(payments.vatRate);
  const rate = numberOf(minus(contract.increaseFactor, WHOLE));
  // nothing is not increased: over centuries the index alone has no finite number
  const isFree = payments.monthlyAmount.numerator === 0n;
  const hasIndex = months > 0 && increases > 0 && rate !== 0 && !isFree;
  const hasVat = months > 0 && vatRate !== 0;
  const from = contract.vatFrom === undefined ? undefined : monthParts(contract.vatFrom);
  const index = hasIndex ? numberOf(payments.index) : 1;
  const words = {
    year,
    monthly: numberOf(payments.monthlyAmount),
    index: hasIndex ? index : undefined,
    months,
    vatRate,
    vatMonths: hasVat ? payments.monthsWithVat : 0,
  };
  return [
    monthlyAmountLine(found),
    monthsLine(found),
    ...(hasIndex
      ? [derivationLine((steps) => steps.index({ rate, years: increases }), index)]
      : []),
    ...(hasVat
      ? [derivationLine((steps) => steps.vatMonths({ rate: vatRate, from }), words.vatMonths)]
      : []),
    derivationLine((steps) => steps.contractCost(words), toEur(amount)),
  ];
}

function monthlyAmountLine({ perInterval, contract, payments }: ContractInYear): DerivationLine {
  const { interval, months } = contract;
  const monthly = numberOf(payments.monthlyAmount);
  if (interval === "once") {
    const words = { amount: perInterval, year: yearOf(months.first) };
    return derivationLine((steps) => steps.singleAmount(words), monthly);
  }
  const words = { interval, amount: perInterval, months: MONTHS_OF_INTERVAL[interval] };
  return derivationLine((steps) => steps.monthlyAmount(words), monthly);
}

function monthsLine({ contract, payments }: ContractInYear): DerivationLine {
  const { year, months } = payments;
  const { first, last } = contract.months;
  if (months === 0) {
    const lastMonth = last === undefined ? undefined : monthParts(last);
    const words = { year, first: monthParts(first), last: lastMonth };
    return derivationLine((steps) => steps.noMonths(words), 0);
  }
  const start = monthOfYear(Math.max(first, january(year)) as MonthIndex);
  const words = { year, first: start, last: start + months - 1 };
  return derivationLine((steps) => steps.months(words), months);
}

/** How the next end of a contract came about (DE: Herleitung des Kündigungstermins). */
export function deriveNotice({ terms, day, next }: NoticeOnDay): readonly DerivationLine[] {
  const { renewalMonths, noticeMonths, minimumMonths } = terms;
  const { minimumEnd, renewals } = next;
  const source = CALCULATION_RULES.endOfTerm;
  const begin = civilDate(terms.begin);
  const end = civilDate(next.end);
  const notBefore = civilDate(day);
  const minimum = { begin, months: minimumMonths, end: civilDate(minimumEnd), source };
  const open = { day: notBefore, months: noticeMonths, earliest: minimum.end };
  const notice = {
    end,
    months: noticeMonths,
    noticeBy: civilDate(next.noticeBy),
    day: notBefore,
    source,
  };
  return [
    dayLine(
      (steps) => (minimumMonths === 0 ? steps.noMinimum({ begin }) : steps.minimumEnd(minimum)),
      minimumEnd,
    ),
    renewals === undefined
      ? dayLine((steps) => steps.openEnded(open), next.end)
      : derivationLine(
          (steps) => steps.renewals({ count: renewals, months: renewalMonths, day: notBefore }),
          renewals,
        ),
    dayLine((steps) => steps.noticeBy(notice), next.noticeBy),
    dayLine((steps) => steps.end({ end }), next.end),
  ];
}
