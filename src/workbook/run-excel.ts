import { refusalOf, type WorkbookResult } from "./refusal";

/**
 * Runs an action on the open workbook. Where Excel can wait, it waits until the person has finished
 * editing a cell. What Excel refuses comes back as a value, never as an exception.
 */
export async function runExcel<T>(
  action: (context: Excel.RequestContext) => Promise<T>,
): Promise<WorkbookResult<T>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, action) };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}
