import { readModel } from "../../workbook/model/read-model";
import { watchModel } from "../../workbook/model/watch-model";
import { writeEdits } from "../../workbook/model/write-edits";
import { createCalculator } from "./scenario-figures";
import { createWorkbookModel } from "./workbook-model";

/** The model of the open workbook: one for all views, so that undo reaches over all of them. */
export const workbookModel = createWorkbookModel({
  read: readModel,
  write: writeEdits,
  watch: watchModel,
});

/** Calculates scenarios of the model, for all views. */
export const calculateModel = createCalculator();
