import type { TypedNumber } from "./number-input";
import type { Locale } from "./vocabulary";

const MS_PER_DAY = 86_400_000;
const SERIAL_DAY_0 = Date.UTC(1899, 11, 30);
const FIRST_DAY_AFTER_29_02_1900 = 61;

/**
 * Reads a date as it is typed (DE: Datumseingabe): `15.04.2026`, `15.4.26`, `15.4.` in German,
 * `4/15/2026` in en-US, `2026-04-15` in both. Two-digit years up to 29 are in this century.
 *
 * @returns the serial day of the 1900 date system; `undefined` where it is no date of a calendar
 */
export function readDate(
  typed: string,
  locale: Locale,
  currentYear: number,
): TypedNumber | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const german = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?$/.exec(typed);
  const american = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(typed);
  const format = locale === "de-DE" ? "dd.mm.yyyy" : "m/d/yyyy";
  const dated = (year: string | undefined, month?: string, day?: string) => {
    const value = serialOf(fullYear(year, currentYear), Number(month), Number(day));
    return value === undefined ? undefined : { value, format };
  };
  if (iso) return dated(iso[1], iso[2], iso[3]);
  if (locale === "de-DE" && german) return dated(german[3], german[2], german[1]);
  if (locale === "en-US" && american) return dated(american[3], american[1], american[2]);
  return undefined;
}

/** Reads a time of day (DE: Uhrzeit) `8:30` or `8:30:15` as a fraction of the day. */
export function readTime(typed: string): TypedNumber | undefined {
  const parts = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(typed);
  if (!parts) return undefined;
  const hours = Number(parts[1]);
  if (hours > 23) return undefined;
  const seconds = hours * 3600 + Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return { value: seconds / 86_400, format: parts[3] === undefined ? "hh:mm" : "hh:mm:ss" };
}

function fullYear(typed: string | undefined, currentYear: number): number {
  if (typed === undefined) return currentYear;
  const year = Number(typed);
  if (typed.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((date.getTime() - SERIAL_DAY_0) / MS_PER_DAY);
  // Excel counts a 29.02.1900 that never was: the days before it are one lower.
  return serial < FIRST_DAY_AFTER_29_02_1900 ? serial - 1 : serial;
}
