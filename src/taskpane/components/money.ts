import { type Cents, toEur } from "../../core/money";
import type { PaneLanguage } from "../language";

/** `12.345 €`; amounts over several years are read in whole euros. */
export function euros(amount: Cents, { language }: PaneLanguage): string {
  return formatOf(language, "auto").format(toEur(amount));
}

/** `+12.345 €`, `−12.345 €`, `0 €`: what something causes. */
export function signedEuros(amount: Cents, { language }: PaneLanguage): string {
  return formatOf(language, "exceptZero").format(toEur(amount)).replace("-", "−");
}

/** `12.345`, `−12.345`: an amount in cents, in whole euros where a heading names the unit. */
export function wholeEuros(amount: number, { count }: PaneLanguage): string {
  // adding 0 turns -0 into 0
  return count(Math.round(amount / 100) + 0).replace("-", "−");
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(
  language: PaneLanguage["language"],
  signDisplay: "auto" | "exceptZero",
): Intl.NumberFormat {
  const key = language + signDisplay;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
    signDisplay,
  });
  formats.set(key, format);
  return format;
}
