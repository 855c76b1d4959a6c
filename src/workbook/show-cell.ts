import type { WorkbookResult } from "./refusal";
import { runExcel } from "./run-excel";

/** Shows a cell and selects it, as a click on a link would. */
export async function showCell(sheet: string, address: string): Promise<WorkbookResult<void>> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
