import {
  addMonths,
  civilDate,
  firstDayOfMonth,
  lastDayOfMonth,
  LAST_YEAR,
  monthOf,
  type Day,
  type MonthIndex,
} from "../calendar";
import { ok, refuse, type Result } from "../result";

/** The terms by which a contract can be ended (DE: Laufzeit und Kündigung). */
export interface NoticeTerms {
  /** first day of the contract (DE: Beginn) */
  readonly begin: Day;
  /** minimum term (DE: Mindestlaufzeit) [months ≥ 0] */
  readonly minimumMonths: number;
  /**
   * by how much the contract goes on without notice (DE: Verlängerung) [months ≥ 0]; 0 means that it
   * is open-ended after the minimum term
   */
  readonly renewalMonths: number;
  /** period of notice (DE: Kündigungsfrist) [months ≥ 0] */
  readonly noticeMonths: number;
}

/** An end of a contract with the last day for notice. */
export interface PossibleEnd {
  /** last day of the contract (DE: Kündigungstermin) */
  readonly end: Day;
  /** last day on which notice must have arrived (DE: spätestens kündigen am) */
  readonly noticeBy: Day;
  /** last day of the minimum term; the first day of the contract where there is no such term */
  readonly minimumEnd: Day;
  /** renewals after the minimum term, or `undefined` where the contract is open-ended then */
  readonly renewals: number | undefined;
}

/**
 * The next end of a contract for which notice is still possible (DE: nächster Kündigungstermin).
 *
 * Ends are the begin plus the minimum term, then every renewal, less one day (§ 188 Abs. 2 und 3
 * BGB: where the month lacks that day, its last day, so that a contract from 31.10. ends after six
 * months on 30.04.). Of an open-ended contract they are the ends of months after the minimum term.
 * An end before the first day of the contract is none.
 *
 * @param noticeNotBefore the first day on which notice can arrive (DE: Stichtag, Beschlussdatum)
 * @param endNotBefore an end before this day does not count, e.g. the day before a takeover
 * @returns a refusal (`noticeNotBefore`) if the end lies after the last year that Excel knows
 */
export function nextPossibleEnd(
  terms: NoticeTerms,
  noticeNotBefore: Day,
  endNotBefore: Day = terms.begin,
): Result<PossibleEnd> {
  const minimumEnd = later(endAfter(terms.begin, terms.minimumMonths), terms.begin);
  const next =
    terms.renewalMonths === 0
      ? openEnd(terms, minimumEnd, noticeNotBefore, endNotBefore)
      : renewedEnd(terms, noticeNotBefore, later(endNotBefore, terms.begin));
  if (civilDate(next.end).year > LAST_YEAR) {
    const value = civilDate(noticeNotBefore);
    return refuse({ kind: "result-too-late", argument: "noticeNotBefore", value });
  }
  return ok({ ...next, minimumEnd, noticeBy: noticeDay(next.end, terms.noticeMonths) });
}

/** The last day for notice to an end: the day before the period of notice (DE: Kündigungstag). */
export function noticeDay(end: Day, noticeMonths: number): Day {
  const dayAfter = dayBefore(end, -1);
  const month = addMonths(monthOf(dayAfter), -noticeMonths);
  const offset = civilDate(dayAfter).day - 1;
  return dayBefore(earlier(dayBefore(firstDayOfMonth(month), -offset), lastDayOfMonth(month)), 1);
}

function openEnd(
  { noticeMonths }: NoticeTerms,
  minimumEnd: Day,
  noticeNotBefore: Day,
  endNotBefore: Day,
): Pick<PossibleEnd, "end" | "renewals"> {
  const byNotice = lastDayOfMonth(addMonths(monthOf(noticeNotBefore), noticeMonths));
  const end = later(minimumEnd, byNotice);
  return {
    end: end < endNotBefore ? lastDayOfMonth(monthOf(endNotBefore)) : end,
    renewals: undefined,
  };
}

function renewedEnd(
  { begin, minimumMonths, renewalMonths, noticeMonths }: NoticeTerms,
  noticeNotBefore: Day,
  endNotBefore: Day,
): Pick<PossibleEnd, "end" | "renewals"> {
  const needed = Math.max(monthOf(noticeNotBefore) + noticeMonths, monthOf(endNotBefore));
  const missing = needed - monthOf(begin) - minimumMonths;
  // every earlier renewal ends too soon, so that only the last few steps are walked
  let renewals = Math.max(0, Math.floor(missing / renewalMonths) - 1);
  for (;;) {
    const end = endAfter(begin, minimumMonths + renewals * renewalMonths);
    if (end >= endNotBefore && noticeDay(end, noticeMonths) >= noticeNotBefore) {
      return { end, renewals };
    }
    renewals++;
  }
}

/** Last day of a term of so many months. */
function endAfter(begin: Day, months: number): Day {
  const month: MonthIndex = addMonths(monthOf(begin), months);
  const offset = civilDate(begin).day - 2;
  return earlier(dayBefore(firstDayOfMonth(month), -offset), lastDayOfMonth(month));
}

function dayBefore(day: Day, days: number): Day {
  return (day - days) as Day;
}

function earlier(a: Day, b: Day): Day {
  return Math.min(a, b) as Day;
}

function later(a: Day, b: Day): Day {
  return Math.max(a, b) as Day;
}
