import { App } from "@odoo/owl";
import { Spreadsheet } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import { registries } from "../grid/spreadsheet";
import { showMessage } from "./messages";

type Environment = InstanceType<typeof Spreadsheet>["env"];

/** Menu entries that Excel has under the same name and that the workbench can do. */
const keptEntries = {
  cellMenuRegistry: ["cut", "copy", "paste", "add_row_before", "add_column_before"],
  rowMenuRegistry: ["cut", "copy", "paste", "add_row_before", "add_row_after", "clear_row"],
  colMenuRegistry: ["cut", "copy", "paste", "add_column_before", "add_column_after"],
} as const;
const alsoKept = ["delete_row", "delete_column", "clear_column", "hide_rows", "unhide_rows"];

/**
 * Draws the workbook into an element: name box, formula bar, cells, charts and sheet tabs.
 *
 * @param translate gives the texts of the grid's templates
 */
export async function mountGrid(
  book: Book,
  target: HTMLElement,
  translate: (text: string) => string,
): Promise<void> {
  removeForeignEntries();
  const templates = await (await fetch("vendor/o-spreadsheet/o_spreadsheet.xml")).text();
  const app = new App(Spreadsheet, {
    props: {
      model: book.engine.model,
      notifyUser: ({ text }: { text: string }) => {
        showMessage(text);
      },
      raiseError: (text: string, callback?: () => void) => {
        showMessage(text);
        callback?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        if (window.confirm(text)) confirm();
        else cancel?.();
      },
    },
    // The component adds the rest of its environment itself.
    env: {
      isMobile: () => false,
      loadLocales: () => Promise.resolve([]),
    } as unknown as Environment,
    templates,
    translateFn: translate,
  });
  await app.mount(target);
}

function removeForeignEntries(): void {
  for (const [name, kept] of Object.entries(keptEntries)) {
    const registry = registries[name as keyof typeof keptEntries];
    for (const key of Object.keys(registry.content)) {
      if (![...kept, ...alsoKept].includes(key)) registry.remove(key);
    }
  }
}
