import type { SheetBlueprint, TableBlock } from "../blueprint/blueprint";
import { tableArea } from "../blueprint/table-area";
import { type Landmark, landmarksOf } from "./landmarks";
import { type FoundContents, isFree, searchedArea } from "./missing-contents";

/**
 * A table that is gone, in a free place where it can come back: as far from where we wrote it as what
 * stands near it has been moved.
 *
 * @returns undefined where there is none
 */
export function inFreePlace(
  block: TableBlock,
  sheet: SheetBlueprint,
  found: FoundContents,
): TableBlock | undefined {
  const distanceOf = ({ column, movedColumns, movedRows, row }: Landmark) =>
    Math.abs(row - movedRows - block.row) + Math.abs(column - movedColumns - block.column);
  const landmarks = landmarksOf(sheet, found);
  const moves = [...landmarks].sort((one, other) => distanceOf(one) - distanceOf(other));
  const places = [...moves, { movedRows: 0, movedColumns: 0 }].map(
    ({ movedColumns, movedRows }) => ({
      ...block,
      row: block.row + movedRows,
      column: block.column + movedColumns,
    }),
  );
  const { rows, columns } = searchedArea(sheet);
  return places.find((placed) => {
    const area = tableArea(placed);
    const isKnown =
      area.row >= 0 &&
      area.column >= 0 &&
      area.row + area.rows <= rows &&
      area.column + area.columns <= columns;
    return isKnown && isTablePlaceFree(placed, found);
  });
}

/** True where nothing stands but what a run left that was cut off. */
function isTablePlaceFree(block: TableBlock, found: FoundContents): boolean {
  return isFree(tableArea(block), found, (row, column) => ownContent(block, row, column));
}

function ownContent({ column, row, rows, schema }: TableBlock, atRow: number, atColumn: number) {
  const own = schema.columns[atColumn - column];
  if (own === undefined) return "";
  return atRow === row ? own.header : (rows[atRow - row - 1]?.[own.key] ?? "");
}
