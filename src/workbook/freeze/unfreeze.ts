import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { stopIfAborted } from "../stop-if-aborted";
import { keepRecord } from "./keep-record";
import type { BlockPlan, LeftAlone } from "./plan-unfreeze";
import { readFrozen } from "./read-frozen";
import { readRecord } from "./read-record";
import { writeBlocks } from "./write-pieces";

/** What unfreezing did. */
export interface UnfreezeReport {
  /** cells that have their formulas again */
  readonly restored: number;
  /** cells that are still frozen, as it was cancelled on the way; the same action goes on there */
  readonly notReached: number;
  /** cells that are as they were; their formulas stay kept */
  readonly left: readonly LeftAlone[];
}

/** How to unfreeze. */
export interface UnfreezeOptions {
  /** also cells that a person changed get their formulas back */
  readonly replaceChanged?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Brings the formulas of the add-in back (DE: auftauen). Cells that a person changed since are left
 * alone. The formulas stay kept until all are written: whatever fails, the same action completes it.
 *
 * Cancelled before the first formula is back, it changes nothing; later, what is back stays, and the
 * report says how much is still frozen. Each cell has its formula or its value either way.
 */
export async function unfreeze(
  options: UnfreezeOptions = {},
): Promise<WorkbookResult<UnfreezeReport>> {
  const { replaceChanged = false, signal } = options;
  const begun: Begun = { restorable: undefined };
  const result = await runExcel((context) => restore(context, options, begun), { signal });
  const { restorable } = begun;
  if (result.ok || result.refusal.kind !== "cancelled" || restorable === undefined) return result;
  return runExcel((context) => stopHalfway(context, restorable, replaceChanged));
}

/** What a run has begun. */
interface Begun {
  /** cells that it writes formulas to, once it does */
  restorable: number | undefined;
}

async function restore(
  context: Excel.RequestContext,
  { replaceChanged = false, onProgress, signal }: UnfreezeOptions,
  begun: Begun,
): Promise<UnfreezeReport> {
  const stored = await readRecord(context);
  const { record } = stored;
  if (record === undefined) return { restored: 0, notReached: 0, left: [] };
  const { places, plans } = await readFrozen(context, record, replaceChanged);
  stopIfAborted(signal);
  const restored = restorableOf(plans);
  begun.restorable = restored;
  await writeBlocks(
    context,
    plans.flatMap(({ write }) => write ?? []),
    onProgress,
  );
  const blocks = plans.flatMap(({ remaining }) => remaining ?? []);
  keepRecord(context, { stored, places }, { ...record, blocks });
  await context.sync();
  return { restored, notReached: 0, left: leftOf(plans) };
}

/** Forgets the formulas that are back, so that the workbook says rightly what is still frozen. */
async function stopHalfway(
  context: Excel.RequestContext,
  restorable: number,
  replaceChanged: boolean,
): Promise<UnfreezeReport> {
  const stored = await readRecord(context);
  const { record } = stored;
  if (record === undefined) return { restored: restorable, notReached: 0, left: [] };
  const { places, plans } = await readFrozen(context, record, replaceChanged);
  const blocks = plans.flatMap(({ frozenNow }) => frozenNow ?? []);
  keepRecord(context, { stored, places }, { ...record, blocks });
  await context.sync();
  const notReached = restorableOf(plans);
  return { restored: restorable - notReached, notReached, left: leftOf(plans) };
}

function restorableOf(plans: readonly BlockPlan[]): number {
  return plans.reduce((sum, { restored }) => sum + restored, 0);
}

function leftOf(plans: readonly BlockPlan[]): readonly LeftAlone[] {
  return plans
    .flatMap(({ left }) => left)
    .sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column);
}
