import { createContext, useContext } from "react";
import { type Language, languageOf } from "../i18n/language";
import { type Texts, texts } from "../i18n/texts";

/** Texts of the pane's language and how it writes values. */
export interface PaneLanguage {
  readonly language: Language;
  readonly texts: Texts;
  /** `1.181` */
  readonly count: (value: number) => string;
  /** `1.181,47` */
  readonly amount: (eur: number) => string;
  /** `0,77`; no fixed number of places */
  readonly number: (value: number) => string;
  /** `2,5 %` of 0.025 */
  readonly percent: (share: number) => string;
  /** `15.04.2026`; takes an Excel serial */
  readonly date: (serial: number) => string;
}

const DAY_IN_MILLISECONDS = 86_400_000;

/** Serial of 01.01.1970. */
const EPOCH_SERIAL = 25_569;

/** Language for a locale as Office names it. */
export function paneLanguage(locale: string | undefined): PaneLanguage {
  const language = languageOf(locale);
  const tag = language === "de" ? "de-DE" : "en-GB";
  const count = new Intl.NumberFormat(tag);
  const amount = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 10 });
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 4 });
  const date = new Intl.DateTimeFormat(tag, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  });
  return {
    language,
    texts: texts(locale),
    count: (value) => count.format(value),
    amount: (eur) => amount.format(eur),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (serial) => date.format((serial - EPOCH_SERIAL) * DAY_IN_MILLISECONDS),
  };
}

/** The pane's language, for components. */
export const LanguageContext = createContext<PaneLanguage>(paneLanguage(undefined));

/** The pane's language. */
export function useLanguage(): PaneLanguage {
  return useContext(LanguageContext);
}
