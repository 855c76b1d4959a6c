/**
 * How often a contract is paid (DE: Intervall, Zahlungsweise): monatlich, vierteljährlich,
 * halbjährlich, jährlich, einmalig.
 */
export type Interval = RecurringInterval | "once";

/** An interval that comes again. */
export type RecurringInterval = "monthly" | "quarterly" | "half-yearly" | "yearly";

/** Months that one payment covers. */
export const MONTHS_OF_INTERVAL: Readonly<Record<RecurringInterval, number>> = {
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
};
