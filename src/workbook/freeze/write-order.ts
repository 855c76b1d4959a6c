import { type FoundFormula, readersFirst } from "./find-formulas";
import type { CellsToWrite } from "./plan-freeze";

/** Blocks in the order in which they are to be written: readers of spills before the spills. */
export function inWriteOrder<T extends { readonly write: CellsToWrite }>(
  blocks: readonly T[],
  found: readonly FoundFormula[],
): T[] {
  const keyOf = (sheet: string, column: number, row: number): string => `${sheet} ${column} ${row}`;
  const places = new Map(
    readersFirst(found).map(({ sheet, column, row }, index) => [keyOf(sheet, column, row), index]),
  );
  const placeOf = ({ write: { sheet, column, row, contents } }: T): number =>
    contents.reduce(
      (first, _, at) => Math.min(first, places.get(keyOf(sheet, column, row + at)) ?? first),
      found.length,
    );
  return blocks
    .map((block) => ({ block, place: placeOf(block) }))
    .sort((a, b) => a.place - b.place)
    .map(({ block }) => block);
}
