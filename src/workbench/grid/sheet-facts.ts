import type { UID } from "@odoo/o-spreadsheet";
import type { PageSnapshot } from "../snapshot";
import { maxColumns, maxRows } from "./area";
import type { Engine } from "./engine";
import type { Follow, Kept } from "./ledger";

/** What Excel keeps of a sheet and the engine does not. */
export interface SheetFacts {
  page: PageSnapshot;
  readonly notes: Notes;
  isProtected: boolean;
}

/** Notes by cell: `row,column`, zero-based. */
export interface Notes {
  get(cell: string): string | undefined;
  has(cell: string): boolean;
  set(cell: string, text: string): void;
  delete(cell: string): void;
  /** The cells that have one. */
  cells(): readonly string[];
}

interface PlainFacts {
  readonly page: PageSnapshot;
  readonly notes: Readonly<Record<string, string>>;
  readonly isProtected: boolean;
}

const noTexts = { left: "", center: "", right: "" };

const newFacts: PlainFacts = {
  page: {
    orientation: "portrait",
    paper: "Letter",
    header: noTexts,
    footer: noTexts,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54 },
    blackAndWhite: false,
  },
  notes: {},
  isProtected: false,
};

/** Page set-up, notes and protection of the sheets; they follow cells that come, go and move. */
export class FactsOfSheets {
  readonly #kept: Kept<Readonly<Record<UID, PlainFacts>>>;
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#kept = engine.ledger.keep<Readonly<Record<UID, PlainFacts>>>(
      "sheets",
      {},
      (sheets, follow) =>
        Object.fromEntries(
          Object.entries(sheets).map(([sheetId, facts]) => [
            sheetId,
            {
              ...facts,
              page: followPage(facts.page, sheetId, follow),
              notes: followNotes(facts.notes, sheetId, follow),
            },
          ]),
        ),
    );
  }

  of(sheetId: UID): SheetFacts {
    const read = () => this.#kept.value[sheetId] ?? newFacts;
    const change = (part: Partial<PlainFacts>) => {
      this.#kept.value = { ...this.#kept.value, [sheetId]: { ...read(), ...part } };
    };
    const engine = this.#engine;
    return {
      get page() {
        return read().page;
      },
      set page(page) {
        const { printArea } = page;
        // An area that reaches beyond the engine's sheet would grow with it.
        if (printArea)
          engine.ensureSize(
            sheetId,
            printArea.row + printArea.rows,
            printArea.column + printArea.columns,
          );
        change({ page });
      },
      get isProtected() {
        return read().isProtected;
      },
      set isProtected(isProtected) {
        change({ isProtected });
      },
      notes: {
        get: (cell) => read().notes[cell],
        cells: () => Object.keys(read().notes),
        has: (cell) => read().notes[cell] !== undefined,
        set: (cell, text) => {
          change({ notes: { ...read().notes, [cell]: text } });
        },
        delete: (cell) => {
          const others = Object.entries(read().notes).filter(([key]) => key !== cell);
          change({ notes: Object.fromEntries(others) });
        },
      },
    };
  }
}

function followNotes(notes: PlainFacts["notes"], sheetId: UID, follow: Follow) {
  return Object.fromEntries(
    Object.entries(notes).flatMap(([cell, text]) => {
      const [row = 0, column = 0] = cell.split(",").map(Number);
      const place = follow.place({ sheetId, area: { row, column, rows: 1, columns: 1 } });
      return place?.sheetId === sheetId ? [[`${place.area.row},${place.area.column}`, text]] : [];
    }),
  );
}

function followPage(page: PageSnapshot, sheetId: UID, follow: Follow): PageSnapshot {
  const { printArea, titleRows, titleColumns, ...rest } = page;
  const area = printArea && follow.place({ sheetId, area: printArea })?.area;
  const rows =
    titleRows &&
    follow.place({
      sheetId,
      area: {
        row: titleRows.first,
        rows: titleRows.last - titleRows.first + 1,
        column: 0,
        columns: maxColumns,
      },
    })?.area;
  const columns =
    titleColumns &&
    follow.place({
      sheetId,
      area: {
        column: titleColumns.first,
        columns: titleColumns.last - titleColumns.first + 1,
        row: 0,
        rows: maxRows,
      },
    })?.area;
  return {
    ...rest,
    ...(area ? { printArea: area } : {}),
    ...(rows ? { titleRows: { first: rows.row, last: rows.row + rows.rows - 1 } } : {}),
    ...(columns
      ? { titleColumns: { first: columns.column, last: columns.column + columns.columns - 1 } }
      : {}),
  };
}
