import { areaAddress, cellAddress } from "../blueprint/address";
import type { CellBlueprint, CellsBlock } from "../blueprint/blueprint";
import { writeLook } from "./write-look";
import { type ListSources, writeValidation } from "./write-validation";

/** Writes labels, figures and single formulas; cells that the block leaves out stay as they are. */
export function writeCells(sheet: Excel.Worksheet, block: CellsBlock, lists: ListSources): void {
  block.cells.forEach((cells, index) => {
    const row = block.row + index;
    for (const run of runsOfOneLook(cells)) {
      const column = block.column + run.start;
      const range = sheet.getRange(
        areaAddress({ row, column, rows: 1, columns: run.cells.length }),
      );
      writeLook(range, run.cells[0].look);
      if (run.cells.some(({ format }) => format !== undefined)) {
        range.numberFormat = [run.cells.map(({ format }) => format ?? "General")];
      }
      range.formulas = [run.cells.map(({ content }) => content)];
    }
    cells.forEach((cell, offset) => {
      if (cell?.validation === undefined) return;
      const address = cellAddress(row, block.column + offset);
      writeValidation(sheet.getRange(address), cell.validation, lists);
    });
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
