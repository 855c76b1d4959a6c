import fc from "fast-check";
import {
  addMonths,
  civilDate,
  lastDayOfMonth,
  monthOf,
  type Day,
} from "../../../src/core/calendar";
import {
  nextPossibleEnd,
  noticeDay,
  type NoticeTerms,
  type PossibleEnd,
} from "../../../src/core/contracts/notice";
import { day } from "../day";

function terms(begin: string, minimum: number, renewal: number, notice: number): NoticeTerms {
  return {
    begin: day(begin),
    minimumMonths: minimum,
    renewalMonths: renewal,
    noticeMonths: notice,
  };
}

function next(given: NoticeTerms, notBefore: Day, endNotBefore?: Day): PossibleEnd {
  const found = nextPossibleEnd(given, notBefore, endNotBefore);
  if (!found.ok) throw new Error(`refused: ${found.refusal.kind}`);
  return found.value;
}

function german(date: Day): string {
  const { year, month, day: dayOfMonth } = civilDate(date);
  return [dayOfMonth, month].map((part) => String(part).padStart(2, "0")).join(".") + `.${year}`;
}

function end(given: NoticeTerms, notBefore: string, endNotBefore?: string): string {
  const limit = endNotBefore === undefined ? undefined : day(endNotBefore);
  return german(next(given, day(notBefore), limit).end);
}

describe("a contract that renews itself", () => {
  const maintenance = terms("01.01.2024", 36, 12, 3);

  it("ends with its minimum term if notice arrives on its last day", () => {
    expect(next(maintenance, day("30.09.2026"))).toEqual({
      end: day("31.12.2026"),
      noticeBy: day("30.09.2026"),
      minimumEnd: day("31.12.2026"),
      renewals: 0,
    });
  });

  it("goes on for a renewal if notice arrives a day later", () => {
    expect(end(maintenance, "01.10.2026")).toBe("31.12.2027");
  });

  it("does not end before a day that is asked for", () => {
    expect(end(maintenance, "01.01.2026", "31.12.2026")).toBe("31.12.2026");
    expect(end(maintenance, "01.01.2026", "01.01.2027")).toBe("31.12.2027");
  });

  it("does not end before it has begun", () => {
    expect(end(terms("15.03.2026", 0, 6, 1), "01.01.2020")).toBe("14.09.2026");
  });
});

describe("the day on which a term ends (§ 188 BGB)", () => {
  it.each([
    ["31.08.2025", 6, "28.02.2026"],
    ["30.08.2025", 6, "28.02.2026"],
    ["29.08.2025", 6, "28.02.2026"],
    ["28.08.2025", 6, "27.02.2026"],
    ["31.08.2027", 6, "29.02.2028"],
    ["31.10.2025", 6, "30.04.2026"],
    ["30.10.2025", 6, "29.04.2026"],
    ["01.03.2025", 12, "28.02.2026"],
    ["29.02.2024", 12, "28.02.2025"],
  ])("from %s is, after %i months, %s", (begin, months, last) => {
    expect(end(terms(begin, months, 12, 0), begin)).toBe(last);
  });

  it("does not creep from one short month to the next", () => {
    const monthly = terms("31.12.2025", 1, 1, 0);
    const ends = ["31.12.2025", "31.01.2026", "01.03.2026", "31.03.2026"].map((from) =>
      end(monthly, from),
    );
    expect(ends).toEqual(["30.01.2026", "28.02.2026", "30.03.2026", "30.04.2026"]);
  });
});

describe("the last day for notice", () => {
  it.each([
    ["31.12.2026", 3, "30.09.2026"],
    ["30.04.2026", 3, "31.01.2026"],
    ["29.08.2026", 6, "27.02.2026"],
    ["30.08.2026", 6, "27.02.2026"],
    ["31.08.2026", 6, "28.02.2026"],
    ["31.05.2026", 1, "30.04.2026"],
    ["31.12.2026", 0, "31.12.2026"],
  ])("for an end on %s with %i months is %s", (last, months, notice) => {
    expect(german(noticeDay(day(last), months))).toBe(notice);
  });
});

describe("a contract that is open-ended after its minimum term", () => {
  const lease = terms("26.08.2022", 24, 0, 6);

  it("ends with the month in which the notice period is over", () => {
    expect(next(lease, day("08.10.2027"))).toMatchObject({
      end: day("30.04.2028"),
      renewals: undefined,
    });
  });

  it("does not end before its minimum term", () => {
    expect(end(lease, "01.01.2023")).toBe("25.08.2024");
  });

  it("ends with the month of the day before which it must not end", () => {
    expect(end(lease, "08.10.2027", "15.09.2029")).toBe("30.09.2029");
  });

  it("does not end before it has begun", () => {
    expect(end(terms("15.03.2026", 0, 0, 1), "01.01.2020")).toBe("15.03.2026");
  });
});

it("refuses an end after the last day that Excel knows", () => {
  expect(nextPossibleEnd(terms("01.01.2024", 12, 12, 12), day("31.12.9999"))).toMatchObject({
    ok: false,
    refusal: { kind: "result-too-late", argument: "noticeNotBefore" },
  });
});

const anyTerms = fc.record({
  begin: fc.integer({ min: day("01.01.2015"), max: day("31.12.2030") }).map((n) => n as Day),
  minimumMonths: fc.integer({ min: 0, max: 60 }),
  renewalMonths: fc.constantFrom(0, 1, 3, 12, 24),
  noticeMonths: fc.integer({ min: 0, max: 12 }),
});
const anyDay = fc.integer({ min: day("01.01.2010"), max: day("31.12.2045") }).map((n) => n as Day);

it("is possible: its notice day is not before the day, its end not before the limit", () => {
  fc.assert(
    fc.property(anyTerms, anyDay, anyDay, (given, from, limit) => {
      const found = next(given, from, limit);
      expect(found.end).toBeGreaterThanOrEqual(limit);
      expect(found.end).toBeGreaterThanOrEqual(found.minimumEnd);
      expect(found.end).toBeGreaterThanOrEqual(given.begin);
      expect(found.noticeBy).toBeGreaterThanOrEqual(from);
      expect(found.noticeBy).toBe(noticeDay(found.end, given.noticeMonths));
    }),
  );
});

it("is the first one: a walk through all ends from the first finds none before it", () => {
  fc.assert(
    fc.property(anyTerms, anyDay, (given, from) => {
      fc.pre(given.renewalMonths > 0);
      const { end: last } = next(given, from);
      const ends = Array.from({ length: 600 }, (_, count) => {
        const months = given.minimumMonths + count * given.renewalMonths;
        const month = addMonths(monthOf(given.begin), months);
        const numbered = civilDate(given.begin).day - 1;
        const lastOfMonth = lastDayOfMonth(month);
        const firstOfMonth = lastDayOfMonth(addMonths(month, -1)) + 1;
        return Math.min(firstOfMonth + numbered - 1, lastOfMonth) as Day;
      });
      const possible = (candidate: Day) =>
        candidate >= given.begin && noticeDay(candidate, given.noticeMonths) >= from;
      expect(ends.find(possible)).toBe(last);
    }),
  );
});

it("never comes sooner when notice comes later", () => {
  fc.assert(
    fc.property(anyTerms, anyDay, fc.nat({ max: 400 }), (given, from, days) => {
      const soon = next(given, from).end;
      expect(next(given, (from + days) as Day).end).toBeGreaterThanOrEqual(soon);
    }),
  );
});
