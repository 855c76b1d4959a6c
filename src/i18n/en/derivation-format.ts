import { createDerivationFormat, type RuleSource } from "../derivation-format";
import { englishFormat, MONTHS } from "./format";

/** English figures: `€12,000.00`, `April 2026`. */
export const format = createDerivationFormat({
  locale: "en-GB",
  months: MONTHS,
  date: englishFormat.date,
  euro: (amount) => `€${amount}`,
  percent: (number) => `${number}%`,
  to: "to",
});

const CERTAINTY = {
  found: "",
  derived: "; derived, please check",
  "from memory": "; please check",
} as const;

/** Where a rule comes from, and whether somebody has to check it; German laws keep their names. */
export function sourceOf({ source, certainty }: RuleSource): string {
  return `Source: ${source}${CERTAINTY[certainty]}`;
}

/** `1 month`, `3 months` */
export function monthCount(count: number): string {
  return count === 1 ? "1 month" : `${format.number(count)} months`;
}
