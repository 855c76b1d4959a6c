import { BEFUNDE, type FindingState } from "../../tables/befunde";
import type { WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { readBody, readTargetTable, rowsOf, type TargetTable } from "../import/target-table";

/** What a person notes of findings. */
export interface FindingNote {
  readonly ids: readonly string[];
  readonly state: FindingState;
  /** why; needed where findings are ignored */
  readonly reason: string;
}

/**
 * Notes state and reason of findings in the table Befunde.
 *
 * @returns how many of them stood there; the others are gone since the last check
 */
export async function noteFindings({
  ids,
  reason,
  state,
}: FindingNote): Promise<WorkbookResult<number>> {
  return runExcel(async (context) => {
    const target = await readTargetTable(context, BEFUNDE);
    const { values } = await readBody(context, target);
    const wanted = new Set(ids);
    const idAt = positionOf(target, "id");
    const rows = values.flatMap((line, row) =>
      wanted.has(String(line[idAt] ?? "").trim()) ? [row] : [],
    );
    for (const row of rows) {
      const line = rowsOf(target.table, row, 1, target.width);
      // the reason first: what is ignored must have one, also when the rest is cut off
      line.getColumn(positionOf(target, "reason")).values = [[reason]];
      line.getColumn(positionOf(target, "state")).values = [[state]];
    }
    await context.sync();
    return rows.length;
  });
}

function positionOf({ columns }: TargetTable, key: string): number {
  return columns.find(({ column }) => column.key === key)?.position ?? 0;
}
