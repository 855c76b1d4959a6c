import type { NameBlueprint, SheetBlueprint } from "./blueprint";

/** The defined names of a sheet but those of table rows: the sheet's own and those of its cells. */
export function namesOf(sheet: SheetBlueprint): readonly NameBlueprint[] {
  const ofCells = sheet.blocks.flatMap((block) => {
    if (block.kind !== "cells") return [];
    return block.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column): NameBlueprint[] => {
        if (cell?.name === undefined) return [];
        const area = {
          row: block.row + row,
          column: block.column + column,
          rows: 1,
          columns: 1,
        };
        return [{ name: cell.name, area }];
      }),
    );
  });
  return [...(sheet.names ?? []), ...ofCells];
}
