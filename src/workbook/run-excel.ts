import { watchRequests } from "./cell-edit-wait";
import { refusalOf, type WorkbookResult } from "./refusal";
import { stopIfAborted } from "./stop-if-aborted";

/** How an action is run. */
export interface ExcelRun {
  /** true as long as nobody waits for it: that a cell is being edited is then not told */
  readonly isQuiet?: () => boolean;
  /** cancels the action before its next request; a request that is under way is waited for */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs an action on the open workbook. Where Excel can wait, it waits until the person has finished
 * editing a cell; `isWaitingForCellEdit` tells that meanwhile. What Excel refuses comes back as a
 * value, never as an exception; so does that the person has cancelled.
 */
export async function runExcel<T>(
  action: (context: Excel.RequestContext) => Promise<T>,
  { isQuiet = () => false, signal }: ExcelRun = {},
): Promise<WorkbookResult<T>> {
  try {
    const value = await Excel.run({ delayForCellEdit: true }, (context) => {
      watchRequests(context, isQuiet);
      return signal === undefined ? action(context) : stoppable(context, action, signal);
    });
    return { ok: true, value };
  } catch (error) {
    return { ok: false, refusal: refusalOf(error) };
  }
}

/** Runs an action whose requests are not sent any more once it is cancelled. */
async function stoppable<T>(
  context: Excel.RequestContext,
  action: (context: Excel.RequestContext) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const sync = context.sync.bind(context);
  context.sync = async (passThrough) => {
    stopIfAborted(signal);
    return sync(passThrough);
  };
  try {
    return await action(context);
  } finally {
    // Excel.run ends with a request of its own, which must not undo what the action has achieved.
    context.sync = sync;
  }
}
