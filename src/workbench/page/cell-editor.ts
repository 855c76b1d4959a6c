import { Spreadsheet } from "@odoo/o-spreadsheet";

/** The grid's editor of cells, whose methods its types call private. */
interface CellEditor {
  readonly props: {
    readonly composerStore: {
      readonly editionMode: string;
      readonly composerSelection: { readonly start: number; readonly end: number };
    };
  };
  readonly contentHelper: {
    readonly el: HTMLElement;
    setText(lines: unknown): void;
    selectRange(start: number, end: number): void;
  };
  getContentLines(): unknown;
  onKeydown(event: Event): void;
  onKeyup(event: Event): void;
}

/**
 * Lets the cell's editor keep up with a person. The grid draws it a frame after the key that opens
 * it: until then it holds the former content of the cell, with the caret at the front, to which
 * the next key would add, and which the letting go of F2 would take for what the person wants.
 */
export function keepUpWithTyping(): void {
  const { Composer } = Spreadsheet.components.Grid.components.GridComposer.components;
  const editor = Composer.prototype as unknown as CellEditor;
  type Listener = (this: CellEditor, event: Event) => void;
  const { onKeydown, onKeyup } = editor as Record<"onKeydown" | "onKeyup", Listener>;
  editor.onKeydown = function (event) {
    const { composerStore } = this.props;
    if (composerStore.editionMode !== "inactive" && !isDrawn(this)) {
      this.contentHelper.setText(this.getContentLines());
      const { start, end } = composerStore.composerSelection;
      this.contentHelper.selectRange(start, end);
    }
    onKeydown.call(this, event);
  };
  editor.onKeyup = function (event) {
    if (isDrawn(this)) onKeyup.call(this, event);
  };
}

/** Whether the grid has drawn that the editor is open. */
function isDrawn({ contentHelper }: CellEditor): boolean {
  return contentHelper.el.classList.contains("active");
}
