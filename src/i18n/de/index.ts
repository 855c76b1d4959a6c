import { checksTexts } from "./checks";
import { comparisonTexts } from "./comparison";
import { derivation } from "./derivation";
import { paneErrors } from "./pane-errors";
import { explainTexts } from "./explain";
import { findings, severities } from "./findings";
import { importTexts } from "./import";
import { paneTexts } from "./pane";
import { passOnTexts } from "./pass-on";
import { scenarioTexts } from "./scenarios";
import { selfTestTexts } from "./self-test";
import { workbookTexts } from "./workbook";

/** Every text of the product in German: the shape that other languages have to fill. */
export const de = {
  checks: checksTexts,
  comparison: comparisonTexts,
  derivation,
  errors: paneErrors,
  explain: explainTexts,
  findings,
  severities,
  import: importTexts,
  pane: paneTexts,
  passOn: passOnTexts,
  scenarios: scenarioTexts,
  selfTest: selfTestTexts,
  workbook: workbookTexts,
};
