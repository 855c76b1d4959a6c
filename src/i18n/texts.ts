import { de } from "./de";
import { en } from "./en";
import { languageOf, type Language } from "./language";

/** Texts of one language, by topic. */
export type Texts = typeof de;

const TEXTS: Readonly<Record<Language, Texts>> = { de, en };

/** Texts in the language of a locale; the first script takes `loadFunctionTexts` instead. */
export function texts(locale: string | undefined): Texts {
  return TEXTS[languageOf(locale)];
}
