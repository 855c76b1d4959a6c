import type { Book } from "../grid/book";
import { formatAddress, intersect } from "../grid/area";
import type { Area } from "../snapshot";
import { type Events, eventTypes, wholeWorkbook } from "./events";

/** Whether this Excel or a co-author's changed something. */
export type ChangeSource = "Local" | "Remote";

interface SheetState {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
}

interface TableState {
  readonly target: string;
  readonly name: string;
  readonly sheetId: string;
}

/** What is looked at between two steps. */
interface State {
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly tables: ReadonlyMap<string, TableState>;
  readonly active: string;
  readonly selected: Area;
}

/** Tells the add-in of sheets and tables that come, go or change their names, and of the selection. */
export class WorkbookWatch {
  readonly #book: Book;
  readonly #events: Events;
  readonly #onSelection: () => void;
  #before: State;

  /** @param onSelection called when anything else is selected */
  constructor(book: Book, events: Events, onSelection: () => void) {
    this.#book = book;
    this.#events = events;
    this.#onSelection = onSelection;
    this.#before = this.#look();
  }

  /** Compares with the last time and raises what Excel would. */
  notice(source: ChangeSource): void {
    const before = this.#before;
    const now = this.#look();
    this.#before = now;
    this.#noticeSheets(before, now, source);
    this.#noticeTables(before, now, source);
    this.#noticeSelection(before, now);
  }

  #look(): State {
    const { sheets, tables, selection } = this.#book;
    return {
      sheets: new Map(
        sheets.ids().map((id) => [
          id,
          {
            name: sheets.name(id),
            visibility: sheets.visibility(id),
            isProtected: sheets.facts(id).isProtected,
          },
        ]),
      ),
      tables: new Map(
        tables
          .all()
          .map(({ id, number, name, sheetId }) => [id, { target: `{${number}}`, name, sheetId }]),
      ),
      active: selection.sheetId,
      selected: selection.area,
    };
  }

  #noticeSheets(before: State, now: State, source: ChangeSource): void {
    for (const worksheetId of now.sheets.keys())
      if (!before.sheets.has(worksheetId))
        this.#raise(eventTypes.sheetAdded, [wholeWorkbook], { worksheetId, source });
    for (const [worksheetId, old] of before.sheets) {
      const sheet = now.sheets.get(worksheetId);
      const targets = [worksheetId, wholeWorkbook];
      if (!sheet) {
        this.#raise(eventTypes.sheetDeleted, [wholeWorkbook], { worksheetId, source });
        continue;
      }
      if (sheet.name !== old.name) {
        const names = { nameBefore: old.name, nameAfter: sheet.name };
        this.#raise(eventTypes.sheetRenamed, targets, { worksheetId, source, ...names });
      }
      if (sheet.visibility !== old.visibility) {
        const visibilities = {
          visibilityBefore: capital(old.visibility),
          visibilityAfter: capital(sheet.visibility),
        };
        this.#raise(eventTypes.sheetVisibility, targets, { worksheetId, source, ...visibilities });
      }
      if (sheet.isProtected !== old.isProtected) {
        const { isProtected } = sheet;
        this.#raise(eventTypes.sheetProtection, targets, { worksheetId, source, isProtected });
      }
    }
  }

  #noticeTables(before: State, now: State, source: ChangeSource): void {
    for (const [id, { target: tableId, sheetId: worksheetId }] of now.tables)
      if (!before.tables.has(id)) {
        const args = { tableId, worksheetId, source };
        this.#raise(eventTypes.tableAdded, [worksheetId, wholeWorkbook], args);
      }
    for (const [id, { target: tableId, name, sheetId: worksheetId }] of before.tables)
      if (!now.tables.has(id)) {
        const args = { tableId, tableName: name, worksheetId, source };
        this.#raise(eventTypes.tableDeleted, [worksheetId, wholeWorkbook], args);
      }
  }

  #noticeSelection(before: State, now: State): void {
    const worksheetId = now.active;
    if (worksheetId !== before.active) {
      const left = before.active;
      if (now.sheets.has(left))
        this.#raise(eventTypes.sheetDeactivated, [left, wholeWorkbook], { worksheetId: left });
      this.#raise(eventTypes.sheetActivated, [worksheetId, wholeWorkbook], { worksheetId });
    } else if (isSameArea(before.selected, now.selected)) return;
    const address = formatAddress(now.selected);
    const args = { worksheetId, address };
    this.#raise(eventTypes.selectionChanged, [worksheetId, wholeWorkbook], args);
    for (const table of this.#book.tables.all()) {
      const inside = (state: State) =>
        state.active === table.sheetId ? intersect(state.selected, table.area) : undefined;
      const selected = inside(now);
      if (selected || inside(before))
        this.#raise(eventTypes.tableSelection, [`{${table.number}}`], {
          worksheetId,
          address: selected ? formatAddress(selected) : "",
        });
    }
    this.#onSelection();
  }

  #raise(type: number, targets: readonly string[], args: object): void {
    this.#events.raise(type, targets, args);
  }
}

function isSameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** `veryHidden` is `VeryHidden` in Office.js. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
