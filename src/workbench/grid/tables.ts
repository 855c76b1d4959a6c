import type { CoreTable, UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { contains, intersect, zoneOf } from "./area";
import type { Cells } from "./cells";
import type { Engine } from "./engine";
import { areaOf } from "./engine-range";
import type { Rules } from "./rules";
import type { Sheets } from "./sheets";
import type { FormulaPlace, TableShape } from "./structured";
import { CalculatedColumns } from "./table-formulas";
import { nameColumns } from "./table-headers";
import { engineStyle, newLook } from "./table-look";
import { changeOf, markOf, type TableGrowth, type TableMark } from "./table-marks";
import { TableRecords } from "./table-records";
import type { TableRename } from "./table-rename";

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

/** The parts of a workbook that tables live in. */
export interface TableSurroundings {
  readonly engine: Engine;
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly rules: Rules;
}

/** Called when names, places or columns of tables changed: formulas must be read anew. */
type OnShape = (renames: readonly TableRename[], growths: readonly TableGrowth[]) => void;

/** The tables of a workbook: the engine keeps place and look, this the names. */
export class Tables {
  readonly around$: TableSurroundings;
  readonly #engine: Engine;
  readonly #records: TableRecords;
  readonly #formulas: CalculatedColumns;
  readonly #onShape: OnShape;
  #known: readonly BookTable[] = [];
  #knownAt = -1;
  #noticedAt = -1;

  constructor(around: TableSurroundings, onShape: OnShape) {
    this.around$ = around;
    this.#engine = around.engine;
    this.#records = new TableRecords(around.engine);
    this.#formulas = new CalculatedColumns(around);
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
    const { getters, model } = this.#engine;
    // A table has at least one row under its headers; Excel takes the one below for it.
    const withBody = { ...area, rows: Math.max(area.rows, 2) };
    nameColumns(this.around$, sheetId, withBody);
    this.#engine.ensureSize(sheetId, area.row + withBody.rows, area.column + area.columns);
    this.#engine.now(() =>
      model.dispatch("CREATE_TABLE", {
        sheetId,
        ranges: [getters.getRangeDataFromZone(sheetId, zoneOf(withBody))],
        config: newLook,
        tableType: "static",
      }),
    );
    const created = this.all().find(
      (table) => table.sheetId === sheetId && contains(table.area, area),
    );
    if (!created) throw new HostError("InvalidOperation", "The table could not be made.");
    this.#formulas.stir(created.id);
    this.noticeShapes();
    return created;
  }

  /** @throws HostError where the name is none, or taken by another table or a defined name */
  rename(id: UID, name: string, isTaken: (name: string) => boolean = () => false): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument");
    const other = this.find(name);
    if ((other && other.id !== id) || isTaken(name)) throw new HostError("ItemAlreadyExists");
    this.#change(id, { name });
    this.noticeShapes();
  }

  setLook(id: UID, look: { style?: string; bandedRows?: boolean; showFilter?: boolean }): void {
    if (look.style !== undefined) this.#change(id, { style: look.style });
    this.configure$(id, {
      ...(look.bandedRows === undefined ? {} : { bandedRows: look.bandedRows }),
      ...(look.showFilter === undefined ? {} : { hasFilters: look.showFilter }),
      ...(look.style === undefined ? {} : { styleId: engineStyle(look.style) }),
    });
  }

  configure$(id: UID, config: object, area?: Area): void {
    const { sheetId, area: before } = this.byId(id);
    const { getters, model } = this.#engine;
    const newTableRange = area && getters.getRangeDataFromZone(sheetId, zoneOf(area));
    if (area) this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    this.#engine.now(() =>
      model.dispatch("UPDATE_TABLE", {
        sheetId,
        zone: zoneOf(before),
        config,
        ...(newTableRange ? { newTableRange } : {}),
      }),
    );
  }

  resize(id: UID, area: Area): void {
    const table = this.byId(id);
    const least = table.showTotals ? 3 : 2;
    if (area.row !== table.area.row || area.rows < least || !intersect(area, table.area))
      throw new HostError("InvalidArgument", "The header must stay in its row.");
    const other = this.all().find(
      (one) => one.id !== id && one.sheetId === table.sheetId && intersect(one.area, area),
    );
    if (other) throw new HostError("InvalidArgument", "A table cannot overlap another table.");
    this.configure$(id, {}, area);
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
   * Lets everything follow what has happened to tables since the last time: new names, other
   * places, rows and columns that have come by writing next to the table, by resizing, inserting
   * or deleting. New columns get headers, new rows the formulas, looks and rules of the others.
   */
  noticeShapes(): void {
    this.#engine.flush();
    if (this.#noticedAt === this.#engine.version && !this.#formulas.isStirred) return;
    this.#mend();
    const marks = new Map<UID, TableMark>();
    const renames: TableRename[] = [];
    const growths: TableGrowth[] = [];
    let isChanged = false;
    for (const table of this.all()) {
      const { mark: before } = this.#records.of(table.id);
      const mark = this.#formulas.observe(table, markOf(table, before));
      marks.set(table.id, mark);
      if (JSON.stringify(mark) === JSON.stringify(before)) continue;
      isChanged = true;
      if (!before) continue;
      const { rename, newRows, growth } = changeOf(mark, before, table.sheet);
      if (rename) renames.push(rename);
      if (growth) growths.push(growth);
      this.#formulas.fill(table, mark, newRows);
    }
    const isGone = this.#records.marked().some((id) => !marks.has(id));
    if (isChanged || isGone) {
      this.#records.mark(marks);
      this.#engine.flush();
      this.#onShape(renames, growths);
    }
    this.#noticedAt = this.#engine.version;
  }

  /** To be told when a formula is written: a column may have become a calculated one. */
  formulaWritten(place: FormulaPlace): void {
    const table = this.at(place);
    if (table) this.#formulas.stir(table.id);
  }

  /** The formula of each calculated column, as it stands in the first row of the body. */
  calculatedColumns(id: UID): readonly (string | undefined)[] {
    this.noticeShapes();
    const mark = this.#records.of(id).mark;
    return mark ? this.#formulas.firstRow(this.byId(id), mark) : [];
  }

  /** Makes columns calculated ones, as a file says, though some cells are exceptions. */
  markCalculated(id: UID, columns: readonly number[]): void {
    const { mark } = this.#records.of(id);
    if (!mark) return;
    const marked = mark.columns.map((column, index) =>
      columns.includes(index) ? { ...column, isCalculated: true } : column,
    );
    this.#records.change(id, { mark: { ...mark, columns: marked } });
    this.#engine.flush();
  }

  /** Brings back into shape what rows and columns that came or went have left of tables. */
  #mend(): void {
    for (const table of this.all()) {
      const { mark } = this.#records.of(table.id);
      const { area } = table;
      const bottom = area.row + area.rows - 1;
      if (table.showTotals && mark?.totals !== undefined && mark.totals < bottom)
        // What is written under a row of totals does not join the table.
        this.configure$(table.id, {}, { ...area, rows: mark.totals - area.row + 1 });
      else if (area.rows < 2) this.configure$(table.id, {}, { ...area, rows: 2 });
      nameColumns(this.around$, table.sheetId, area);
    }
    this.#engine.flush();
  }

  #change(id: UID, change: { name?: string; style?: string }): void {
    this.#engine.flush();
    this.#records.change(id, change);
    this.#engine.flush();
    this.#knownAt = -1;
  }

  #shape(sheetId: UID, table: CoreTable): BookTable {
    const { number, name, style } = this.#records.of(table.id);
    const area = areaOf(table.range);
    const { getters } = this.#engine;
    return {
      id: table.id,
      number,
      name,
      style,
      sheetId,
      sheet: this.around$.sheets.name(sheetId),
      area,
      columns: Array.from(
        { length: area.columns },
        (_, index) =>
          getters.getEvaluatedCell({ sheetId, row: area.row, col: area.column + index })
            .formattedValue,
      ),
      showTotals: table.config.totalRow,
      bandedRows: table.config.bandedRows,
      showFilter: table.config.hasFilters,
    };
  }
}
