/** Excel reads these as the beginning of a formula, a number, a percentage or an apostrophe mark. */
const READ_AS_FORMULA_OR_NUMBER = /^[=+\-@'#(.,\d€$£¥%−–]/u;
/** Month names begin dates (`Mai 21`), and these words are truth values. */
const READ_AS_DATE_OR_TRUTH_VALUE =
  /^(?:wahr|falsch|true|false)$|^(?:jan|feb|mär|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}*\.?[\s\-/.]*\d/iu;

/**
 * Whether Excel would turn a text into something else when it is typed into a cell: a formula
 * (`=HYPERLINK(…)`, `+49 3874`, `@SUM(1)`), a number (`0012`), a date (`1-2`) or a truth value. Such a
 * text has to be written as text (DE: als Text), so that it arrives letter by letter.
 */
export function mustStayText(text: string): boolean {
  return READ_AS_FORMULA_OR_NUMBER.test(text) || READ_AS_DATE_OR_TRUTH_VALUE.test(text);
}
