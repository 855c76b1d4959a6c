import type { CivilDate } from "../../core/result";
import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { stopIfAborted } from "../stop-if-aborted";
import { findFormulas } from "./find-formulas";
import { keepRecord } from "./keep-record";
import { type LeftCell, type NativeForm, planFreeze } from "./plan-freeze";
import { readFrozen } from "./read-frozen";
import { readRecord } from "./read-record";
import type { FreezeRecord } from "./record";
import { replaceDiffering } from "./replace-differing";
import { takeBack } from "./take-back";
import { defineNames, NumberedCells } from "./tracked-names";
import { writeBlocks } from "./write-pieces";

/** What a freeze did. */
export interface FreezeReport {
  /** formulas that became values or native formulas */
  readonly frozen: number;
  /** of these, native formulas */
  readonly native: number;
  /** cells without a result that could be kept, such as `#BUSY!`: they are as before */
  readonly pending: readonly LeftCell[];
}

/** How to freeze. */
export interface FreezeOptions {
  readonly date: CivilDate;
  /** gives formulas a form without the add-in; left out, all become values */
  readonly nativeForm?: NativeForm;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Turns every formula of the add-in into its value, or into a native formula, and keeps the formula
 * in the workbook (DE: einfrieren). Formulas typed since the last freeze are added to it. First the
 * formulas are kept, then the values are written: whatever fails in between, the same action
 * completes it, and no cell ever has neither.
 *
 * Where it is cancelled, what it has frozen is taken back, and an earlier freeze stays. Where Excel
 * refuses even that, the refusal says why, and the same action completes the freeze.
 */
export async function freeze(options: FreezeOptions): Promise<WorkbookResult<FreezeReport>> {
  const { signal } = options;
  const begun: Begun = { before: undefined };
  const result = await runExcel((context) => freezeIn(context, options, begun), { signal });
  const { before } = begun;
  if (result.ok || result.refusal.kind !== "cancelled" || before === undefined) return result;
  const takenBack = await runExcel((context) => takeBack(context, before));
  return takenBack.ok ? result : takenBack;
}

/** What a run has begun. */
interface Begun {
  /** the record that it adds to, once it does */
  before: FreezeRecord | undefined;
}

async function freezeIn(
  context: Excel.RequestContext,
  { date, nativeForm = () => undefined, onProgress, signal }: FreezeOptions,
  begun: Begun,
): Promise<FreezeReport> {
  const stored = await readRecord(context);
  const record = stored.record ?? { version: 1, date: "", keys: [], blocks: [] };
  const { sheets, tables, places, plans } = await readFrozen(context, record, false);
  const found = await findFormulas(context, sheets, tables);
  // A freeze that was broken off has kept formulas that are still in their cells.
  const before = { ...record, blocks: plans.flatMap(({ frozenNow }) => frozenNow ?? []) };
  const numbered = new NumberedCells(places.freeNumber);
  const plan = planFreeze(found, { sheets, tables }, numbered, nativeForm, record.keys.length);
  if (plan.blocks.length === 0) return { frozen: 0, native: 0, pending: plan.pending };
  const next: FreezeRecord = {
    version: 1,
    date: isoDate(date),
    keys: [...record.keys, ...plan.keys],
    blocks: [...before.blocks, ...plan.blocks],
  };
  stopIfAborted(signal);
  begun.before = before;
  keepRecord(context, { stored, places }, next);
  defineNames(context, numbered.added);
  await context.sync();
  await writeBlocks(context, plan.writes, onProgress);
  const differing = await replaceDiffering(context, plan.blocks, plan.writes);
  // Whoever cancelled during the last request wants none of it, either.
  stopIfAborted(signal);
  const native = plan.blocks.reduce(
    (sum, block) =>
      sum + (block.kind === "column" ? block.rows.filter(([, , is]) => is === 1).length : 0),
    -differing,
  );
  return { frozen: found.length - plan.pending.length, native, pending: plan.pending };
}

function isoDate({ year, month, day }: CivilDate): string {
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
