import { type Day, parseDate, serialFromDay } from "../core/calendar";
import { readWrittenDate, weekdayOf, withoutWeekday } from "./written-date";

/** What the text of a cell says as a date; dates are Excel serials of the 1900 system. */
export type DateText =
  | { readonly kind: "date"; readonly serial: number }
  /** `05/2014`, `Mai 2014`, `2014`: the day is not said, or not even the month, which decides about
   * the depreciation. */
  | { readonly kind: "no-day" }
  /** `31.02.2022`: looks like a date, but the calendar has no such day. */
  | { readonly kind: "no-such-day" }
  /** `Montag, 1.11.2026`: that day is a Sunday, so one of the two is wrong. */
  | { readonly kind: "other-weekday" }
  /** `03/04/2021`: 3 April in Britain, 4 March in America. */
  | { readonly kind: "ambiguous-date" }
  | { readonly kind: "not-a-date" };

/** Longer texts are no date; also bounds the work of the patterns below. */
const LONGEST_DATE = 40;

/** Time of day as databases write it behind a date; it says nothing about the day. */
const TIME_OF_DAY =
  /(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?(?:Z|Uhr|[+-]\d{2}:?\d{2}))?$/iu;
const LOOKS_LIKE_DATE = /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|\d{4}-\d{2}-\d{2})$/u;
const MONTH_AND_YEAR = /^(?:(?:0?[1-9]|1[0-2])\s?[./-]\s?\d{4}|\d{4}[/-](?:0?[1-9]|1[0-2]))$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const SLASHES = /^\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})$/u;

/**
 * Reads a date as people and programs write it: `23.08.2020`, `1.2.24`, `2020-08-23`,
 * `2020-08-23 00:00:00`, `2020-08-23T00:00:00Z`, `1. November 2026`, `So., 01-Nov-26`. Years of two
 * digits as in {@link parseDate}. Whatever leaves the day open is refused with its own kind, never
 * guessed.
 */
export function readDateText(text: string): DateText {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return { kind: "not-a-date" };
  const { rest, weekday } = withoutWeekday(trimmed.replace(TIME_OF_DAY, ""));
  const date = rest.replace(/\s*\.\s*/gu, ".");
  const day = parseDate(date);
  if (day !== undefined) return dateOf(day, weekday);
  const written = readWrittenDate(date);
  if (written !== undefined) {
    return written.kind === "day" ? dateOf(written.day, weekday) : { kind: written.kind };
  }
  if (LOOKS_LIKE_DATE.test(date)) return { kind: "no-such-day" };
  if (MONTH_AND_YEAR.test(date) || YEAR.test(date)) return { kind: "no-day" };
  if (SLASHES.test(date)) return { kind: "ambiguous-date" };
  return { kind: "not-a-date" };
}

function dateOf(day: Day, weekday: number | undefined): DateText {
  return weekday === undefined || weekday === weekdayOf(day)
    ? { kind: "date", serial: serialFromDay(day) }
    : { kind: "other-weekday" };
}
