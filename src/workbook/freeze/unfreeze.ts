import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { findPlaces, usedNumbers } from "./find-places";
import { type LeftAlone, planUnfreeze } from "./plan-unfreeze";
import { readRecord, replaceRecord } from "./read-record";
import { readSheets } from "./read-sheets";
import { readTables } from "./read-tables";
import { writeBlocks } from "./write-pieces";

/** What unfreezing did. */
export interface UnfreezeReport {
  /** cells that have their formulas again */
  readonly restored: number;
  /** cells that are as they were; their formulas stay kept */
  readonly left: readonly LeftAlone[];
}

/** How to unfreeze. */
export interface UnfreezeOptions {
  /** also cells that a person changed get their formulas back */
  readonly replaceChanged?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Brings the formulas of the add-in back (DE: auftauen). Cells that a person changed since are left
 * alone. The formulas stay kept until all are written: whatever fails, the same action completes it.
 */
export async function unfreeze(
  options: UnfreezeOptions = {},
): Promise<WorkbookResult<UnfreezeReport>> {
  return runExcel(async (context) => {
    const stored = await readRecord(context);
    const { record } = stored;
    if (record === undefined) return { restored: 0, left: [] };
    const sheets = await readSheets(context);
    const places = await findPlaces(context, await readTables(context));
    const cells = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
    const plans = planUnfreeze(record, { places, cells }, options.replaceChanged ?? false);
    const writes = plans.flatMap(({ write }) => (write === undefined ? [] : [write]));
    await writeBlocks(context, writes, options.onProgress ?? (() => undefined));
    const blocks = plans.flatMap(({ remaining }) => (remaining === undefined ? [] : [remaining]));
    const used = usedNumbers(blocks);
    for (const { number, item } of places.names) if (!used.has(number)) item.delete();
    replaceRecord(context, stored, { ...record, blocks });
    await context.sync();
    return {
      restored: plans.reduce((sum, { restored }) => sum + restored, 0),
      left: plans
        .flatMap(({ left }) => left)
        .sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column),
    };
  });
}
