import fc from "fast-check";
import { civilDate, dayFromSerial } from "../../src/core/calendar";
import { readDateText } from "../../src/import/date-text";

/** Serial of 1 November 2026, a Sunday. */
const FIRST_OF_NOVEMBER = 46327;

describe("dates of people and programs", () => {
  it.each([
    ["23.08.2020", 44066],
    ["1.2.24", 45323],
    ["10.10.2024 ", 45575],
    [" 01. 02. 2024", 45323],
    ["2020-08-23", 44066],
    ["2020-08-23 00:00:00", 44066],
    ["2020-08-23T13:45:00.000+02:00", 44066],
    ["23.08.2020 13:45", 44066],
    ["23.08.2020 13:45 Uhr", 44066],
    ["31.12.49", 54788],
    ["01.01.50", 18264],
    ["29.02.2024", 45351],
    ["01.11.26", FIRST_OF_NOVEMBER],
    ["1.11.2026 00:00", FIRST_OF_NOVEMBER],
    ["2026-11-01T00:00:00", FIRST_OF_NOVEMBER],
  ])("%p is the serial %d", (text, serial) => {
    expect(readDateText(text)).toEqual({ kind: "date", serial });
  });

  it.each([
    ["1. November 2026", FIRST_OF_NOVEMBER],
    ["1. Nov. 2026", FIRST_OF_NOVEMBER],
    ["01. Nov 2026", FIRST_OF_NOVEMBER],
    ["1 november 2026", FIRST_OF_NOVEMBER],
    ["1.NOVEMBER.2026", FIRST_OF_NOVEMBER],
    ["01-Nov-26", FIRST_OF_NOVEMBER],
    ["01-NOV-2026", FIRST_OF_NOVEMBER],
    ["1/Nov/2026", FIRST_OF_NOVEMBER],
    ["1. November 2026 00:00 Uhr", FIRST_OF_NOVEMBER],
    ["Sonntag, 1. November 2026", FIRST_OF_NOVEMBER],
    ["So., 01.11.2026", FIRST_OF_NOVEMBER],
    ["Sunday, November 1, 2026", FIRST_OF_NOVEMBER],
    ["Nov 1, 2026", FIRST_OF_NOVEMBER],
    ["1st November 2026", FIRST_OF_NOVEMBER],
    ["15 März 2024", 45366],
    ["15. Mrz 2024", 45366],
    ["15. Mär. 2024", 45366],
    ["15. Maerz 2024", 45366],
    ["15. Ma\u0308rz 2024", 45366],
    ["15\u00a0March\u00a02024", 45366],
    ["1. Jänner 2024", 45292],
    ["1. Okt. 2024", 45566],
    ["1. Sept. 2024", 45536],
  ])("%p, with the month in letters, is the serial %d", (text, serial) => {
    expect(readDateText(text)).toEqual({ kind: "date", serial });
  });

  it.each([
    ["05/2014", "no-day"],
    ["5.2014", "no-day"],
    ["2014-05", "no-day"],
    ["2014", "no-day"],
    ["Mai 2021", "no-day"],
    ["Nov. 2026", "no-day"],
    ["Nov 26", "no-day"],
    ["November '26", "no-day"],
    ["Nov-26", "no-day"],
    ["31.02.2022", "no-such-day"],
    ["29.02.2023", "no-such-day"],
    ["2022-02-31", "no-such-day"],
    ["31.13.2022", "no-such-day"],
    ["31. Februar 2022", "no-such-day"],
    ["February 30, 2022", "no-such-day"],
    ["03/04/2021", "ambiguous-date"],
    ["Montag, 1. November 2026", "other-weekday"],
    ["Mo, 01.11.2026", "other-weekday"],
    ["44066", "not-a-date"],
    ["20200823", "not-a-date"],
    ["23.08.", "not-a-date"],
    ["1. November", "not-a-date"],
    ["1. Novembr 2026", "not-a-date"],
    ["ca. November 2026", "not-a-date"],
    ["November 1 26", "not-a-date"],
    ["Sonntag", "not-a-date"],
    ["1800", "not-a-date"],
    ["", "not-a-date"],
  ])("%p is refused as %s", (text, kind) => {
    expect(readDateText(text)).toEqual({ kind });
  });
});

/** Days of which inventories tell: 1950 to 2100. */
const serials = fc.integer({ min: 18_264, max: 73_415 });

const WAYS: readonly Intl.DateTimeFormatOptions[] = [
  { day: "numeric", month: "long", year: "numeric" },
  { day: "2-digit", month: "short", year: "numeric" },
  { dateStyle: "full" },
  { dateStyle: "medium" },
];

it.each(["de-DE", "de-AT", "en-GB", "en-US"])(
  "reads every day as %s writes it in words, in small and in capital letters",
  (locale) => {
    fc.assert(
      fc.property(serials, fc.constantFrom(...WAYS), (serial, way) => {
        const day = dayFromSerial(serial);
        if (day === undefined) throw new Error(String(serial));
        const { year, month, day: date } = civilDate(day);
        const format = new Intl.DateTimeFormat(locale, { ...way, timeZone: "UTC" });
        const text = format.format(Date.UTC(year, month - 1, date));
        for (const written of [text, text.toLowerCase(), text.toUpperCase()]) {
          expect(readDateText(written)).toEqual({ kind: "date", serial });
        }
      }),
      { numRuns: 200 },
    );
  },
);

it("takes no month in words for a day, whatever the month and the year", () => {
  const names = fc.constantFrom("Januar", "Feb", "März", "Mai", "Dez", "October");
  const years = fc.integer({ min: 1950, max: 2100 });
  fc.assert(
    fc.property(names, years, fc.constantFrom(" ", "-", "/", ". "), (name, year, sign) => {
      expect(readDateText(`${name}${sign}${year}`)).toEqual({ kind: "no-day" });
    }),
  );
});

it("finds a weekday that is not that of the date, on every day", () => {
  const weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch"];
  weekdays.push("Donnerstag", "Freitag", "Samstag");
  fc.assert(
    fc.property(serials, fc.constantFrom(...weekdays), (serial, weekday) => {
      const day = dayFromSerial(serial);
      if (day === undefined) throw new Error(String(serial));
      const { year, month, day: date } = civilDate(day);
      const isRight = weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] === weekday;
      const expected = isRight ? { kind: "date", serial } : { kind: "other-weekday" };
      expect(readDateText(`${weekday}, ${date}.${month}.${year}`)).toEqual(expected);
    }),
  );
});

it("never throws, whatever the text", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...Array.from("0123456789.-/: TZ")) }),
    fc.string({ unit: fc.constantFrom("1", "20", " ", ".", ",", "Mai", "März", "Mo", "nov") }),
  );
  fc.assert(
    fc.property(text, (source) => {
      expect(typeof readDateText(source).kind).toBe("string");
    }),
    { numRuns: 2000 },
  );
});
