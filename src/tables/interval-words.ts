import type { Interval, RecurringInterval } from "../core/contracts/interval";

/** How often something is paid, as tables and functions name it (DE: Intervall). */
export const INTERVAL_WORDS = [
  "monatlich",
  "vierteljährlich",
  "halbjährlich",
  "jährlich",
  "einmalig",
] as const;

type IntervalWord = (typeof INTERVAL_WORDS)[number];

/** The interval that a word for something recurring means. */
export const RECURRING_INTERVAL_OF_WORD: Readonly<
  Record<Exclude<IntervalWord, "einmalig">, RecurringInterval>
> = {
  monatlich: "monthly",
  vierteljährlich: "quarterly",
  halbjährlich: "half-yearly",
  jährlich: "yearly",
};

/** The interval that a word means. */
export const INTERVAL_OF_WORD: Readonly<Record<IntervalWord, Interval>> = {
  ...RECURRING_INTERVAL_OF_WORD,
  einmalig: "once",
};

/** Other words and short forms that people use for an interval, by the word that they mean. */
export const INTERVAL_SYNONYMS: Readonly<Record<IntervalWord, readonly string[]>> = {
  monatlich: ["mtl.", "monatl.", "Monat", "pro Monat", "je Monat", "p. m.", "monthly"],
  vierteljährlich: [
    "vierteljährl.",
    "vj.",
    "quartalsweise",
    "Quartal",
    "pro Quartal",
    "je Quartal",
    "Vierteljahr",
    "quarterly",
  ],
  halbjährlich: ["halbjährl.", "hj.", "Halbjahr", "pro Halbjahr", "je Halbjahr", "half-yearly"],
  jährlich: ["jährl.", "jhrl.", "p. a.", "Jahr", "pro Jahr", "je Jahr", "pro anno", "yearly"],
  einmalig: ["einmal", "einm.", "once"],
};
