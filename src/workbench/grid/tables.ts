import type { CoreTable, UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { contains, intersect } from "./area";
import { type CellInput, type Cells, zoneOf } from "./cells";
import type { Engine } from "./engine";
import type { Sheets } from "./sheets";
import type { FormulaPlace, TableShape } from "./structured";
import { renameOf, shapeOf, type TableRename } from "./table-rename";

/** What Excel knows of a table beside the engine's. */
interface TableFacts {
  name: string;
  style: string;
  readonly number: number;
}

/** A table as it is at the moment of asking. */
export interface BookTable extends TableShape {
  readonly id: UID;
  /** Number by which Office.js knows it. */
  readonly number: number;
  readonly sheetId: UID;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly showFilter: boolean;
}

const newConfig = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: false,
};

/** The tables of a workbook: the engine keeps place and look, this the names. */
export class Tables {
  readonly #engine: Engine;
  readonly #sheets: Sheets;
  readonly #cells: Cells;
  readonly #facts = new Map<UID, TableFacts>();
  readonly #onShape: (renames: readonly TableRename[]) => void;
  /** The tables as they were when formulas were last made to fit them. */
  #noticed = new Map<UID, BookTable>();
  #next = 1;
  #known: readonly BookTable[] = [];
  #knownAt = -1;

  /** @param onShape called when names, places or columns changed: formulas must be read anew */
  constructor(
    engine: Engine,
    sheets: Sheets,
    cells: Cells,
    onShape: (renames: readonly TableRename[]) => void,
  ) {
    this.#engine = engine;
    this.#sheets = sheets;
    this.#cells = cells;
    this.#onShape = onShape;
  }

  all(): readonly BookTable[] {
    this.#engine.flush();
    return this.known();
  }

  /**
   * The tables without what is still queued: for reading formulas, thousands of which are written
   * in one step. Whoever changes a table's shape flushes.
   */
  known(): readonly BookTable[] {
    if (this.#knownAt !== this.#engine.version) {
      this.#knownAt = this.#engine.version;
      this.#known = this.#engine.getters
        .getSheetIds()
        .flatMap((sheetId) =>
          this.#engine.getters.getCoreTables(sheetId).map((table) => this.#shape(sheetId, table)),
        )
        .sort((a, b) => a.number - b.number);
    }
    return this.#known;
  }

  /** Whether there are headers in the area: to write there changes what formulas may refer to. */
  headersIn(sheetId: UID, area: Area): boolean {
    return this.known().some(
      (table) => table.sheetId === sheetId && intersect({ ...table.area, rows: 1 }, area),
    );
  }

