import type { CivilDate } from "./result";

declare const monthBrand: unique symbol;
declare const dayBrand: unique symbol;

/** Calendar year, e.g. 2026. */
export type Year = number;

/** Calendar month as `year × 12 + month − 1`, so that months can be counted and compared. */
export type MonthIndex = number & { readonly [monthBrand]: "MonthIndex" };

/** Civil day as a running number (0 = 01.01.1970), so that days can be counted and compared. */
export type Day = number & { readonly [dayBrand]: "Day" };

/** First and last month, both included; without a last month it is open. */
export interface MonthSpan {
  readonly first: MonthIndex;
  readonly last?: MonthIndex;
}

/** The first year that Excel's 1900 date system knows. */
export const FIRST_YEAR: Year = 1900;

/** The last year that Excel knows. */
export const LAST_YEAR: Year = 9999;

const MONTHS_PER_YEAR = 12;

/** Serial of 31.12.9999. */
const LAST_SERIAL = 2_958_465;

/** Excel's 29.02.1900, a day that never was: kept for compatibility with Lotus 1-2-3. */
const PHANTOM_SERIAL = 60;

/** Serial of 01.01.1970; right for every day from 01.03.1900 on. */
const EPOCH_SERIAL = 25_569;

/** Month index of a month of a year. @param month 1 … 12 */
export function monthIndex(year: Year, month: number): MonthIndex {
  return (year * MONTHS_PER_YEAR + month - 1) as MonthIndex;
}

/** The month that lies so many months later (earlier, if negative). */
export function addMonths(month: MonthIndex, months: number): MonthIndex {
  return (month + months) as MonthIndex;
}

/** January of a year. */
export function january(year: Year): MonthIndex {
  return monthIndex(year, 1);
}

/** December of a year. */
export function december(year: Year): MonthIndex {
  return monthIndex(year, 12);
}

/** The year in which a month lies. */
export function yearOf(month: MonthIndex): Year {
  return Math.floor(month / MONTHS_PER_YEAR);
}

/** Number of a month within its year, 1 … 12. */
export function monthOfYear(month: MonthIndex): number {
  return month - january(yearOf(month)) + 1;
}

/**
 * Months of a contract or life that fall into a calendar year (DE: anteilige Monate).
 * First and last month count fully.
 *
 * @returns 0 … 12 [months]
 */
export function monthsInYear(span: MonthSpan, year: Year): number {
  const first = Math.max(span.first, january(year));
  const last = Math.min(span.last ?? Infinity, december(year));
  return Math.max(0, last - first + 1);
}

/**
 * The day with these parts, or `undefined` if the calendar has no such day (31.02.) or Excel
 * does not know its year.
 */
export function dayOf({ year, month, day }: CivilDate): Day | undefined {
  const isWhole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!isWhole || year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
    return undefined;
  }
  return day < 1 || day > daysInMonth(year, month) ? undefined : dayNumber(year, month, day);
}

/**
 * A day that is known to exist, such as one written in a rule.
 *
 * @throws RangeError if it does not; days that people type go through {@link dayOf}
 */
export function knownDay(year: Year, month: number, day: number): Day {
  const known = dayOf({ year, month, day });
  if (known === undefined) throw new RangeError(`${day}.${month}.${year} is not a date`);
  return known;
}

/** Year, month and day of a day. */
export function civilDate(day: Day): CivilDate {
  // the proleptic Gregorian calendar in eras of 400 years that begin on 1 March
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** The month in which a day lies. */
export function monthOf(day: Day): MonthIndex {
  const { year, month } = civilDate(day);
  return monthIndex(year, month);
}

/** First day of a month. */
export function firstDayOfMonth(month: MonthIndex): Day {
  return dayNumber(yearOf(month), monthOfYear(month), 1);
}

/** Last day of a month (DE: Monatsletzter). */
export function lastDayOfMonth(month: MonthIndex): Day {
  return (firstDayOfMonth(addMonths(month, 1)) - 1) as Day;
}

/**
 * The day of an Excel serial in the 1900 date system; the time of day (the fraction) is ignored.
 * Serial 60, Excel's 29.02.1900, is taken for the last day of that February, the 28th.
 *
 * @returns `undefined` outside 01.01.1900 … 31.12.9999; 0, Excel's empty cell, is no date
 */
export function dayFromSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL)) return undefined;
  return (whole - EPOCH_SERIAL + (whole < PHANTOM_SERIAL ? 1 : 0)) as Day;
}

/** The Excel serial of a day in the 1900 date system; never 60. */
export function serialFromDay(day: Day): number {
  const serial = day + EPOCH_SERIAL;
  return serial <= PHANTOM_SERIAL ? serial - 1 : serial;
}

/**
 * The day that a German (`TT.MM.JJJJ`, `T.M.JJ`) or ISO (`JJJJ-MM-TT`) date text means.
 * Years of two digits: 00 … 49 mean 2000 … 2049, 50 … 99 mean 1950 … 1999. Surrounding blanks
 * are ignored.
 *
 * @returns `undefined` for any other text, for days that do not exist, and before 1900
 * @example parseDate("31.02.2026") // undefined
 */
export function parseDate(text: string): Day | undefined {
  const trimmed = text.trim();
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(trimmed);
  if (german) {
    const [, day, month, year] = german;
    return dayOf({ year: fullYear(year ?? ""), month: Number(month), day: Number(day) });
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  if (iso === null) return undefined;
  const [, year, month, day] = iso;
  return dayOf({ year: Number(year), month: Number(month), day: Number(day) });
}

function fullYear(digits: string): Year {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function daysInMonth(year: Year, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: Year): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Inverse of {@link civilDate}; the parts must be a day that exists. */
function dayNumber(year: Year, month: number, day: number): Day {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const era = Math.floor(yearFromMarch / 400);
  const yearOfEra = yearFromMarch - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as Day;
}
