import { Spreadsheet } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import { registries, stores } from "../grid/spreadsheet";
import type { Locale } from "../locale/vocabulary";

/** Menu entries that Excel has under the same name and that the workbench can do. */
const keptEntries = {
  cellMenuRegistry: [
    "cut",
    "copy",
    "paste",
    "add_row_before",
    "add_column_before",
    "delete_row",
    "delete_column",
  ],
  rowMenuRegistry: [
    "cut",
    "copy",
    "paste",
    "add_row_before",
    "add_row_after",
    "delete_row",
    "clear_row",
    "hide_rows",
    "unhide_rows",
  ],
  colMenuRegistry: [
    "cut",
    "copy",
    "paste",
    "add_column_before",
    "add_column_after",
    "delete_column",
    "clear_column",
    "hide_columns",
    "unhide_columns",
  ],
} as const;

/** Entries at a sheet tab; the grid's own lock and copy would pass the workbook's tables by. */
const keptAtTabs = ["delete", "hide_sheet", "rename", "change_color", "move_right", "move_left"];

/** At a chart: what does not change the chart behind the workbook's back. */
const keptAtCharts = ["copy_as_image", "download"];

/** Panels beside the sheet that Excel has as dialogs. */
const keptPanels = ["FindAndReplace"];

interface MenuRegistry {
  readonly content: Readonly<Record<string, { shortcut?: string }>>;
  remove(key: string): void;
}

interface SheetBar {
  onSheetContextMenu: (
    this: SheetBar,
    sheetId: string,
    entries: MenuRegistry,
    event: Event,
  ) => void;
}

interface PanelStore {
  open: (this: PanelStore, tag: string, props?: object) => unknown;
  replace: (this: PanelStore, tag: string, current: string, props?: object) => unknown;
  toggle: (this: PanelStore, tag: string, props: object) => unknown;
}

/** Takes everything out of the grid's menus that Excel does not have or the workbench refuses. */
export function keepExcelEntries(book: Book, locale: Locale): void {
  for (const [name, kept] of Object.entries(keptEntries)) {
    const registry: MenuRegistry = registries[name as keyof typeof keptEntries];
    keep(registry, kept);
    for (const entry of Object.values(registry.content)) nameKeys(entry, locale);
  }
  keepAtTabs();
  keepAtCharts(book);
  keepPanels();
}

function keep(registry: MenuRegistry, kept: readonly string[]): void {
  for (const key of Object.keys(registry.content)) if (!kept.includes(key)) registry.remove(key);
}

/** On a German keyboard Ctrl is called Strg. */
function nameKeys(entry: { shortcut?: string }, locale: Locale): void {
  if (locale === "de-DE" && entry.shortcut !== undefined)
    entry.shortcut = entry.shortcut.replace("Ctrl", "Strg");
}

/** The grid makes the menu of a tab anew each time it is opened. */
function keepAtTabs(): void {
  const { BottomBar } = Spreadsheet.components;
  const bar = BottomBar.prototype as unknown as SheetBar;
  const { onSheetContextMenu } = bar;
  bar.onSheetContextMenu = function (sheetId, entries, event) {
    keep(entries, keptAtTabs);
    onSheetContextMenu.call(this, sheetId, entries, event);
  };
}

function keepAtCharts(book: Book): void {
  const chart = registries.figureRegistry.get("chart");
  registries.figureRegistry.replace("chart", {
    ...chart,
    menuBuilder: (figureId, env) => {
      const entries = chart.menuBuilder(figureId, env);
      const deletion = entries.find(({ id }) => id === "delete");
      const sheetId = env.model.getters.getActiveSheetId();
      return [
        ...entries.filter(({ id }) => keptAtCharts.includes(id)),
        ...(deletion
          ? [
              {
                ...deletion,
                execute: () => {
                  book.charts.remove(sheetId, figureId);
                  book.settle();
                },
              },
            ]
          : []),
      ];
    },
  });
}

function keepPanels(): void {
  const store = stores.SidePanelStore.prototype as unknown as PanelStore;
  const { open, replace, toggle } = store;
  const unchanged = "noStateChange";
  store.open = function (tag, ...rest) {
    return keptPanels.includes(tag) ? open.call(this, tag, ...rest) : unchanged;
  };
  store.replace = function (tag, ...rest) {
    return keptPanels.includes(tag) ? replace.call(this, tag, ...rest) : unchanged;
  };
  store.toggle = function (tag, ...rest) {
    return keptPanels.includes(tag) ? toggle.call(this, tag, ...rest) : unchanged;
  };
}
