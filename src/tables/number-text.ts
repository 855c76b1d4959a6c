/** The sign that parts a number's fraction from its whole. */
type DecimalSeparator = "," | ".";

const CURRENCY = /^(?:€|EUR|Euro)\s*|\s*(?:€|EUR|Euro)$/gi;
const BLANKS_BETWEEN_DIGITS = /(?<=\d)[\s'’](?=\d{3})/gu;
const MINUS = /^[-−–]\s*/u;

/**
 * The number that a text means, written the German or the English way (DE: Zahl als Text).
 *
 * A currency (`€`, `EUR`, `Euro`) before or after it and blanks or apostrophes between groups of
 * three digits are ignored. Which of `.` and `,` is the decimal separator:
 *
 * - both occur: the last one, and the other one must part groups of three (`1.181,47`, `1,181.47`);
 * - only `,`: once, it is the decimal separator (`1,5`; also `1,181`, German for a little more
 *   than one); several times, it parts groups of three (`1,234,567`);
 * - only `.`: it parts groups of three where it can (`1.181` and `1.234.567`, German for thousands
 *   and millions); otherwise, once, it is the decimal separator (`1362.00`, `4.5`, `0.125`).
 *
 * So the only forms that a German and an English reader take differently, a single separator
 * followed by exactly three digits, are read the German way, as German Excel would. Foreign files
 * are another matter: there the column decides, in `src/import`.
 *
 * @returns `undefined` if the text is no number
 */
export function parseNumberText(text: string): number | undefined {
  const bare = text.trim().replace(CURRENCY, "").trim();
  const unsigned = bare.replace(MINUS, "").replace(BLANKS_BETWEEN_DIGITS, "");
  const digits = withDecimalPoint(unsigned, decimalSeparator(unsigned));
  if (digits === undefined) return undefined;
  const size = Number(digits);
  return MINUS.test(bare) ? 0 - size : size;
}

function decimalSeparator(digits: string): DecimalSeparator {
  const comma = digits.lastIndexOf(",");
  const point = digits.lastIndexOf(".");
  if (comma >= 0 && point >= 0) return comma > point ? "," : ".";
  if (comma >= 0) return digits.indexOf(",") === comma ? "," : ".";
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(digits) ? "," : ".";
}

function withDecimalPoint(digits: string, decimal: DecimalSeparator): string | undefined {
  const grouped =
    decimal === "," ? /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
  const plain = decimal === "," ? /^(?:\d+(?:,\d*)?|,\d+)$/ : /^(?:\d+(?:\.\d*)?|\.\d+)$/;
  if (!grouped.test(digits) && !plain.test(digits)) return undefined;
  return decimal === ","
    ? digits.replaceAll(".", "").replace(",", ".")
    : digits.replaceAll(",", "");
}
