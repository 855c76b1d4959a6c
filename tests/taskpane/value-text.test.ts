import { VERTRAEGE } from "../../src/tables/vertraege";
import { valueText } from "../../src/taskpane/features/import/value-text";
import { paneLanguage } from "../../src/taskpane/language";

const [german, english] = [paneLanguage("de-DE"), paneLanguage("en-US")];

function column(header: string) {
  const found = VERTRAEGE.columns.find((one) => one.header === header);
  if (!found) throw new Error(header);
  return found;
}

it.each([
  ["Verlängerung", 1, "1 Monat", "1 month"],
  ["Verlängerung", 12, "12 Monate", "12 months"],
  ["Betrag", 1180, "1.180,00 €", "1,180.00 €"],
  ["Beginn", 46_127, "15.04.2026", "15/04/2026"],
  ["USt", 0.19, "19 %", "19%"],
  ["Konto", "5238", "5238", "5238"],
])("the preview writes %s %p as %p, in English as %p", (header, value, inGerman, inEnglish) => {
  const plain = (text: string) => text.replaceAll(/\s/gu, " ");
  expect(plain(valueText(column(header), value, german))).toBe(inGerman);
  expect(plain(valueText(column(header), value, english))).toBe(inEnglish);
});
