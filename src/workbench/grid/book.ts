import type { UID } from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";
import type { BookOptions } from "./book-options";
import { Calculation } from "./calculation";
import { CellShifts } from "./cell-shifts";
import { type CellInput, Cells } from "./cells";
import { zoneOf } from "./area";
import { Charts } from "./charts";
import { Comments } from "./comments";
import {
  attachCalls,
  CustomFunctionCalls,
  type Invocation,
  registerFunctions,
} from "./custom-functions";
import { Engine } from "./engine";
import { Formulas } from "./formulas";
import { HiddenHeaders } from "./hidden-headers";
import { Hyperlinks } from "./hyperlinks";
import { Merges } from "./merges";
import { Names } from "./names";
import { Properties } from "./properties";
import { Rules } from "./rules";
import { Sheets } from "./sheets";
import { TableCells } from "./table-cells";
import { TableFilters } from "./table-filters";
import type { TableRename } from "./table-rename";
import { Tables } from "./tables";

/** Contents of cells changed, by a person or by an add-in. */
export interface BookChange {
  readonly sheetId: UID;
  readonly area: Area;
  readonly byAddIn: boolean;
}

/** What is selected in the grid. */
export interface BookSelection {
  readonly sheetId: UID;
  readonly area: Area;
}

/** A workbook: cells, tables, names, charts and rules over one engine. */
export class Book {
  readonly engine: Engine;
  readonly sheets: Sheets;
  readonly cells: Cells;
  readonly tables: Tables;
  readonly tableCells: TableCells;
  readonly tableFilters: TableFilters;
  readonly shifts: CellShifts;
  readonly formulas: Formulas;
  readonly merges: Merges;
  readonly names: Names;
  readonly charts: Charts;
  readonly comments: Comments;
  readonly hidden: HiddenHeaders;
  readonly hyperlinks: Hyperlinks;
  readonly properties: Properties;
  readonly rules: Rules;
  readonly functions: CustomFunctionCalls;
  readonly calculation: Calculation;
  name = "Mappe1.xlsx";
  customXml: readonly { readonly id: string; xml: string }[] = [];
  /** Settings of the add-in in the document; values are JSON. */
  readonly settings = new Map<string, unknown>();
  /** Called with what changed, after each step. */
  onChange: (changes: readonly BookChange[]) => void = () => undefined;
  /** Called with the custom-function calls that wait for an answer. */
  onCalls: (invocations: readonly Invocation[]) => void = () => undefined;

  #changes: BookChange[] = [];
  #isAddInWriting = false;
  readonly #changedNames: string[] = [];

  constructor(options: BookOptions) {
    for (const { namespace, file } of options.functions) registerFunctions(namespace, file);
    this.engine = new Engine(options.locale, {
      id: "{00000000-0001-0000-0000-000000000000}",
      name: options.locale === "de-DE" ? "Tabelle1" : "Sheet1",
    });
    this.functions = new CustomFunctionCalls((invocations) => {
      this.onCalls(invocations);
    });
    this.functions.emptyCell = options.emptyCell;
    this.functions.keepsFormer = options.keepsFormer ?? true;
    attachCalls(this.engine.getters, this.functions);
    this.sheets = new Sheets(this.engine);
    this.formulas = new Formulas(
      this.engine,
      this.sheets,
      () => this.tables,
      () => this.names,
    );
    this.cells = new Cells(this.engine, (formula, sheetId, row, column) =>
      this.formulas.encode(formula, { sheetId, area: { row, column, rows: 1, columns: 1 } }),
    );
    this.rules = new Rules(this.engine);
    const { engine, sheets, cells, rules } = this;
    this.tables = new Tables({ engine, sheets, cells, rules }, (renames, growths) => {
      this.names.follow(renames);
      this.formulas.readAnew(renames);
      this.charts.growWith(growths);
    });
    this.shifts = new CellShifts(this.tables);
    this.tableCells = new TableCells(this.tables, this.shifts);
    this.merges = new Merges(engine, this.tables);
    this.tableFilters = new TableFilters(this.tables);
    this.names = new Names({
      engine,
      sheets,
      tableArea: (reference) => this.formulas.tableArea(reference),
      isTableName: (name) =>
        this.tables.known().some((table) => table.name.toLowerCase() === name.toLowerCase()),
      onChange: (names, renames) => {
        this.#namesChanged(names, renames);
      },
    });
    this.charts = new Charts(this.engine);
    this.comments = new Comments(engine);
    this.hidden = new HiddenHeaders(engine);
    this.hyperlinks = new Hyperlinks(engine);
    this.properties = new Properties(engine);
    this.calculation = new Calculation(this.engine, this.functions, () => {
      this.settle();
    });
    this.#watch();
  }

  /** Writes a block of inputs; null leaves a cell as it is. */
  write(sheetId: UID, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    this.engine.ensureSize(sheetId, area.row + inputs.length, area.column + area.columns);
    inputs.forEach((row, r) => {
      row.forEach((input, c) => {
        this.cells.write(sheetId, area.row + r, area.column + c, input);
      });
    });
    if (this.tables.headersIn(sheetId, area)) {
      this.tables.noticeShapes();
    }
    this.#changes.push({ sheetId, area, byAddIn: true });
  }

