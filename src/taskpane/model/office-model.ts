import { readModel } from "../../workbook/model/read-model";
import { watchModel } from "../../workbook/model/watch-model";
import { writeEdits } from "../../workbook/model/write-edits";
import { createWorkbookModel } from "./workbook-model";

/** The model of the open workbook, which all views share: one journal, one way to write. */
export const workbookModel = createWorkbookModel({
  read: readModel,
  write: writeEdits,
  watch: watchModel,
});
