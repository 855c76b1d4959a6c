/** Excel reads these as the beginning of a formula, a number, a percentage or an apostrophe mark. */
const READ_AS_FORMULA_OR_NUMBER = /^[=+\-@'#(.,\d€$£¥%−–]/u;
const READ_AS_TRUTH_VALUE = /^(?:wahr|falsch|true|false)$/iu;
/** Month names in German and English begin dates: `Mai 21`, `Dec-5`. */
const READ_AS_DATE =
  /^(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mrz|märz?|mar(?:ch)?|apr(?:il)?|ma[iy]|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)[\s\-/.]*\d/iu;

/**
 * Whether Excel would turn a text into something else when it is typed into a cell: a formula
 * (`=HYPERLINK(…)`, `+49 3874`, `@SUM(1)`), a number (`0012`), a date (`1-2`) or a truth value. Such a
 * text has to be written as text (DE: als Text), so that it arrives letter by letter.
 */
export function mustStayText(text: string): boolean {
  return [READ_AS_FORMULA_OR_NUMBER, READ_AS_TRUTH_VALUE, READ_AS_DATE].some((reading) =>
    reading.test(text),
  );
}
