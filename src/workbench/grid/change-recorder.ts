import type { Command, Getters, UID } from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";
import { maxColumns, maxRows } from "./area";
import type { Engine } from "./engine";
import { registries, UIPlugin } from "./spreadsheet";
import { decodeFormula } from "./structured";

/** What happened to cells, in the words of `Excel.DataChangeType`. */
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** One step's change of a block of cells. */
export interface CellChange {
  readonly type: ChangeType;
  readonly sheetId: UID;
  readonly area: Area;
  /** Where the other cells went when some were inserted or deleted. */
  readonly shift?: "Up" | "Left" | "Down" | "Right";
}

/** What a cell held before the step. */
export interface CellBefore {
  readonly sheetId: UID;
  readonly row: number;
  readonly column: number;
  /** The engine's value; null for an empty cell. */
  readonly value: string | number | boolean | null;
  /** As written, en-US; absent where there was none. */
  readonly formula?: string;
}

/** What the engine's commands did to cells since the last time. */
export interface RecordedStep {
  readonly changes: readonly CellChange[];
  /** Former contents of single cells; filled only while somebody wants them. */
  readonly before: readonly CellBefore[];
}

type Seen = Partial<{
  sheetId: UID;
  row: number;
  col: number;
  content: string;
  dimension: "ROW" | "COL";
  base: number;
  position: "before" | "after";
  quantity: number;
  elements: readonly number[];
  zone: { top: number; left: number; bottom: number; right: number };
  shiftDimension: "ROW" | "COL";
  shift: { kind: string; sheetId: UID; area: Area; dimension: "ROW" | "COL" };
  commands: readonly Command[];
}>;

/** Commands in which the engine moves cells itself: what they write is not an edit. */
const shifting = new Set([
  "ADD_COLUMNS_ROWS",
  "REMOVE_COLUMNS_ROWS",
  "INSERT_CELL",
  "DELETE_CELL",
  "WORKBENCH_SHIFT",
]);

const recorders = new WeakMap<object, ChangeRecorder>();

/** Sees each command of the engine before it is carried out. */
class ChangePlugin extends UIPlugin {
  override beforeHandle(command: Command): void {
    recorders.get(this.getters)?.before(command);
  }
}
registries.featurePluginRegistry.add("workbench_changes", ChangePlugin);

/** Records which cells the engine's commands change, whoever gave them: a person, undo, an add-in. */
export class ChangeRecorder {
  /** Whether former contents are to be kept. */
  wantsBefore = false;
  readonly #getters: Getters;
  readonly #edits = new Map<string, { sheetId: UID; row: number; column: number }>();
  readonly #before = new Map<string, CellBefore>();
  #changes: CellChange[] = [];
  #depth = 0;

  constructor({ model, getters }: Pick<Engine, "model" | "getters">) {
    this.#getters = getters;
    recorders.set(getters, this);
    model.on("command-dispatched", this, (command: object) => {
      if (shifting.has((command as Command).type)) this.#depth--;
    });
  }

