import { errors } from "./errors";
import { importTexts } from "./import";

/** Every text of the product in German: the shape that other languages have to fill. */
export const de = { errors, import: importTexts };
