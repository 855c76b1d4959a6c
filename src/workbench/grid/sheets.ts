import type { UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import type { Area, SheetSnapshot } from "../snapshot";
import type { Engine } from "./engine";
import { excelSize, type UsualSize } from "./header-sizes";
import { FactsOfSheets, type SheetFacts } from "./sheet-facts";

/** Points of Office.js and pixels of the engine. */
export const pixelsPerPoint = 4 / 3;

/** The sheets of a workbook, in Excel's terms. */
export class Sheets {
  readonly #engine: Engine;
  readonly #facts: FactsOfSheets;
  #next = 2;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#facts = new FactsOfSheets(engine);
  }

  /** Ids in the order of the tabs; what changes them is never left in the queue. */
  ids(): readonly UID[] {
    return this.#engine.getters.getSheetIds();
  }

  name(sheetId: UID): string {
    return this.#engine.getters.getSheetName(sheetId);
  }

  /** The sheet of that name, case ignored. */
  find(name: string): UID | undefined {
    const wanted = name.toLowerCase();
    return this.ids().find((id) => this.name(id).toLowerCase() === wanted);
  }

  exists(sheetId: UID): boolean {
    return this.ids().includes(sheetId);
  }

  facts(sheetId: UID): SheetFacts {
    return this.#facts.of(sheetId);
  }

  get active(): UID {
    return this.#engine.getters.getActiveSheetId();
  }

  add(name: string | undefined): UID {
    const free = name ?? this.#freeName();
    this.#checkName(free);
    const sheetId = this.#create(free, this.ids().length);
    this.#engine.flush();
    return sheetId;
  }

  /** Adds many sheets in one step, which costs one calculation. */
  addMany(names: readonly string[]): readonly UID[] {
    const { length } = this.ids();
    const added = names.map((name, index) => this.#create(name, length + index));
    this.#engine.flush();
    return added;
  }

  rename(sheetId: UID, newName: string): void {
    const oldName = this.name(sheetId);
    if (newName.toLowerCase() !== oldName.toLowerCase()) this.#checkName(newName);
    this.#engine.now(() =>
      this.#engine.model.dispatch("RENAME_SHEET", { sheetId, oldName, newName }),
    );
  }

  remove(sheetId: UID): void {
    if (this.ids().filter((id) => this.visibility(id) === "visible").length < 2)
      throw new HostError("InvalidOperation", "A workbook must contain a visible worksheet.");
    this.#engine.now(() =>
      this.#engine.model.dispatch("DELETE_SHEET", { sheetId, sheetName: this.name(sheetId) }),
    );
  }

  move(sheetId: UID, position: number): void {
    const delta = position - this.ids().indexOf(sheetId);
    if (delta !== 0)
      this.#engine.now(() => this.#engine.model.dispatch("MOVE_SHEET", { sheetId, delta }));
  }

  activate(sheetId: UID): void {
    const sheetIdFrom = this.active;
    if (sheetIdFrom !== sheetId)
      this.#engine.now(() =>
        this.#engine.model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId }),
      );
  }

  visibility(sheetId: UID): SheetSnapshot["visibility"] {
    return this.#engine.getters.isSheetVisible(sheetId) ? "visible" : "hidden";
  }

  setVisibility(sheetId: UID, visibility: SheetSnapshot["visibility"]): void {
    const type = visibility === "visible" ? "SHOW_SHEET" : "HIDE_SHEET";
    this.#engine.now(() => this.#engine.model.dispatch(type, { sheetId }));
  }

  tabColor(sheetId: UID): string {
    return this.#engine.getters.getSheet(sheetId).color ?? "";
  }

  setTabColor(sheetId: UID, color: string): void {
    this.#engine.later(() =>
      this.#engine.model.dispatch("COLOR_SHEET", { sheetId, ...(color ? { color } : {}) }),
    );
  }

  showsGridlines(sheetId: UID): boolean {
    return this.#engine.getters.getGridLinesVisibility(sheetId);
  }

  setGridlines(sheetId: UID, areGridLinesVisible: boolean): void {
    this.#engine.later(() =>
      this.#engine.model.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible }),
    );
  }

  frozen(sheetId: UID): { rows: number; columns: number } {
    this.#engine.flush();
    const { xSplit, ySplit } = this.#engine.getters.getPaneDivisions(sheetId);
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: UID, rows: number, columns: number): void {
    const { model } = this.#engine;
    this.#engine.ensureSize(sheetId, rows + 1, columns + 1);
    this.#engine.later(() => model.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId }));
    if (rows > 0)
      this.#engine.later(() => model.dispatch("FREEZE_ROWS", { sheetId, quantity: rows }));
    if (columns > 0)
      this.#engine.later(() => model.dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns }));
  }

  /** Width or height in pixels; 0 where it is hidden. */
  size(sheetId: UID, dimension: "ROW" | "COL", index: number): number {
    this.#engine.flush();
    const { getters } = this.#engine;
    const count =
      dimension === "COL" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId);
    if (index >= count) return this.#usual(sheetId, dimension);
    return getters.getHeaderSize(sheetId, dimension, index);
  }

  /** Pixels that all of these columns or rows have; undefined where they differ. */
  commonSize(
    sheetId: UID,
    dimension: "ROW" | "COL",
    first: number,
    count: number,
  ): number | undefined {
    this.#engine.flush();
    const { getters } = this.#engine;
    const drawn =
      dimension === "COL" ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId);
    const size = this.size(sheetId, dimension, first);
    // What lies beyond the engine's sheet is of the usual size, like its first neighbour there.
    const last = Math.min(first + count - 1, drawn);
    for (let index = first + 1; index <= last; index++)
      if (this.size(sheetId, dimension, index) !== size) return undefined;
    return size;
  }

  resize(
    sheetId: UID,
    dimension: "ROW" | "COL",
    first: number,
    count: number,
    pixels: number,
  ): void {
    const last = first + count;
    this.#engine.ensureSize(
      sheetId,
      dimension === "ROW" ? last : 1,
      dimension === "COL" ? last : 1,
    );
    const elements = Array.from({ length: count }, (_, index) => first + index);
    this.#engine.later(() =>
      this.#engine.model.dispatch("RESIZE_COLUMNS_ROWS", {
        sheetId,
        dimension,
        elements,
        size: Math.round(pixels),
      }),
    );
  }

  /** Columns or rows that are not of the default size, with their pixels. */
  customSizes(sheetId: UID, dimension: "ROW" | "COL"): [number, number][] {
    this.#engine.flush();
    const { getters } = this.#engine;
    const isColumn = dimension === "COL";
    const usual = this.#usual(sheetId, dimension);
    const count = isColumn ? getters.getNumberCols(sheetId) : getters.getNumberRows(sheetId);
    const sizes = Array.from({ length: count }, (_, index): [number, number] => [
      index,
      isColumn
        ? getters.getColSize(sheetId, index)
        : (getters.getUserRowSize(sheetId, index) ?? usual),
    ]);
    return sizes.filter(([, pixels]) => pixels !== usual);
  }

  /** Size of the columns and rows that nobody has sized; undefined where it is Excel's own. */
  ownUsualSize(sheetId: UID): UsualSize | undefined {
    const size = this.#engine.usualSizes.of(sheetId);
    const isExcels = size.width === excelSize.width && size.height === excelSize.height;
    return isExcels ? undefined : size;
  }

  #usual(sheetId: UID, dimension: "ROW" | "COL"): number {
    const { width, height } = this.#engine.usualSizes.of(sheetId);
    return dimension === "COL" ? width : height;
  }

  /** The area that holds contents or, with formats, anything at all. */
  usedArea(sheetId: UID, valuesOnly: boolean): Area | undefined {
    this.#engine.flush();
    const { getters } = this.#engine;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
      const isEmpty = getters.getEvaluatedCell(position).value === null;
      if (isEmpty && (valuesOnly || !getters.getCell(position))) continue;
      top = Math.min(top, position.row);
      left = Math.min(left, position.col);
      bottom = Math.max(bottom, position.row);
      right = Math.max(right, position.col);
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  #create(name: string, position: number): UID {
    const number = (this.#next++).toString(16).padStart(12, "0").toUpperCase();
    const sheetId = `{00000000-0001-0000-0000-${number}}`;
    this.#engine.later(() =>
      this.#engine.model.dispatch("CREATE_SHEET", { sheetId, position, name }),
    );
    return sheetId;
  }

  #checkName(name: string): void {
    if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name))
      throw new HostError("InvalidArgument");
    if (name.includes("'"))
      throw new HostError("NotImplemented", `A sheet's name with an apostrophe: ${name}`);
    if (this.find(name)) throw new HostError("ItemAlreadyExists");
  }

  #freeName(): string {
    const stem = this.#engine.locale === "de-DE" ? "Tabelle" : "Sheet";
    let number = this.ids().length + 1;
    while (this.find(stem + String(number))) number++;
    return stem + String(number);
  }
}
