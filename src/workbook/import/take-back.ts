import type { CellInput } from "../blueprint/blueprint";
import { restorePieces } from "./cell-pieces";
import type { ImportJournal } from "./journal";
import { sendPieces } from "./requests";
import { rowsOf, type TargetTable, typedColumns } from "./target-table";

/** Empties the rows that were free before, gives changed cells back what they had, and only then
 * takes the new rows away, so that a part of it can be repeated as a whole.
 *
 * @param addedRows rows of the body that were not there before
 */
export async function takeBackRows(
  context: Excel.RequestContext,
  target: TargetTable,
  { added, changed, firstRow, height }: ImportJournal,
  addedRows: number,
): Promise<void> {
  await sendPieces(context, restorePieces(target, changed), () => undefined);
  const filled = Math.min(height - firstRow, added.length);
  if (filled > 0) {
    const area = rowsOf(target.table, firstRow, filled, target.width);
    for (const { position } of typedColumns(target)) area.getColumn(position).clear("Contents");
  }
  if (addedRows > 0) rowsOf(target.table, height, addedRows, target.width).delete("Up");
  await context.sync();
}

/** Whether a cell holds a value, as Excel gives it back. */
export function holds(content: CellInput, value: CellInput | undefined): boolean {
  if (value === undefined || value === "") return content === "";
  return typeof value === "number" && typeof content === "number"
    ? Math.abs(content - value) <= 1e-9 * Math.max(1, Math.abs(value))
    : content === value;
}
