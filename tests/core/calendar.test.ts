import fc from "fast-check";
import {
  addMonths,
  civilDate,
  dayFromSerial,
  dayOf,
  december,
  firstDayOfMonth,
  january,
  knownDay,
  lastDayOfMonth,
  monthIndex,
  monthOf,
  monthOfYear,
  monthsInYear,
  parseDate,
  serialFromDay,
  yearOf,
  type MonthSpan,
} from "../../src/core/calendar";

const LAST_SERIAL = 2_958_465;
const serial = fc.integer({ min: 1, max: LAST_SERIAL }).filter((given) => given !== 60);

function span(first: string, last?: string): MonthSpan {
  return last === undefined ? { first: month(first) } : { first: month(first), last: month(last) };
}

function month(text: string) {
  const [year = 0, number = 0] = text.split("-").map(Number);
  return monthIndex(year, number);
}

describe("months", () => {
  it("count on over the end of the year", () => {
    expect(addMonths(december(2026), 1)).toBe(january(2027));
  });

  it.each([
    ["January", january(2026), 2026, 1],
    ["December", december(2026), 2026, 12],
  ])("know their year and number: %s", (_, index, year, number) => {
    expect([yearOf(index), monthOfYear(index)]).toEqual([year, number]);
  });

  it.each([
    ["counts the month it starts in", span("2026-04", "2031-03"), 2026, 9],
    ["counts the month it ends in", span("2026-04", "2031-03"), 2031, 3],
    ["is 12 in between", span("2026-04", "2031-03"), 2028, 12],
    ["is 0 before", span("2026-04", "2031-03"), 2025, 0],
    ["is 0 after", span("2026-04", "2031-03"), 2032, 0],
    ["runs on when open", span("2026-04"), 2040, 12],
    ["is 0 for a span that ends before it starts", span("2026-04", "2026-03"), 2026, 0],
  ])("of a span in a year: %s", (_, months, year, expected) => {
    expect(monthsInYear(months, year)).toBe(expected);
  });

  it("of a span add up over the years to its length", () => {
    const start = fc.integer({ min: 1900 * 12, max: 2100 * 12 });
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 400 }), (first, length) => {
        const months = span("1900-01", "1900-01");
        const given = {
          first: addMonths(months.first, first - 1900 * 12),
          last: addMonths(months.first, first - 1900 * 12 + length - 1),
        };
        let total = 0;
        for (let year = 1900; year <= 2140; year++) total += monthsInYear(given, year);
        expect(total).toBe(length);
      }),
    );
  });

  it.each([
    ["of a short month", "2026-04", "30.4.2026"],
    ["of a leap February", "2028-02", "29.2.2028"],
    ["of a February of a century", "2100-02", "28.2.2100"],
    ["of a February of a 400th year", "2000-02", "29.2.2000"],
    ["of December", "2026-12", "31.12.2026"],
  ])("know their last day: %s", (_, text, expected) => {
    expect(lastDayOfMonth(month(text))).toBe(parseDate(expected));
  });
});

