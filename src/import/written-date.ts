import { type Day, parseDate } from "../core/calendar";

/** What a text with the name of a month says. */
export type WrittenDate =
  | { readonly kind: "day"; readonly day: Day }
  /** `November 2026`, `Nov 26` */
  | { readonly kind: "no-day" }
  /** `31. Februar 2026` */
  | { readonly kind: "no-such-day" };

/**
 * Names of the months in German and English, January first. The beginning of a name is one too, from
 * three letters on (`Sept.`, `Okt`); what is not such a beginning stands beside it.
 */
const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jänner", "jaenner", "january"],
  ["februar", "february"],
  ["märz", "maerz", "mrz", "march"],
  ["april"],
  ["mai", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["dezember", "december"],
];

const SHORTEST_NAME = 3;

/** Sunday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["sonntag", "so", "sunday", "sun"],
  ["montag", "mo", "monday", "mon"],
  ["dienstag", "di", "tuesday", "tue"],
  ["mittwoch", "mi", "wednesday", "wed"],
  ["donnerstag", "do", "thursday", "thu"],
  ["freitag", "fr", "friday", "fri"],
  ["samstag", "sa", "sonnabend", "saturday", "sat"],
];

/** Day 0 is 1 January 1970, a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;

/** Blanks and one sign, as in `1. Nov. 2026`, `01-Nov-26`, `Nov 1, 2026`. */
const DAY_FIRST =
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[.\-/]?\s*(?<month>\p{L}{3,})[.\-/]?\s*(?<year>\d{4}|\d{2})$/u;
const MONTH_FIRST =
  /^(?<month>\p{L}{3,})\.?\s*(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(?<year>\d{4})$/u;
const MONTH_AND_YEAR = /^(?<month>\p{L}{3,})[.\-/]?\s*['’]?(?:\d{4}|\d{2})$/u;
const WEEKDAY = /^(?<weekday>\p{L}{2,})(?:\.?\s*,\s*|\.?\s+)(?=\S)/u;

/**
 * Reads a date whose month is a word, German or English: `1. November 2026`, `01-Nov-26`,
 * `Nov 1, 2026`. Years of two digits as in {@link parseDate}.
 *
 * @returns nothing for any other text
 */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const lower = text.normalize("NFC").toLowerCase();
  const parts = (DAY_FIRST.exec(lower) ?? MONTH_FIRST.exec(lower))?.groups;
  if (parts === undefined) {
    const month = monthOfName(MONTH_AND_YEAR.exec(lower)?.groups?.["month"]);
    return month === undefined ? undefined : { kind: "no-day" };
  }
  const month = monthOfName(parts["month"]);
  if (month === undefined) return undefined;
  const day = parseDate(`${parts["day"] ?? ""}.${month}.${parts["year"] ?? ""}`);
  return day === undefined ? { kind: "no-such-day" } : { kind: "day", day };
}

/** A text without the weekday before it, and which one that is. */
export function withoutWeekday(text: string): {
  readonly rest: string;
  /** 0 is Sunday */
  readonly weekday?: number;
} {
  const [prefix = "", name = ""] = WEEKDAY.exec(text) ?? [];
  const weekday = WEEKDAYS.findIndex((names) => names.includes(name.toLowerCase()));
  return weekday < 0 ? { rest: text } : { rest: text.slice(prefix.length), weekday };
}

/** The weekday of a day; 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
}

/** @returns 1 … 12, or nothing where the word names no month */
function monthOfName(word = ""): number | undefined {
  if (word.length < SHORTEST_NAME) return undefined;
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? undefined : index + 1;
}
