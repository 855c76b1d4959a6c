import { areaAddress } from "../blueprint/address";
import type { CellBlueprint, CellsBlock } from "../blueprint/blueprint";
import { writeLook } from "./write-look";

/** Writes labels, figures and single formulas; cells that the block leaves out stay as they are. */
export function writeCells(sheet: Excel.Worksheet, block: CellsBlock): void {
  block.cells.forEach((cells, index) => {
    for (const run of runsOfOneLook(cells)) {
      const range = sheet.getRange(
        areaAddress({
          row: block.row + index,
          column: block.column + run.start,
          rows: 1,
          columns: run.cells.length,
        }),
      );
      writeLook(range, run.cells[0].look);
      range.numberFormat = [run.cells.map(({ format }) => format ?? "General")];
      range.formulas = [run.cells.map(({ content }) => content)];
    }
  });
}

interface Run {
  readonly start: number;
  readonly cells: [CellBlueprint, ...CellBlueprint[]];
}

/** Neighbours of one look are written together: fewer and smaller requests. */
function runsOfOneLook(cells: readonly (CellBlueprint | null)[]): Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, index) => {
    if (cell === null) return;
    const last = runs.at(-1);
    const continues =
      last !== undefined &&
      last.start + last.cells.length === index &&
      last.cells[0].look === cell.look;
    if (continues) last.cells.push(cell);
    else runs.push({ start: index, cells: [cell] });
  });
  return runs;
}
