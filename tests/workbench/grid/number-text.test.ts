import { Book } from "../../../src/workbench/grid/book";
import { drawValue } from "../../../src/workbench/grid/number-text";

const day = 46127;

it.each<[format: string, value: number | string, german: string, english: string]>([
  ["General", 1234.5, "1234,5", "1234.5"],
  ["General", 1 / 3, "0,333333333", "0.333333333"],
  ["General", 0.1 + 0.2, "0,3", "0.3"],
  ["General", 123456789012, "1,23457E+11", "1.23457E+11"],
  ["General", -5, "-5", "-5"],
  ["0", 2.5, "3", "3"],
  ["0.00", -0.004, "0,00", "0.00"],
  ["#,##0", 1234567, "1.234.567", "1,234,567"],
  ['#,##0.00 "€"', 46127.5, "46.127,50 €", "46,127.50 €"],
  ['#,##0.00 "€"', -46127.5, "-46.127,50 €", "-46,127.50 €"],
  ["#,##0.00 [$€-407];[Red]-#,##0.00 [$€-407]", -1234.5, "-1.234,50 €", "-1,234.50 €"],
  ["[Red]0;[Blue]-0.0", -1, "-1,0", "-1.0"],
  ['#,##0;-#,##0;"–"', 0, "–", "–"],
  ["0;-0;;@", 0, "", ""],
  ['0;-0;0;"Text: "@', "abc", "Text: abc", "Text: abc"],
  ["@", "00123", "00123", "00123"],
  ["0%", 0.125, "13%", "13%"],
  ["0.0%", 0.125, "12,5%", "12.5%"],
  ['0.0000" v. H."', 19.5, "19,5000 v. H.", "19.5000 v. H."],
  ['#,##0.0,, "Mio. €"', 12345678, "12,3 Mio. €", "12.3 Mio. €"],
  ['#,##0, "T€"', 1234567, "1.235 T€", "1,235 T€"],
  ["+0.0%;-0.0%;0.0%", 0.05, "+5,0%", "+5.0%"],
  ["0.00E+00", 12345, "1,23E+04", "1.23E+04"],
  ["# ?/?", 1.5, "1 1/2", "1 1/2"],
  ["dd.mm.yyyy", day, "15.04.2026", "15.04.2026"],
  ["d.m.yy", day, "15.4.26", "15.4.26"],
  ["m/d/yyyy", day, "15.04.2026", "4/15/2026"],
  ["mmmm yyyy", day, "April 2026", "April 2026"],
  ["ddd", day, "Mi", "Wed"],
  ["mmm yy", 46082, "Mrz 26", "Mar 26"],
  ["dddd", day, "Mittwoch", "Wednesday"],
  ["dd.mm.yyyy", 60, "29.02.1900", "29.02.1900"],
  ["dd.mm.yyyy", 1, "01.01.1900", "01.01.1900"],
  ["dd.mm.yyyy hh:mm", day + 0.35, "15.04.2026 08:24", "15.04.2026 08:24"],
  ["[h]:mm", 1.5, "36:00", "36:00"],
  ["dd.mm.yyyy", -1, "########", "########"],
])("%s draws %p as %p in German and %p in English", (format, value, german, english) => {
  expect(drawValue(value, format, "de-DE")).toBe(german);
  expect(drawValue(value, format, "en-US")).toBe(english);
});

it("a cell is drawn as its text says, also by formats that the engine does not know", () => {
  const book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  const sheet = book.sheets.active;
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  book.request(() => {
    book.write(sheet, cell, [[-1234567]]);
  });
  book.cells.setFormat(sheet, cell, '#,##0;[Red]-#,##0.0,, "Mio. €"');
  expect(book.cells.read(sheet, 0, 0).text).toBe("-1,2 Mio. €");
  const position = { sheetId: sheet, row: 0, col: 0 };
  expect(book.engine.getters.getCellText(position)).toBe("-1,2 Mio. €");
});
