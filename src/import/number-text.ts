/** Sign between whole and fraction (DE: Dezimalzeichen). */
export type DecimalSign = "," | ".";

/** What the text of a cell says as a number. */
export type NumberText =
  | {
      readonly kind: "number";
      readonly value: number;
      /** The decimal sign that this spelling gives away; none in `12000`. */
      readonly decimalSign?: DecimalSign;
      /** Digits behind the decimal sign. */
      readonly places: number;
    }
  | {
      /** One sign with three digits behind it: `1.234` is 1234 in Germany and 1,234 in England. */
      readonly kind: "ambiguous";
      readonly sign: DecimalSign;
      readonly asGrouped: number;
      readonly asDecimal: number;
    }
  | { readonly kind: "not-a-number" };

const NOT_A_NUMBER: NumberText = { kind: "not-a-number" };

/** Longer texts are no number; also bounds the work of the patterns below. */
const LONGEST_NUMBER = 40;

/** Blanks of all widths and apostrophes group digits in some countries; they decide nothing. */
const NEUTRALLY_GROUPED = /^\d{1,3}(?:[\s'’]\d{3})+(?![\d\s'’])/u;
/** `1.200,-` and `1.200,--`: no cents (DE: glatter Betrag). */
const NO_CENTS = /[.,]\s?[-–—]{1,2}$/u;
const MINUS = /^[-−–]\s?|\s?[-−]$/u;
const PARENTHESES = /^\((?<inner>.*)\)$/u;

/**
 * Reads a number as people and programs write it: `1.181,47`, `1,181.47`, `1362.0000`, `12 000`,
 * `1'181.47`, `1.200,-`, `12,50-`, `(12,50)`. Units have been taken off before.
 *
 * The spelling of the single cell decides wherever it can; only where one separator has exactly three
 * digits behind it, the answer is `ambiguous` and the column has to decide.
 */
export function readNumberText(text: string): NumberText {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NUMBER) return NOT_A_NUMBER;
  const inner = PARENTHESES.exec(trimmed)?.groups?.["inner"];
  const withoutCents = (inner ?? trimmed).replace(NO_CENTS, "");
  const unsigned = withoutCents.replace(MINUS, "");
  const isNegative = inner !== undefined || unsigned !== withoutCents;
  const digits = unsigned.replace(NEUTRALLY_GROUPED, (whole) => whole.replace(/\D/gu, ""));
  if (!/^[\d.,]*\d$/u.test(digits)) return NOT_A_NUMBER;
  const size = readSize(digits, withoutCents !== (inner ?? trimmed));
  return isNegative ? negate(size) : size;
}

/**
 * The decimal sign that a column's unambiguous cells agree on.
 *
 * @returns nothing where no cell gives one away, or where they contradict each other
 */
export function decimalSignOfColumn(cells: Iterable<NumberText>): DecimalSign | undefined {
  let agreed: DecimalSign | undefined;
  for (const cell of cells) {
    if (cell.kind !== "number" || cell.decimalSign === undefined) continue;
    if (agreed !== undefined && agreed !== cell.decimalSign) return undefined;
    agreed = cell.decimalSign;
  }
  return agreed;
}

/**
 * Decides an ambiguous cell by its column. `1.234` in a column with decimal commas can only be 1234.
 * In a column with decimal points it stays ambiguous unless the column is written with three places
 * elsewhere: the two readings differ by a factor of 1000, and a person types `1.234` for both.
 *
 * @param columnSign decimal sign of the column, from its other cells or chosen by a person
 * @param hasThreePlaces whether three decimal places occur in the column beyond doubt, or were chosen
 */
export function decideAmbiguous(
  cell: Extract<NumberText, { kind: "ambiguous" }>,
  columnSign: DecimalSign | undefined,
  hasThreePlaces: boolean,
): number | undefined {
  if (columnSign === undefined) return undefined;
  if (columnSign !== cell.sign) return cell.asGrouped;
  return hasThreePlaces ? cell.asDecimal : undefined;
}

function readSize(digits: string, isWhole: boolean): NumberText {
  const commas = countOf(digits, ",");
  const points = countOf(digits, ".");
  if (commas === 0 && points === 0) return finite(digits, undefined, 0);
  if (commas > 0 && points > 0) {
    return withBoth(digits, digits.lastIndexOf(",") > digits.lastIndexOf(".") ? "," : ".");
  }
  const sign = commas > 0 ? "," : ".";
  if (commas + points > 1 || isWhole) return grouped(digits, sign);
  return withOne(digits, sign);
}

function withBoth(digits: string, decimalSign: DecimalSign): NumberText {
  const [whole = "", fraction = "", ...more] = digits.split(decimalSign);
  if (more.length > 0) return NOT_A_NUMBER;
  const groupedWhole = grouped(whole, other(decimalSign));
  if (groupedWhole.kind === "not-a-number") return NOT_A_NUMBER;
  const plain = whole.replaceAll(other(decimalSign), "");
  return finite(`${plain}.${fraction}`, decimalSign, fraction.length);
}

function grouped(digits: string, groupSign: DecimalSign): NumberText {
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(digits);
  return isGrouped ? finite(digits.replaceAll(groupSign, ""), other(groupSign), 0) : NOT_A_NUMBER;
}

function withOne(digits: string, sign: DecimalSign): NumberText {
  const [whole = "", fraction = ""] = digits.split(sign);
  const asDecimal = finite(`${whole}.${fraction}`, sign, fraction.length);
  const canBeGrouped = /^[1-9]\d{0,2}$/u.test(whole) && fraction.length === 3;
  if (!canBeGrouped || asDecimal.kind !== "number") return asDecimal;
  return {
    kind: "ambiguous",
    sign,
    asGrouped: Number(whole + fraction),
    asDecimal: asDecimal.value,
  };
}

function finite(plain: string, decimalSign: DecimalSign | undefined, places: number): NumberText {
  const value = Number(plain);
  if (!Number.isFinite(value)) return NOT_A_NUMBER;
  return { kind: "number", value, places, ...(decimalSign && { decimalSign }) };
}

function negate(cell: NumberText): NumberText {
  switch (cell.kind) {
    case "number":
      return { ...cell, value: 0 - cell.value };
    case "ambiguous":
      return { ...cell, asGrouped: -cell.asGrouped, asDecimal: -cell.asDecimal };
    case "not-a-number":
      return cell;
  }
}

function other(sign: DecimalSign): DecimalSign {
  return sign === "," ? "." : ",";
}

function countOf(text: string, sign: DecimalSign): number {
  return text.split(sign).length - 1;
}
