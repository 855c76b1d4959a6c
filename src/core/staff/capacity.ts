import type { MonthIndex, MonthSpan } from "../calendar";
import {
  dividedBy,
  fractionOf,
  minus,
  NOTHING,
  numberOf,
  plus,
  times,
  WHOLE,
  type Fraction,
} from "../fraction";

/** First and last month, both included. */
type ClosedSpan = Required<MonthSpan>;

/** What a post can do for IT, and what its daily work needs (DE: Stelle in der Kapazität). */
export interface CapacityPost {
  /** months in which the post is filled */
  readonly filled: MonthSpan;
  /** full posts that can work for IT at most (DE: VZÄ × IT-fähig) */
  readonly capable: Fraction;
  /** full posts that daily IT work needs (DE: VZÄ × IT-Anteil) */
  readonly needed: Fraction;
  /** what a takeover frees of the daily work, from a month on (DE: Personal frei) */
  readonly freed?: { readonly from: MonthIndex; readonly share: number } | undefined;
}

/** A project that needs hours, evenly over its months (DE: Projekt). */
export interface CapacityProject {
  readonly months: ClosedSpan;
  /** hours of the whole project */
  readonly hours: number;
}

/** Hours of a period, exact (DE: Kapazität). */
export interface Capacity {
  /** hours that can be worked for IT (DE: verfügbar) */
  readonly available: Fraction;
  /** hours of daily work (DE: Grundlast) */
  readonly baseLoad: Fraction;
  /** hours of projects (DE: Projekte) */
  readonly projects: Fraction;
  /** `available − baseLoad − projects`; negative where more is asked for than there is */
  readonly free: Fraction;
  /** (baseLoad + projects) ÷ available (DE: Auslastung); `undefined` where (next to) nothing is available */
  readonly utilisation: number | undefined;
}

/**
 * Hours that a full post works in a year where nothing else is said: an assumption, to be checked
 * (DE: Stunden je Stelle).
 */
export const USUAL_HOURS_PER_POST = 1600;

const MONTHS_PER_YEAR = 12;

/**
 * Hours that are available and needed in a period (DE: Kapazität).
 *
 * @param hoursPerPost hours that a full post works in a year (DE: Stunden je Stelle)
 */
export function capacity(
  posts: Iterable<CapacityPost>,
  projects: Iterable<CapacityProject>,
  period: ClosedSpan,
  hoursPerPost: number,
): Capacity {
  const monthlyHours = dividedBy(fractionOf(hoursPerPost), MONTHS_PER_YEAR);
  let available = NOTHING;
  let baseLoad = NOTHING;
  for (const post of posts) {
    available = plus(available, times(post.capable, fractionOf(overlap(post.filled, period))));
    baseLoad = plus(baseLoad, times(post.needed, monthsOfDailyWork(post, period)));
  }
  return balance(
    times(available, monthlyHours),
    times(baseLoad, monthlyHours),
    projectHours(projects, period),
  );
}

function balance(available: Fraction, baseLoad: Fraction, projects: Fraction): Capacity {
  const load = plus(baseLoad, projects);
  const ratio = {
    numerator: load.numerator * available.denominator,
    denominator: load.denominator * available.numerator,
  };
  return {
    available,
    baseLoad,
    projects,
    free: minus(available, load),
    utilisation: finiteOrNothing(available.numerator === 0n ? Infinity : numberOf(ratio)),
  };
}

function finiteOrNothing(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function monthsOfDailyWork({ filled, freed }: CapacityPost, period: ClosedSpan): Fraction {
  const months = fractionOf(overlap(filled, period));
  if (freed === undefined) return months;
  const first = Math.max(filled.first, freed.from) as MonthIndex;
  const freedMonths = fractionOf(overlap({ ...filled, first }, period));
  const staying = minus(WHOLE, fractionOf(freed.share));
  return plus(minus(months, freedMonths), times(freedMonths, staying));
}

function projectHours(projects: Iterable<CapacityProject>, period: ClosedSpan): Fraction {
  let sum = NOTHING;
  for (const { hours, months } of projects) {
    const monthsInPeriod = overlap(months, period);
    if (monthsInPeriod === 0) continue;
    const inPeriod = times(fractionOf(hours), fractionOf(monthsInPeriod));
    sum = plus(sum, dividedBy(inPeriod, overlap(months, months)));
  }
  return sum;
}

function overlap(a: MonthSpan, b: ClosedSpan): number {
  const last = Math.min(a.last ?? Infinity, b.last);
  return Math.max(0, last - Math.max(a.first, b.first) + 1);
}
