import * as real from "../../../src/i18n/function-texts";
import { inBrackets } from "./in-brackets";

/** In the place of the product's texts of the same name. */
export const germanFunctionTexts = inBrackets(real.germanFunctionTexts);

/** In the place of the product's function of the same name. */
export async function loadFunctionTexts(locale: string | undefined): Promise<real.FunctionTexts> {
  return inBrackets(await real.loadFunctionTexts(locale));
}
