import { repeated } from "../writer/write-table";
import { isBrokenForm } from "./broken-formulas";
import type { LoadedTable } from "./loaded-table";

/**
 * Writes the formulas of calculated columns where cells have become empty, and where they have lost
 * a table or column that they refer to: the whole column then shows errors.
 *
 * @returns number of cells
 */
export function fillFormulas({ calculated }: LoadedTable): number {
  let filled = 0;
  for (const { column, firstCell, range } of calculated) {
    const { formula = "" } = column;
    const isBroken = isBrokenForm(firstCell.formulas[0]?.[0], formula);
    const isLacking = range.valueTypes.map(
      ([type], row) =>
        type === Excel.RangeValueType.empty ||
        (isBroken && (row === 0 || type === Excel.RangeValueType.error)),
    );
    for (const { first, count } of runsOf(isLacking)) {
      const cells = range.getCell(first, 0).getResizedRange(count - 1, 0);
      cells.formulas = repeated(formula, count);
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
