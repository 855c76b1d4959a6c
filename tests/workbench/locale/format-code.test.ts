import { fromLocalFormat, toLocalFormat } from "../../../src/workbench/locale/format-code";

const both: readonly (readonly [english: string, german: string])[] = [
  ["General", "Standard"],
  ["#,##0.00", "#.##0,00"],
  ['#,##0.00 "€"', '#.##0,00 "€"'],
  ["dd.mm.yyyy", "TT.MM.JJJJ"],
  ["mmmm yyyy", "MMMM JJJJ"],
  ["0.0%", "0,0%"],
  ['0.0,, "Mio."', '0,0.. "Mio."'],
  ["#,##0;[Red]-#,##0", "#.##0;[Rot]-#.##0"],
  ["[>=1000.5]0", "[>=1000,5]0"],
  ["@", "@"],
  ["0.00E+00", "0,00E+00"],
];

it.each(both)("%s is %s in German, and back", (english, german) => {
  expect(toLocalFormat(english, "de-DE")).toBe(german);
  expect(fromLocalFormat(german, "de-DE")).toBe(english);
});

it.each(both)("%s stays as it is in English", (english) => {
  expect(toLocalFormat(english, "en-US")).toBe(english);
  expect(fromLocalFormat(english, "en-US")).toBe(english);
});

it("English letters of days and years stand for themselves in German", () => {
  expect(fromLocalFormat("dd.MM.yy", "de-DE")).toBe("\\d\\d.mm.\\y\\y");
});