  /**
   * Carries out an add-in's request as one step: what it changes counts as its own, not as a
   * person's, and its intermediate states are not calculated by the add-in's functions.
   */
  request<T>(action: () => T): T {
    return this.engine.undoGroups.group(() => this.#carryOut(action));
  }

  /** What the action does is taken back as one; a person's doing of several parts. */
  step<T>(action: () => T): T {
    return this.engine.undoGroups.group(() => {
      const result = action();
      this.#refit();
      return result;
    });
  }

  /** Lets tables and formulas follow what was done. */
  #refit(): void {
    this.#carryOut(() => undefined);
  }

  #carryOut<T>(action: () => T): T {
    this.#isAddInWriting = true;
    this.functions.hold();
    try {
      const result = action();
      this.tables.noticeShapes();
      return result;
    } finally {
      this.#isAddInWriting = false;
      this.calculation.endRequest();
      this.settle();
    }
  }

  clear(sheetId: UID, area: Area, what: "contents" | "formats" | "all"): void {
    const used = this.sheets.usedArea(sheetId, false);
    if (!used) return;
    const bottom = Math.min(area.row + area.rows, used.row + used.rows);
    const right = Math.min(area.column + area.columns, used.column + used.columns);
    for (let row = area.row; row < bottom; row++)
      for (let col = area.column; col < right; col++)
        this.engine.later(() =>
          this.engine.model.dispatch("UPDATE_CELL", {
            sheetId,
            row,
            col,
            ...(what === "formats" ? {} : { content: "" }),
            ...(what === "contents" ? {} : { style: null, format: "" }),
          }),
        );
    if (what !== "formats") this.#changes.push({ sheetId, area, byAddIn: true });
  }

  /** Makes room: what stands there moves down (`ROW`) or to the right (`COL`). */
  insertCells(sheetId: UID, area: Area, shiftDimension: "ROW" | "COL"): void {
    this.shifts.insert(sheetId, area, shiftDimension);
    this.#changes.push({ sheetId, area, byAddIn: true });
  }

  /** Takes cells away and moves those below up, or those to the right left. */
  deleteCells(sheetId: UID, area: Area, shiftDimension: "ROW" | "COL"): void {
    this.shifts.delete(sheetId, area, shiftDimension);
    this.#changes.push({ sheetId, area, byAddIn: true });
  }

  /** Moves cells as cut and paste does, also to another sheet. */
  moveCells(sheetId: UID, area: Area, toSheetId: UID, row: number, column: number): void {
    this.shifts.move(sheetId, area, toSheetId, row, column);
    this.#changes.push({ sheetId, area, byAddIn: true });
    this.#changes.push({ sheetId: toSheetId, area: { ...area, row, column }, byAddIn: true });
  }

  /** To be told of contents that an add-in has changed otherwise than by writing. */
  changed(sheetId: UID, area: Area): void {
    this.#changes.push({ sheetId, area, byAddIn: true });
  }

  /** Ends a step: everything queued is carried out, listeners hear of it, calls go out. */
  settle(): void {
    this.engine.flush();
    const changes = this.#changes;
    this.#changes = [];
    if (changes.length > 0) this.onChange(changes);
    this.functions.flush();
  }

  /** What is selected in the grid. */
  get selection(): BookSelection {
    const { getters } = this.engine;
    const { top, left, bottom, right } = getters.getSelectedZone();
    return {
      sheetId: this.sheets.active,
      area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
    };
  }

  select(sheetId: UID, area: Area): void {
    this.engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    this.engine.flush();
    this.sheets.activate(sheetId);
    const zone = zoneOf(area);
    this.engine.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }

  /** Whether answers are awaited or about to be taken in. */
  get isCalculating(): boolean {
    return this.calculation.isPending;
  }

  /** Formulas that name what is another now are read anew, once for all names of one step. */
  #namesChanged(names: readonly string[], renames: readonly TableRename[]): void {
    if (renames.length > 0) {
      this.engine.flush();
      this.formulas.readAnew(renames, names);
      return;
    }
    this.#changedNames.push(...names);
    this.engine.later(() => {
      const changed = this.#changedNames.splice(0);
      if (changed.length > 0) this.formulas.readAnew([], changed);
      return undefined;
    });
  }

  #watch(): void {
    const { model } = this.engine;
    model.on("command-dispatched", this, (command: object) => {
      const { type, sheetId, row, col, content } = command as Partial<CellCommand>;
      if (type !== "UPDATE_CELL" || this.#isAddInWriting || content === undefined) return;
      if (sheetId === undefined || row === undefined || col === undefined) return;
      const area = { row, column: col, rows: 1, columns: 1 };
      this.#changes.push({ sheetId, area, byAddIn: false });
    });
    model.on("update", this, () => {
      const { undoGroups } = this.engine;
      if (this.#isAddInWriting || undoGroups.isOpen || undoGroups.isTakingBack) return;
      // What follows from a person's step is taken back with it.
      undoGroups.join(() => {
        this.#refit();
      });
    });
  }
}

interface CellCommand {
  readonly type: string;
  readonly sheetId: UID;
  readonly row: number;
  readonly col: number;
  readonly content: string;
}