  find(name: string): BookTable | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((table) => table.name.toLowerCase() === wanted);
  }

  byId(id: UID): BookTable {
    const found = this.all().find((table) => table.id === id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  /** The table that the cell lies in, of those that are known. */
  at(place: FormulaPlace): BookTable | undefined {
    const cell = { row: place.row, column: place.column, rows: 1, columns: 1 };
    return this.known().find(
      (table) => table.sheet === place.sheet && intersect(table.area, cell) !== undefined,
    );
  }

  add(sheetId: UID, area: Area): BookTable {
    if (this.all().some((table) => table.sheetId === sheetId && intersect(table.area, area)))
      throw new HostError("InvalidArgument", "A table cannot overlap another table.");
    this.#nameColumns(sheetId, area);
    const { getters, model } = this.#engine;
    this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    this.#engine.now(() =>
      model.dispatch("CREATE_TABLE", {
        sheetId,
        ranges: [getters.getRangeDataFromZone(sheetId, zoneOf(area))],
        config: { ...newConfig, styleId: "TableStyleMedium2" },
        tableType: "static",
      }),
    );
    const created = this.all().find(
      (table) => table.sheetId === sheetId && contains(table.area, area),
    );
    if (!created) throw new HostError("InvalidOperation", "The table could not be made.");
    this.noticeShapes();
    return created;
  }

  rename(id: UID, name: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument");
    const other = this.find(name);
    if (other && other.id !== id) throw new HostError("ItemAlreadyExists");
    this.#engine.flush();
    this.#factsOf(id).name = name;
    this.#knownAt = -1;
    this.noticeShapes();
  }

  setLook(id: UID, look: { style?: string; bandedRows?: boolean; showFilter?: boolean }): void {
    const table = this.byId(id);
    if (look.style !== undefined) this.#factsOf(id).style = look.style;
    this.#knownAt = -1;
    const config = {
      ...(look.bandedRows === undefined ? {} : { bandedRows: look.bandedRows }),
      ...(look.showFilter === undefined ? {} : { hasFilters: look.showFilter }),
      ...(look.style === undefined ? {} : { styleId: engineStyle(look.style) }),
    };
    this.#engine.now(() =>
      this.#engine.model.dispatch("UPDATE_TABLE", {
        sheetId: table.sheetId,
        zone: zoneOf(table.area),
        config,
      }),
    );
  }

  resize(id: UID, area: Area): void {
    const table = this.byId(id);
    if (area.row !== table.area.row || area.rows < 2 || !intersect(area, table.area))
      throw new HostError("InvalidArgument", "The header must stay in its row.");
    const { getters, model } = this.#engine;
    this.#engine.ensureSize(table.sheetId, area.row + area.rows, area.column + area.columns);
    this.#engine.now(() =>
      model.dispatch("UPDATE_TABLE", {
        sheetId: table.sheetId,
        zone: zoneOf(table.area),
        newTableRange: getters.getRangeDataFromZone(table.sheetId, zoneOf(area)),
      }),
    );
    this.#nameColumns(table.sheetId, area);
    this.noticeShapes();
  }

  /** Takes the table away; its cells stay when `keepCells`, as by "In Bereich konvertieren". */
  remove(id: UID, keepCells: boolean): void {
    const table = this.byId(id);
    const { model } = this.#engine;
    this.#engine.now(() =>
      model.dispatch("REMOVE_TABLE", { sheetId: table.sheetId, target: [zoneOf(table.area)] }),
    );
    if (!keepCells)
      this.#engine.now(() =>
        model.dispatch("CLEAR_CELLS", { sheetId: table.sheetId, target: [zoneOf(table.area)] }),
      );
    this.noticeShapes();
  }

  /**
   * Adds rows at the end and fills calculated columns down, as Excel does when a table grows.
   *
   * @returns row on the sheet of the first new one
   */
  addRows(id: UID, rows: readonly (readonly CellInput[])[]): number {
    const { area, sheetId } = this.byId(id);
    const isFresh = area.rows === 2 && this.#isEmptyRow(sheetId, area, area.row + 1);
    const first = isFresh ? area.row + 1 : area.row + area.rows;
    rows.forEach((row, index) => {
      row.forEach((input, column) => {
        this.#cells.write(sheetId, first + index, area.column + column, input);
      });
    });
    this.resize(id, { ...area, rows: first + rows.length - area.row });
    return first;
  }

  /**
   * Lets formulas follow what has happened to tables since the last time: new names, other places,
   * and rows gained by resizing or by a cell written right under the table, which the engine takes
   * into it as Excel does; there the calculated columns are filled.
   */
  noticeShapes(): void {
    const before = this.#noticed;
    const now = new Map(this.all().map((table) => [table.id, table]));
    const isSame =
      now.size === before.size &&
      [...now].every(([id, table]) => shapeOf(table) === shapeOf(before.get(id)));
    if (isSame) return;
    this.#noticed = now;
    for (const [id, table] of now) this.#fillNewRows(table, before.get(id)?.area.rows);
    this.#onShape(
      [...now].flatMap(([id, table]) => {
        const old = before.get(id);
        return old ? renameOf(old, table) : [];
      }),
    );
  }

  #fillNewRows({ id, area, sheetId }: BookTable, rowsBefore = area.rows): void {
    if (area.rows <= rowsBefore) return;
    const formulas = this.calculatedColumns(id, rowsBefore);
    const last = area.row + rowsBefore - 1;
    const newRows = Array.from({ length: area.rows - rowsBefore }, (_, index) => last + 1 + index);
    // All is read before anything is written: each change of mind costs a calculation.
    const free = newRows.flatMap((row) =>
      formulas.flatMap((formula, index) => {
        const column = area.column + index;
        const isFree = formula !== undefined && this.#cells.input(sheetId, row, column) === "";
        return isFree ? [{ row, column, formula }] : [];
      }),
    );
    if (last > area.row)
      for (const row of newRows)
        this.#cells.copyLook(sheetId, last, row, area.column, area.columns);
    for (const { row, column, formula } of free) this.#cells.write(sheetId, row, column, formula);
  }

  /** The table whose rows go when the area's cells are taken away: it lies in the body, full width. */
  losingRows(sheetId: UID, area: Area): BookTable | undefined {
    return this.all().find(({ area: table, sheetId: sheet }) => {
      const body = { ...table, row: table.row + 1, rows: table.rows - 1 };
      const both = intersect(body, area);
      return sheet === sheetId && both?.rows === area.rows && both.columns === table.columns;
    });
  }

  /** The formula of each column whose cells, in the first so many rows, all hold the same one. */
  calculatedColumns(id: UID, rows?: number): readonly (string | undefined)[] {
    const { area, sheetId, showTotals } = this.byId(id);
    const last = area.row + (rows ?? area.rows - (showTotals ? 1 : 0));
    return Array.from({ length: area.columns }, (_, index) => {
      const column = area.column + index;
      const formula = this.#cells.formula(sheetId, area.row + 1, column);
      if (formula === undefined) return undefined;
      for (let row = area.row + 2; row < last; row++)
        if (this.#cells.formula(sheetId, row, column) !== formula) return undefined;
      return formula;
    });
  }

  #isEmptyRow(sheetId: UID, area: Area, row: number): boolean {
    for (let column = area.column; column < area.column + area.columns; column++)
      if (
        !this.#cells.isFormula(sheetId, row, column) &&
        this.#cells.read(sheetId, row, column).type !== "Empty"
      )
        return false;
    return true;
  }

  /** Headers are texts, filled and unique, as Excel makes them. */
  #nameColumns(sheetId: UID, area: Area): void {
    const taken = new Set<string>();
    for (let index = 0; index < area.columns; index++) {
      const column = area.column + index;
      const reading = this.#cells.read(sheetId, area.row, column);
      const stem = reading.text || `Spalte${index + 1}`;
      let name = stem;
      for (let number = 2; taken.has(name.toLowerCase()); number++) name = stem + String(number);
      taken.add(name.toLowerCase());
      if (reading.value !== name) this.#cells.write(sheetId, area.row, column, name);
    }
  }

  #shape(sheetId: UID, table: CoreTable): BookTable {
    const { top, left, bottom, right } = table.range.zone;
    const facts = this.#factsOf(table.id);
    const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return {
      id: table.id,
      number: facts.number,
      name: facts.name,
      style: facts.style,
      sheetId,
      sheet: this.#sheets.name(sheetId),
      area,
      columns: Array.from(
        { length: area.columns },
        (_, index) =>
          this.#engine.getters.getEvaluatedCell({ sheetId, row: top, col: left + index })
            .formattedValue,
      ),
      showTotals: table.config.totalRow,
      bandedRows: table.config.bandedRows,
      showFilter: table.config.hasFilters,
    };
  }

  #factsOf(id: UID): TableFacts {
    let facts = this.#facts.get(id);
    if (!facts) {
      const number = this.#next++;
      facts = { number, name: this.#freeName(number), style: "TableStyleMedium2" };
      this.#facts.set(id, facts);
    }
    return facts;
  }

  #freeName(number: number): string {
    const stem = this.#engine.locale === "de-DE" ? "Tabelle" : "Table";
    const names = new Set([...this.#facts.values()].map((facts) => facts.name));
    let free = number;
    while (names.has(stem + String(free))) free++;
    return stem + String(free);
  }
}

/** The engine has no style without decoration; the lightest stands in. */
function engineStyle(style: string): string {
  return /^TableStyle(Light|Medium|Dark)\d+$/.test(style) ? style : "None";
}
