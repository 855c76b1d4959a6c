import { mustStayText } from "../../src/import/literal-text";

it.each([
  '=HYPERLINK("http://example.invalid";"klick")',
  "+49 3874 123",
  "-",
  "@SUM(1)",
  "'Text",
  "#NV",
  "0012",
  "1-2",
  "12.5.",
  "50 %",
  "1E5",
  "(5)",
  ".5",
  "€ 5",
  "WAHR",
  "false",
  "Mai 21",
  "Mrz. 2021",
  "dec-5",
  "− 3",
])("%s has to be written as text", (text) => {
  expect(mustStayText(text)).toBe(true);
});

it.each([
  "IT-0001",
  'Notebook 14"',
  "Bürgerbüro",
  "Maier",
  "Dezernat 2 a",
  "Marktplatz 3",
  "wahrscheinlich",
  "a=b",
  "",
])("%s stays what it is by itself", (text) => {
  expect(mustStayText(text)).toBe(false);
});
