import type { SheetBlueprint } from "../blueprint/blueprint";
import { type FoundContents, normalized, tellingCells } from "./missing-contents";

/** Something that stands once on a sheet, and how far it is from where we wrote it. */
export interface Landmark {
  /** zero-based position on its sheet */
  readonly row: number;
  readonly column: number;
  readonly movedRows: number;
  readonly movedColumns: number;
}

/** What tells where the contents of a sheet have gone. */
export function landmarksOf(sheet: SheetBlueprint, found: FoundContents): readonly Landmark[] {
  const wanted = grouped(tellingCells(sheet), ({ content }) => content);
  const cells = found.formulas.flatMap((line, row) =>
    line.map((content, column) => ({
      row: found.row + row,
      column: found.column + column,
      content: normalized(content),
    })),
  );
  const there = grouped(cells, ({ content }) => content);
  return [...wanted].flatMap(([content, [ours, ...more]]): Landmark[] => {
    const [cell, ...others] = there.get(content) ?? [];
    if (ours === undefined || cell === undefined || more.length + others.length > 0) return [];
    const { column, row } = cell;
    return [{ row, column, movedRows: row - ours.row, movedColumns: column - ours.column }];
  });
}

/** Items by a key that they share, in their order. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
