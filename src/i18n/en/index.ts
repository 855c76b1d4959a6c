import type { de } from "../de";
import { errors } from "./errors";

/** Every text of the product in English. */
export const en: typeof de = { errors };
