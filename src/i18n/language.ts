/** The languages of the product. */
export type Language = "de" | "en";

/**
 * Language for a locale as Office names it: German for `de-…` and where none is known, else English.
 *
 * @param locale e.g. `de-AT`, `en-US`
 */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || locale === "" || /^de\b/i.test(locale) ? "de" : "en";
}
