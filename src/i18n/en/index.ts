import type { de } from "../de";
import { errors } from "./errors";
import { importTexts } from "./import";

/** Every text of the product in English. */
export const en: typeof de = { errors, import: importTexts };
