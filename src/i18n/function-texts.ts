import { derivation as germanDerivation } from "./de/derivation";
import { errors as germanErrors } from "./de/errors";
import { derivation as englishDerivation } from "./en/derivation";
import { errors as englishErrors } from "./en/errors";
import { languageOf, type Language } from "./language";

const german = { derivation: germanDerivation, errors: germanErrors };

/** The texts that the custom functions need: all that stands in the first script. */
export type FunctionTexts = typeof german;

const TEXTS: Readonly<Record<Language, FunctionTexts>> = {
  de: german,
  en: { derivation: englishDerivation, errors: englishErrors },
};

/** The functions' texts in the language of a locale. */
export function functionTexts(locale: string | undefined): FunctionTexts {
  return TEXTS[languageOf(locale)];
}
