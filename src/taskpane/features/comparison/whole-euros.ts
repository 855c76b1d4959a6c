import type { PaneLanguage } from "../../language";

/** `12.345`, `−12.345`: an amount in cents, shown in whole euros. */
export function wholeEuros(amount: number, { count }: PaneLanguage): string {
  // adding 0 turns -0 into 0
  return count(Math.round(amount / 100) + 0).replace("-", "\u2212");
}
