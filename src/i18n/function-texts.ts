import { derivation } from "./de/derivation";
import { errors } from "./de/errors";
import { languageOf } from "./language";

/** The custom functions' texts in German; they stand in the first script. */
export const germanFunctionTexts = { derivation, errors };

/** The texts that the custom functions need. */
export type FunctionTexts = typeof germanFunctionTexts;

/**
 * The custom functions' texts in the language of a locale. Any language but German is a file of its
 * own, so that nobody loads what he does not read.
 *
 * @throws whatever keeps that file from loading
 */
export async function loadFunctionTexts(locale: string | undefined): Promise<FunctionTexts> {
  if (languageOf(locale) === "de") return germanFunctionTexts;
  const { englishFunctionTexts } = await import(
    /* webpackChunkName: "english" */ "./en/function-texts"
  );
  return englishFunctionTexts;
}
