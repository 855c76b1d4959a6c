/** A calendar date in parts. */
export interface DateParts {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
  /** 1 … 31 */
  readonly day: number;
}

/** How a language writes values in sentences. */
export interface Format {
  /** `1181,47`, `200.000`; groups of three only from five digits on, so that years stay years */
  readonly number: (value: number) => string;
  /** `15.04.2026` */
  readonly date: (date: DateParts) => string;
  /** texts in quotation marks and cut where they are long, numbers and dates as above */
  readonly value: (value: string | number | boolean | DateParts) => string;
  /** `a, b oder c` */
  readonly oneOf: (words: readonly string[]) => string;
}

/** Longest text of a cell that a sentence quotes in full. */
const LONGEST_QUOTE = 60;

/** How a language writes values. */
export interface Conventions {
  readonly locale: string;
  readonly date: Format["date"];
  readonly yes: string;
  readonly no: string;
  readonly or: string;
}

/** The marks that people type, as in formulas: the error of a cell has them. */
const STRAIGHT_QUOTES = ['"', '"'] as const;

/** The format of a language by its conventions, with an opening and a closing mark around texts. */
export function createFormat(
  { locale, date, yes, no, or }: Conventions,
  [opening, closing]: readonly [opening: string, closing: string] = STRAIGHT_QUOTES,
): Format {
  const digits = { maximumFractionDigits: 10 };
  const plain = new Intl.NumberFormat(locale, { ...digits, useGrouping: false });
  const grouped = new Intl.NumberFormat(locale, digits);
  const number = (value: number) => (Math.abs(value) < 10_000 ? plain : grouped).format(value);
  return {
    number,
    date,
    value: (value) => {
      if (typeof value === "number") return number(value);
      if (typeof value === "boolean") return value ? yes : no;
      return typeof value === "string" ? `${opening}${shortened(value)}${closing}` : date(value);
    },
    oneOf: (words) =>
      words.length < 2
        ? words.join("")
        : `${words.slice(0, -1).join(", ")} ${or} ${words.at(-1) ?? ""}`,
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
