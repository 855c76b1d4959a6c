import type { UID } from "@odoo/o-spreadsheet";
import { tokenize } from "@borgar/fx";
import type { Area } from "../snapshot";
import { maxColumns, maxRows, parseAddress, splitSheet } from "./area";
import { Calculation } from "./calculation";
import { type CellInput, Cells, zoneOf } from "./cells";
import { Charts } from "./charts";
import {
  attachCalls,
  CustomFunctionCalls,
  type FunctionsFile,
  type Invocation,
  registerFunctions,
} from "./custom-functions";
import { Engine, type GridLocale } from "./engine";
import { Names } from "./names";
import { Rules } from "./rules";
import { Sheets } from "./sheets";
import { decodeFormula, encodeFormula, wrapper } from "./structured";
import { type TableRename, renameInFormula } from "./table-rename";
import { Tables } from "./tables";

export interface BookOptions {
  readonly locale: GridLocale;
  /** Namespace and functions of the add-in. */
  readonly functions: readonly {
    readonly namespace: string;
    readonly file: FunctionsFile;
  }[];
  /** What an empty cell is to a custom function: 0 (desktop) or null (web). */
  readonly emptyCell: 0 | null;
  /**
   * Whether a cell that waits for a new answer shows its former one, as current versions of Excel
   * do; older ones show #BUSY! each time. Default: true.
   */
  readonly keepsFormer?: boolean;
}

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
  readonly names: Names;
  readonly charts: Charts;
  readonly rules: Rules;
  readonly functions: CustomFunctionCalls;
  readonly calculation: Calculation;
  name = "Mappe1.xlsx";
  customXml: readonly { readonly id: string; xml: string }[] = [];
  /** Settings of the add-in in the document; values are JSON. */
  readonly settings = new Map<string, unknown>();
  /** Called with what changed, after each step. */
  onChange: (changes: readonly BookChange[]) => void = () => undefined;
  /** Called when another cell or sheet is selected. */
  onSelect: (selection: BookSelection) => void = () => undefined;
  /** Called with the custom-function calls that wait for an answer. */
  onCalls: (invocations: readonly Invocation[]) => void = () => undefined;

  #changes: BookChange[] = [];
  #isAddInWriting = false;

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
    this.cells = new Cells(this.engine, (formula, sheetId, row, column) =>
      this.#encode(formula, sheetId, row, column),
    );
    this.tables = new Tables(this.engine, this.sheets, this.cells, (renames) => {
      this.#readFormulasAnew(renames);
    });
    this.names = new Names(this.engine, this.sheets);
    this.charts = new Charts(this.engine);
    this.rules = new Rules(this.engine);
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

  /** Takes cells away and moves those below up, or those to the right left. */
  deleteCells(sheetId: UID, area: Area, shiftDimension: "ROW" | "COL"): void {
    this.engine.flush();
    const active = this.sheets.active;
    const losing = shiftDimension === "ROW" ? this.tables.losingRows(sheetId, area) : undefined;
    // The engine's command works on the sheet that is shown.
    this.sheets.activate(sheetId);
    this.engine.now(() =>
      this.engine.model.dispatch("DELETE_CELL", { zone: zoneOf(area), shiftDimension }),
    );
    this.sheets.activate(active);
    if (losing)
      this.tables.resize(losing.id, { ...losing.area, rows: losing.area.rows - area.rows });
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

  #encode(formula: string, sheetId: UID, row: number, column: number): string {
    const known = this.tables.known();
    const byName = (name: string) =>
      known.find((table) => table.name.toLowerCase() === name.toLowerCase());
    this.#makeRoom(formula, sheetId);
    return encodeFormula(formula, { sheet: this.sheets.name(sheetId), row, column }, byName, (at) =>
      this.tables.at(at),
    );
  }

  /** A sheet that grows later would push references that point beyond its end further away. */
  #makeRoom(formula: string, home: UID): void {
    // Every sheet has a hundred rows and the columns A to Z from the start.
    if (!/[A-Z]\$?\d{3}|[A-Z]{2}\$?\d/i.test(formula)) return;
    for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
      if (type !== "range") continue;
      const [name, address] = splitSheet(value);
      const sheetId = name === undefined ? home : this.sheets.find(name);
      const area = parseAddress(address);
      if (sheetId === undefined || !area || area.rows === maxRows || area.columns === maxColumns)
        continue;
      this.engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    }
  }

  /** After a table changed its shape, structured references mean other cells. */
  #readFormulasAnew(renames: readonly TableRename[]): void {
    const { getters, model } = this.engine;
    for (const sheetId of this.sheets.ids())
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula) continue;
        const content = cell.compiledFormula.toFormulaString(getters);
        if (!content.includes(`${wrapper}(`)) continue;
        const { row, col } = getters.getCellPosition(cell.id);
        const home = this.tables.at({ sheet: this.sheets.name(sheetId), row, column: col })?.name;
        const homeBefore = renames.find(({ table }) => table.to === home)?.table.from ?? home;
        const formula = renameInFormula(decodeFormula(content), renames, homeBefore);
        const anew = this.#encodeOrBroken(formula, sheetId, row, col);
        if (anew !== content)
          this.engine.later(() =>
            model.dispatch("UPDATE_CELL", { sheetId, row, col, content: anew }),
          );
      }
    this.engine.flush();
  }

  #encodeOrBroken(formula: string, sheetId: UID, row: number, column: number): string {
    try {
      return this.#encode(formula, sheetId, row, column);
    } catch {
      return "=#REF";
    }
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
    let selected = JSON.stringify(this.selection);
    model.on("update", this, () => {
      if (this.#isAddInWriting) return;
      this.request(() => {
        this.tables.noticeShapes();
      });
      const { selection } = this;
      const now = JSON.stringify(selection);
      if (now !== selected) this.onSelect(selection);
      selected = now;
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
