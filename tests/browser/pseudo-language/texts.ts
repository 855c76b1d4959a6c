import * as real from "../../../src/i18n/texts";
import { inBrackets } from "./in-brackets";

const known = new Map<string | undefined, real.Texts>();

/** In the place of the product's `texts`. */
export function texts(locale: string | undefined): real.Texts {
  const found = known.get(locale) ?? inBrackets(real.texts(locale));
  known.set(locale, found);
  return found;
}
