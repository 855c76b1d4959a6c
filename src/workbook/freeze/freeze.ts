import type { CivilDate } from "../../core/result";
import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { findFormulas } from "./find-formulas";
import { findPlaces, usedNumbers } from "./find-places";
import { type LeftCell, type NativeForm, planFreeze } from "./plan-freeze";
import { planUnfreeze } from "./plan-unfreeze";
import { replaceDiffering } from "./replace-differing";
import { readRecord, replaceRecord } from "./read-record";
import { readSheets } from "./read-sheets";
import { readTables } from "./read-tables";
import type { FreezeRecord } from "./record";
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
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Turns every formula of the add-in into its value, or into a native formula, and keeps the formula
 * in the workbook (DE: einfrieren). Formulas typed since the last freeze are added to it. First the
 * formulas are kept, then the values are written: whatever fails in between, the same action
 * completes it, and no cell ever has neither.
 */
export async function freeze(options: FreezeOptions): Promise<WorkbookResult<FreezeReport>> {
  return runExcel(async (context) => {
    const stored = await readRecord(context);
    const sheets = await readSheets(context);
    const tables = await readTables(context);
    const places = await findPlaces(context, tables);
    const found = await findFormulas(context, sheets, tables);
    const cells = new Map(sheets.map((sheet) => [sheet.sheet, sheet]));
    const record = stored.record ?? { version: 1, date: "", keys: [], blocks: [] };
    // A freeze that was broken off has kept formulas that are still in their cells.
    const plans = planUnfreeze(record, { places, cells }, false);
    const blocks = record.blocks.filter((_, index) => {
      const { live = 0, restored = 0, left = [] } = plans[index] ?? {};
      return live === 0 || restored + left.length > 0;
    });
    const numbered = new NumberedCells(places.freeNumber);
    const nativeForm = options.nativeForm ?? (() => undefined);
    const plan = planFreeze(found, { sheets, tables }, numbered, nativeForm, record.keys.length);
    if (plan.blocks.length === 0) return { frozen: 0, native: 0, pending: plan.pending };
    const next: FreezeRecord = {
      version: 1,
      date: isoDate(options.date),
      keys: [...record.keys, ...plan.keys],
      blocks: [...blocks, ...plan.blocks],
    };
    const used = usedNumbers(next.blocks);
    for (const { number, item } of places.names) if (!used.has(number)) item.delete();
    defineNames(context, numbered.added);
    replaceRecord(context, stored, next);
    await context.sync();
    await writeBlocks(context, plan.writes, options.onProgress ?? (() => undefined));
    const differing = await replaceDiffering(context, plan.blocks, plan.writes);
    const native = plan.blocks.reduce(
      (sum, block) =>
        sum + (block.kind === "column" ? block.rows.filter(([, , is]) => is === 1).length : 0),
      -differing,
    );
    return { frozen: found.length - plan.pending.length, native, pending: plan.pending };
  });
}

function isoDate({ year, month, day }: CivilDate): string {
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
