import { derivation } from "./derivation";
import { errors } from "./errors";
import { findings, severities } from "./findings";
import { importTexts } from "./import";
import { paneTexts } from "./pane";
import { workbookTexts } from "./workbook";

/** Every text of the product in German: the shape that other languages have to fill. */
export const de = {
  derivation,
  errors,
  findings,
  severities,
  import: importTexts,
  pane: paneTexts,
  workbook: workbookTexts,
};
