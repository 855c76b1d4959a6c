import { repeated } from "../writer/write-table";
import type { LoadedTable } from "./loaded-table";

/**
 * Writes the formulas of calculated columns where cells have become empty.
 *
 * @returns number of cells
 */
export function fillFormulas({ calculated }: LoadedTable): number {
  let filled = 0;
  for (const { column, range } of calculated) {
    const isEmpty = range.valueTypes.map(([type]) => type === Excel.RangeValueType.empty);
    for (const { first, count } of runsOf(isEmpty)) {
      const cells = range.getCell(first, 0).getResizedRange(count - 1, 0);
      cells.formulas = repeated(column.formula ?? "", count);
      filled += count;
    }
  }
  return filled;
}

/** Neighbours that are true: they are written together. */
function runsOf(
  flags: readonly boolean[],
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  flags.forEach((flag, index) => {
    if (!flag) return;
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === index) last.count += 1;
    else runs.push({ first: index, count: 1 });
  });
  return runs;
}
