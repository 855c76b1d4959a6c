import { useEffect } from "@odoo/owl";
import { Spreadsheet } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import { stores } from "../grid/spreadsheet";
import { cornerMarks } from "./corner-marks";

/** How the grid blends a cell's old picture into its new one. */
interface Drawer {
  getBoxesWithAnimations(boxes: readonly { isError: boolean }[]): unknown;
}

/**
 * Adds to the grid what it lacks: marks of notes and errors, and word of when a cell is being typed into.
 * Takes from it that values slide into place when they change, which Excel's do not.
 * Must run before the grid is drawn for the first time.
 */
export function extendGrid(book: Book, onEditing: (isEditing: boolean) => void): void {
  const drawer = stores.GridRenderer.prototype as unknown as Drawer;
  drawer.getBoxesWithAnimations = (boxes) =>
    // The grid marks errors where Excel marks notes.
    boxes.map((box) => ({ ...box, isError: false }));
  const CornerMarks = cornerMarks(book);
  const { Grid } = Spreadsheet.components;
  class ExtendedGrid extends Grid {
    override setup(): void {
      super.setup();
      stores.useStore(CornerMarks);
      const composer = stores.useStore(stores.CellComposerStore);
      useEffect(
        (isEditing: boolean) => {
          onEditing(isEditing);
        },
        () => [composer.editionMode !== "inactive"],
      );
    }
  }
  Object.assign(Spreadsheet.components, { Grid: ExtendedGrid });
}
