import { checkWorkbook } from "../../../workbook/checks/check-workbook";
import { noteFindings } from "../../../workbook/checks/note-findings";
import { showCell } from "../../../workbook/show-cell";
import { officePorts } from "../../office-ports";
import { createFindingsStore } from "./findings-store";

/** The view Prüfung of the open workbook; the ribbon and the import start it as well. */
export const findingsStore = createFindingsStore({
  check: (run) => checkWorkbook(officePorts.today(), run),
  note: noteFindings,
  show: ({ address, sheet }) => showCell(sheet, address),
});
