import fc from "fast-check";
import { readDateText } from "../../src/import/date-text";

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
  ])("%p is the serial %d", (text, serial) => {
    expect(readDateText(text)).toEqual({ kind: "date", serial });
  });

  it.each([
    ["05/2014", "month-only"],
    ["5.2014", "month-only"],
    ["2014-05", "month-only"],
    ["31.02.2022", "no-such-day"],
    ["29.02.2023", "no-such-day"],
    ["2022-02-31", "no-such-day"],
    ["31.13.2022", "no-such-day"],
    ["03/04/2021", "ambiguous-date"],
    ["Mai 2021", "not-a-date"],
    ["44066", "not-a-date"],
    ["20200823", "not-a-date"],
    ["23.08.", "not-a-date"],
    ["", "not-a-date"],
  ])("%p is refused as %s", (text, kind) => {
    expect(readDateText(text)).toEqual({ kind });
  });
});

it("never throws, whatever the text", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...Array.from("0123456789.-/: TZ")) }),
  );
  fc.assert(
    fc.property(text, (source) => {
      expect(typeof readDateText(source).kind).toBe("string");
    }),
    { numRuns: 2000 },
  );
});
