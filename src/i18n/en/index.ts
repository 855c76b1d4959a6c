import type { de } from "../de";
import { errors } from "./errors";
import { importTexts } from "./import";
import { paneTexts } from "./pane";
import { workbookTexts } from "./workbook";

/** Every text of the product in English. */
export const en: typeof de = {
  errors,
  import: importTexts,
  pane: paneTexts,
  workbook: workbookTexts,
};
