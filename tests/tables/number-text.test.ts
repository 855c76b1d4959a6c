import fc from "fast-check";
import { parseNumberText } from "../../src/tables/number-text";

it.each([
  ["takes a comma for the decimal separator", "1362,00", 1362],
  ["takes points before a comma for groups", "1.181,47", 1181.47],
  ["takes commas before a point for groups", "1,181.47", 1181.47],
  ["takes a point without a group behind it for the decimal separator", "1362.00", 1362],
  ["takes a point before four digits for the decimal separator", "1362.0000", 1362],
  ["takes a point before three digits for a group, the German way", "1.181", 1181],
  ["takes a comma before three digits for the decimal separator, the German way", "1,181", 1.181],
  ["takes a point after a leading zero for the decimal separator", "0.125", 0.125],
  ["takes several points for groups", "1.234.567", 1_234_567],
  ["takes several commas for groups", "1,234,567", 1_234_567],
  ["leaves out a currency before it", "EUR 1105,91", 1105.91],
  ["leaves out a currency after it", "1.181,47 €", 1181.47],
  ["leaves out blanks around it", "  5 ", 5],
  ["leaves out a no-break blank between groups", "12\u00A0345,60", 12_345.6],
  ["leaves out a Swiss apostrophe between groups", "12'345.60", 12_345.6],
  ["reads a minus", "-5,5", -5.5],
  ["reads a typographic minus", "−5,5", -5.5],
  ["reads a number without its leading zero", ",5", 0.5],
  ["never gives a negative zero", "-0", 0],
])("%s: %s", (_, text, expected) => {
  expect(parseNumberText(text)).toBe(expected);
});

it.each([
  "",
  "-",
  "drei",
  "5 Jahre",
  "1.2.3",
  "1,2,3",
  "1.23,456,7",
  "12.34,5",
  "1e5",
  "0x10",
  "5%",
])("is no number: %s", (text) => {
  expect(parseNumberText(text)).toBeUndefined();
});

it("reads back every amount that German and English Excel writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      const amount = cents / 100;
      const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
      expect(parseNumberText(amount.toLocaleString("de-DE", options))).toBe(amount + 0);
      expect(parseNumberText(amount.toLocaleString("en-GB", options))).toBe(amount + 0);
    }),
  );
});
