import { textContent } from "../../../src/workbench/locale/text-content";

it.each([
  ["leaves plain text", "Notebook 14", "Notebook 14"],
  ["leaves numbers with words", "5 Jahre", "5 Jahre"],
  ["leaves nothing", "", ""],
  ["marks formulas", "=1+1", "'=1+1"],
  ["marks signs", "+49 3874 123", "'+49 3874 123"],
  ["marks a formula behind blanks", " =1", "' =1"],
  ["marks numbers", "007", "'007"],
  ["marks German numbers", "1,5", "'1,5"],
  ["marks dates", "15.04.2026", "'15.04.2026"],
  ["marks English dates", "4/15/2026", "'4/15/2026"],
  ["marks logical values of both languages", "TRUE", "'TRUE"],
  ["marks errors", "#NV", "'#NV"],
  ["marks apostrophes", "'quoted", "''quoted"],
])("%s", (_, text, content) => {
  expect(textContent(text)).toBe(content);
});
