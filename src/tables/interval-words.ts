import type { Interval } from "../core/contracts/interval";

/** How often something is paid, as tables and functions name it (DE: Intervall). */
export const INTERVAL_WORDS = [
  "monatlich",
  "vierteljährlich",
  "halbjährlich",
  "jährlich",
  "einmalig",
] as const;

/** The interval that a word means. */
export const INTERVAL_OF_WORD: Readonly<Record<(typeof INTERVAL_WORDS)[number], Interval>> = {
  monatlich: "monthly",
  vierteljährlich: "quarterly",
  halbjährlich: "half-yearly",
  jährlich: "yearly",
  einmalig: "once",
};
