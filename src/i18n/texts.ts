import { de } from "./de";
import { en } from "./en";

/** Texts of one language, by topic. */
export type Texts = typeof de;

/** The languages of the product. */
export type Language = "de" | "en";

const TEXTS: Readonly<Record<Language, Texts>> = { de, en };

/**
 * Language for a locale as Office names it: German for `de-…` and where none is known, else English.
 *
 * @param locale e.g. `de-AT`, `en-US`
 */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || locale === "" || /^de\b/i.test(locale) ? "de" : "en";
}

/** Texts in the language of a locale. */
export function texts(locale: string | undefined): Texts {
  return TEXTS[languageOf(locale)];
}