describe("days", () => {
  it("agree with the calendar that everybody uses", () => {
    fc.assert(
      fc.property(serial, (given) => {
        const day = dayFromSerial(given);
        if (day === undefined) throw new Error("no day");
        const date = new Date(day * 86_400_000);
        expect(civilDate(day)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it("come back from their parts and lie within their month", () => {
    fc.assert(
      fc.property(serial, (given) => {
        const day = dayFromSerial(given);
        if (day === undefined) throw new Error("no day");
        const inMonth = monthOf(day);
        expect(dayOf(civilDate(day))).toBe(day);
        expect(firstDayOfMonth(inMonth)).toBeLessThanOrEqual(day);
        expect(lastDayOfMonth(inMonth)).toBeGreaterThanOrEqual(day);
      }),
    );
  });

  it("that do not exist are not known", () => {
    expect(() => knownDay(2026, 2, 29)).toThrow(RangeError);
  });

  it("have whole parts", () => {
    expect(dayOf({ year: 2026, month: 1, day: 1.5 })).toBeUndefined();
  });
});

describe("Excel serials", () => {
  it.each([
    ["begin with 1", 1, "1900-01-01"],
    ["are one less before the day that never was", 59, "1900-02-28"],
    ["take 29.02.1900 for the last day of February", 60, "1900-02-28"],
    ["are right from March 1900 on", 61, "1900-03-01"],
    ["of a common day", 46127, "2026-04-15"],
    ["ignore the time of day", 46127.999, "2026-04-15"],
    ["end in 9999", LAST_SERIAL, "9999-12-31"],
  ])("%s", (_, given, expected) => {
    expect(dayFromSerial(given)).toBe(parseDate(expected));
  });

  it.each([[0], [0.5], [-1], [LAST_SERIAL + 1], [NaN], [Infinity]])("know no day %d", (given) => {
    expect(dayFromSerial(given)).toBeUndefined();
  });

  it.each([
    ["28.02.1900", 59],
    ["01.03.1900", 61],
  ])("leave out the day that never was: %s is %d", (text, expected) => {
    const day = parseDate(text);
    expect(day === undefined ? undefined : serialFromDay(day)).toBe(expected);
  });

  it("come back from their days, but for 29.02.1900", () => {
    fc.assert(
      fc.property(serial, (given) => {
        const day = dayFromSerial(given);
        expect(day === undefined ? undefined : serialFromDay(day)).toBe(given);
      }),
    );
  });
});

describe("parseDate", () => {
  it.each([
    ["German", "15.04.2026", 2026, 4, 15],
    ["German, short", "5.4.26", 2026, 4, 5],
    ["German, short with a full year", "5.4.2026", 2026, 4, 5],
    ["two digits up to 49 are this century", "1.1.49", 2049, 1, 1],
    ["two digits from 50 on are the last one", "1.1.50", 1950, 1, 1],
    ["ISO", "2026-04-15", 2026, 4, 15],
    ["with blanks around", " 15.04.2026 ", 2026, 4, 15],
    ["a leap day", "29.02.2028", 2028, 2, 29],
  ])("understands %s: %s", (_, text, year, monthNumber, day) => {
    expect(parseDate(text)).toBe(knownDay(year, monthNumber, day));
  });

  it.each([
    ["days that do not exist", "31.02.2026"],
    ["days that do not exist", "2026-02-30"],
    ["29.02. of a common year", "29.02.2026"],
    ["Excel's 29.02.1900", "29.02.1900"],
    ["month 13", "01.13.2026"],
    ["month 0", "01.00.2026"],
    ["day 0", "00.01.2026"],
    ["years before Excel's calendar", "31.12.1899"],
    ["years of three digits", "01.01.202"],
    ["months alone", "04.2026"],
    ["American dates", "4/15/2026"],
    ["ISO without leading zeros", "2026-4-5"],
    ["a time of day", "15.04.2026 10:00"],
    ["words", "gestern"],
    ["nothing", ""],
  ])("refuses %s: %j", (_, text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

it.each([
  [2026.5, 1, 1],
  [2026, 1.5, 1],
  [2026, 1, 1.5],
  [1899, 12, 31],
  [10_000, 1, 1],
  [2026, 0, 1],
  [2026, 13, 1],
  [2026, 1, 0],
  [2026, 4, 31],
  [2026, 6, 31],
  [2026, 9, 31],
  [2026, 11, 31],
])("%d-%d-%d is no day", (year, monthOfYearGiven, day) => {
  expect(dayOf({ year, month: monthOfYearGiven, day })).toBeUndefined();
});

it("the last day of a leap year's February and the day after it are told apart", () => {
  for (const year of [1904, 2000, 2024, 2096, 2400]) {
    const leapDay = knownDay(year, 2, 29);
    expect(civilDate(leapDay)).toEqual({ year, month: 2, day: 29 });
    expect(civilDate(knownDay(year, 3, 1))).toEqual({ year, month: 3, day: 1 });
    expect(knownDay(year, 3, 1) - leapDay).toBe(1);
  }
});

it.each(["x01.04.2026", "01.04.2026x", "x2026-04-01", "2026-04-01x", "1.4.226", "1.4"])(
  "%s is no date",
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);
