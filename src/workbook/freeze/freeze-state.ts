import type { CivilDate } from "../../core/result";
import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { readRecord } from "./read-record";
import { frozenFormulas } from "./record";

/** Whether the workbook is frozen. */
export interface FreezeState {
  /** day of the last freeze; undefined where nothing is frozen */
  readonly since: CivilDate | undefined;
  /** formulas that are kept */
  readonly formulas: number;
}

/** Reads whether the workbook is frozen, in two round trips. */
export async function readFreezeState(): Promise<WorkbookResult<FreezeState>> {
  return runExcel(async (context) => {
    const { record } = await readRecord(context);
    if (record === undefined) return { since: undefined, formulas: 0 };
    const [year = 0, month = 0, day = 0] = record.date.split("-").map(Number);
    return { since: { year, month, day }, formulas: frozenFormulas(record) };
  });
}
