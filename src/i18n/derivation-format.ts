import type { DateParts } from "./format";

/** A month of a year. */
export interface MonthParts {
  readonly year: number;
  /** 1 … 12 */
  readonly month: number;
}

/** Where a rule comes from, as `core/rules` says it; the source is German, as laws are. */
export interface RuleSource {
  readonly source: string;
  readonly certainty: "found" | "derived" | "from memory";
}

/** One row of a derivation in words; the result stands between calculation and rule. */
export interface StepWords {
  readonly step: string;
  readonly calculation: string;
  readonly rule: string;
}

/** How a language writes the figures of a derivation. */
export interface DerivationFormat {
  /** `12.000,00 €`; amounts that are not rounded show up to six decimal places */
  readonly eur: (eur: number) => string;
  /** `1.950`, `0,35`, up to ten decimal places */
  readonly number: (value: number) => string;
  /** of a fraction: `19 %` */
  readonly percent: (fraction: number) => string;
  /** a growth factor: `(1 + 2 %)`, `(1 − 2 %)` */
  readonly onePlus: (fraction: number) => string;
  /** `April 2026` */
  readonly month: (month: MonthParts) => string;
  /** `April bis Dezember`, or `April` alone */
  readonly monthsOfYear: (first: number, last: number) => string;
  /** `15.04.2026` */
  readonly date: (date: DateParts) => string;
}

const MINUS = "−";

interface Conventions {
  readonly locale: string;
  readonly months: readonly string[];
  readonly date: DerivationFormat["date"];
  readonly euro: (amount: string) => string;
  readonly percent: (number: string) => string;
  readonly to: string;
}

/** The formats of a language by its conventions. */
export function createDerivationFormat(conventions: Conventions): DerivationFormat {
  const { locale, months, date, euro, percent, to } = conventions;
  const amounts = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 6,
  });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const rates = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const ratesOf = (size: number) => percent(rates.format(size * 100));
  const nameOf = (month: number) => months[month - 1] ?? String(month);
  return {
    date,
    eur: (eur) => withSign(eur, (size) => euro(amounts.format(size))),
    number: (value) => withSign(value, (size) => numbers.format(size)),
    percent: (fraction) => withSign(fraction, ratesOf),
    onePlus: (fraction) => `(${sumOf(["1", withSign(fraction, ratesOf)])})`,
    month: ({ year, month }) => `${nameOf(month)} ${year}`,
    monthsOfYear: (first, last) =>
      first === last ? nameOf(first) : `${nameOf(first)} ${to} ${nameOf(last)}`,
  };
}

/** A sum as people write it: a negative term is subtracted. */
export function sumOf(terms: readonly string[]): string {
  return terms.join(" + ").replaceAll(`+ ${MINUS}`, `${MINUS} `);
}

/** A difference as people write it: a negative term is added. */
export function differenceOf(minuend: string, subtrahend: string): string {
  return subtrahend.startsWith(MINUS)
    ? `${minuend} + ${subtrahend.slice(MINUS.length)}`
    : `${minuend} ${MINUS} ${subtrahend}`;
}

/** The minus sign of formulas, before any currency sign. */
function withSign(value: number, format: (size: number) => string): string {
  return value < 0 ? `${MINUS}${format(-value)}` : format(value);
}
