import { watchRequests } from "./cell-edit-wait";
import { refusalOf, type WorkbookResult } from "./refusal";

/** How an action is run. */
export interface ExcelRun {
  /** true where nobody waits for it: that a cell is being edited is then not told */
  readonly isQuiet?: boolean;
}

/**
 * Runs an action on the open workbook. Where Excel can wait, it waits until the person has finished
 * editing a cell; `isWaitingForCellEdit` tells that meanwhile. What Excel refuses comes back as a
 * value, never as an exception.
 */
export async function runExcel<T>(
  action: (context: Excel.RequestContext) => Promise<T>,
  { isQuiet = false }: ExcelRun = {},
): Promise<WorkbookResult<T>> {
  try {
    const value = await Excel.run({ delayForCellEdit: true }, (context) => {
      if (!isQuiet) watchRequests(context);
      return action(context);
    });
    return { ok: true, value };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}