  /** What happened since the last time. */
  take(): RecordedStep {
    const step = {
      changes: [...this.#changes, ...asBlocks([...this.#edits.values()])],
      before: [...this.#before.values()],
    };
    this.#edits.clear();
    this.#before.clear();
    this.#changes = [];
    return step;
  }

  /** Called by the engine before each command. */
  before(command: Command): void {
    const { type } = command as { readonly type: string };
    if (this.#depth === 0) this.#record(type, command as Seen);
    if (shifting.has(type)) this.#depth++;
  }

  #record(type: string, seen: Seen): void {
    if (type === "UPDATE_CELL") this.#edit(seen);
    else if (type === "UNDO" || type === "REDO")
      for (const command of seen.commands ?? [])
        this.#record((command as { type: string }).type, command as Seen);
    else {
      const change = shiftChange(type, seen);
      if (change && !this.#isGrowth(type, seen)) this.#changes.push(change);
    }
  }

  #edit({ sheetId, row, col, content }: Seen): void {
    if (content === undefined || sheetId === undefined || row === undefined || col === undefined)
      return;
    const key = `${sheetId} ${row} ${col}`;
    if (this.#edits.has(key)) return;
    this.#edits.set(key, { sheetId, row, column: col });
    if (this.wantsBefore && this.#getters.tryGetSheet(sheetId))
      this.#before.set(key, this.#read(sheetId, row, col));
  }

  #read(sheetId: UID, row: number, column: number): CellBefore {
    const position = { sheetId, row, col: column };
    const cell = this.#getters.getCell(position);
    const { value } = this.#getters.getEvaluatedCell(position);
    const place = { sheetId, row, column, value };
    if (!cell?.isFormula) return place;
    const formula = decodeFormula(cell.compiledFormula.toFormulaString(this.#getters));
    return { ...place, formula };
  }

  /** Rows and columns that the workbench adds at the end of the engine's sheets: Excel has them. */
  #isGrowth(type: string, { sheetId = "", dimension, base, position }: Seen): boolean {
    if (type !== "ADD_COLUMNS_ROWS" || position !== "after") return false;
    const count =
      dimension === "ROW"
        ? this.#getters.getNumberRows(sheetId)
        : this.#getters.getNumberCols(sheetId);
    return base === count - 1;
  }
}

function shiftChange(type: string, seen: Seen): CellChange | undefined {
  const { sheetId = "", dimension = "ROW", zone, shift, shiftDimension = "ROW" } = seen;
  switch (type) {
    case "ADD_COLUMNS_ROWS": {
      const first = (seen.base ?? 0) + (seen.position === "after" ? 1 : 0);
      return wholeLines("insert", sheetId, dimension, first, seen.quantity ?? 1);
    }
    case "REMOVE_COLUMNS_ROWS": {
      const elements = seen.elements ?? [];
      return wholeLines("delete", sheetId, dimension, Math.min(...elements), elements.length);
    }
    case "INSERT_CELL":
    case "DELETE_CELL":
      if (!zone) return undefined;
      return cellShift(type === "INSERT_CELL" ? "insert" : "delete", sheetId, shiftDimension, {
        row: zone.top,
        column: zone.left,
        rows: zone.bottom - zone.top + 1,
        columns: zone.right - zone.left + 1,
      });
    case "WORKBENCH_SHIFT":
      if (shift?.kind !== "insert" && shift?.kind !== "delete") return undefined;
      return cellShift(shift.kind, shift.sheetId, shift.dimension, shift.area);
    default:
      return undefined;
  }
}

function wholeLines(
  kind: "insert" | "delete",
  sheetId: UID,
  dimension: "ROW" | "COL",
  first: number,
  count: number,
): CellChange {
  const area =
    dimension === "ROW"
      ? { row: first, column: 0, rows: count, columns: maxColumns }
      : { row: 0, column: first, rows: maxRows, columns: count };
  return cellShift(kind, sheetId, dimension, area);
}

function cellShift(
  kind: "insert" | "delete",
  sheetId: UID,
  dimension: "ROW" | "COL",
  area: Area,
): CellChange {
  const what =
    area.columns === maxColumns ? "Row" : area.rows === maxRows ? "Column" : ("Cell" as const);
  const isRow = dimension === "ROW";
  return kind === "insert"
    ? { type: `${what}Inserted`, sheetId, area, shift: isRow ? "Down" : "Right" }
    : { type: `${what}Deleted`, sheetId, area, shift: isRow ? "Up" : "Left" };
}

/** Cells of one step as blocks: one where they fill a rectangle of a sheet, else each by itself. */
function asBlocks(
  cells: readonly { readonly sheetId: UID; readonly row: number; readonly column: number }[],
): CellChange[] {
  const sheetIds = new Set(cells.map(({ sheetId }) => sheetId));
  return [...sheetIds].flatMap((sheetId) => {
    const edited = cells.filter((cell) => cell.sheetId === sheetId);
    const block = boundsOf(edited);
    const areas =
      block.rows * block.columns === edited.length
        ? [block]
        : edited.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    return areas.map((area): CellChange => ({ type: "RangeEdited", sheetId, area }));
  });
}

function boundsOf(cells: readonly { readonly row: number; readonly column: number }[]): Area {
  let [top, left, bottom, right] = [maxRows, maxColumns, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
