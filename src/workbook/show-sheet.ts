import { type SheetKey, SHEET_NAMES } from "./blueprint/sheet-names";
import type { WorkbookResult } from "./refusal";
import { runExcel } from "./run-excel";
import { MARK_KEY, readMark } from "./set-up/mark";

/**
 * Shows a sheet of the plan: the one that set-up made, whatever it is called now, or else the one
 * with the name that it is set up with.
 *
 * @returns false where the workbook has no such sheet, or hides it
 */
export async function showSheet(key: SheetKey): Promise<WorkbookResult<boolean>> {
  return runExcel(async (context) => {
    const { settings, worksheets } = context.workbook;
    const setting = settings.getItemOrNullObject(MARK_KEY);
    setting.load("value");
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const mark = readMark(setting.isNullObject ? undefined : setting.value);
    const sheet =
      worksheets.items.find(({ id }) => id === mark.sheets[key]) ??
      worksheets.items.find(({ name }) => name === SHEET_NAMES[key]);
    if (sheet?.visibility !== "Visible") return false;
    sheet.activate();
    await context.sync();
    return true;
  });
}
