import { type SheetKey, SHEET_NAMES } from "./blueprint/sheet-names";
import type { WorkbookResult } from "./refusal";
import { runExcel } from "./run-excel";

/**
 * Shows a sheet of the plan by the name that it is set up with.
 *
 * @returns false where the workbook has no such sheet, or hides it
 */
export async function showSheet(key: SheetKey): Promise<WorkbookResult<boolean>> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET_NAMES[key]);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
    sheet.activate();
    await context.sync();
    return true;
  });
}
