import * as real from "../../../src/taskpane/features/help/function-help";
import { inBrackets } from "./in-brackets";

/** In the place of the product's help; names of functions and formulas are the same everywhere. */
export const FUNCTION_HELP: typeof real.FUNCTION_HELP = {
  de: real.FUNCTION_HELP.de.map(described),
  en: real.FUNCTION_HELP.en.map(described),
};

function described(help: real.FunctionHelp): real.FunctionHelp {
  const { purpose, arguments: named } = inBrackets(help);
  return { ...help, purpose, arguments: named };
}
