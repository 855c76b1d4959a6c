import type { Book } from "../grid/book";
import { cellError } from "../grid/cell-error";
import { stores } from "../grid/spreadsheet";

/** Side of a coloured corner [px]. */
const SIDE_PX = 7;
const NOTE_COLOR = "#c00000";
const ERROR_COLOR = "#1e7145";

type Store = InstanceType<typeof stores.SpreadsheetStore>;
type Drawing = Parameters<Store["drawLayer"]>[0];

/**
 * The part of the grid that draws, as Excel does, a red corner at the right of a cell with a note
 * and a green one at the left of a formula that is an error.
 */
export function cornerMarks(book: Book) {
  return class CornerMarks extends stores.SpreadsheetStore {
    override get renderingLayers() {
      return ["Background"] as const;
    }

    override drawLayer({ ctx, sheetId, viewports }: Drawing): void {
      const { notes } = book.sheets.facts(sheetId);
      for (const { row, col } of this.getters.getVisibleCellPositions()) {
        const isError = cellError(book.engine, { sheetId, row, col }) !== undefined;
        const hasNote = notes.has(`${row},${col}`);
        if (!isError && !hasNote) continue;
        const zone = { top: row, bottom: row, left: col, right: col };
        const { x, y, width } = viewports.getVisibleRect(sheetId, zone);
        if (hasNote) corner(ctx, NOTE_COLOR, x + width, y, -SIDE_PX);
        if (isError) corner(ctx, ERROR_COLOR, x, y, SIDE_PX);
      }
    }
  };
}

function corner(
  ctx: CanvasRenderingContext2D,
  color: string,
  x: number,
  y: number,
  side: number,
): void {
  ctx.fillStyle = color;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + side, y);
  ctx.lineTo(x, y + SIDE_PX);
  ctx.fill();
}
