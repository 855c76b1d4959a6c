import type { FunctionTexts } from "../function-texts";
import { derivation } from "./derivation";
import { errors } from "./errors";

/** The custom functions' texts in English. */
export const englishFunctionTexts: FunctionTexts = { derivation, errors };
