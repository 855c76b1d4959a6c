import { createDerivationFormat, type RuleSource } from "../derivation-format";
import { germanFormat } from "./format";

/** German figures: `12.000,00 €`, `April 2026`. */
export const format = createDerivationFormat({
  locale: "de-DE",
  months: [
    ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August"],
    ["September", "Oktober", "November", "Dezember"],
  ].flat(),
  date: germanFormat.date,
  euro: (amount) => `${amount} €`,
  percent: (number) => `${number} %`,
  to: "bis",
});

const CERTAINTY = {
  found: "",
  derived: "; abgeleitet, bitte prüfen",
  "from memory": "; bitte prüfen",
} as const;

/** Where a rule comes from, and whether somebody has to check it, which sources may say already. */
export function sourceOf({ source, certainty }: RuleSource): string {
  const check = source.includes("bitte prüfen") ? "" : CERTAINTY[certainty];
  return `Quelle: ${source}${check}`;
}

/** `1 Monat`, `3 Monate` */
export function monthCount(count: number): string {
  return count === 1 ? "1 Monat" : `${format.number(count)} Monate`;
}
