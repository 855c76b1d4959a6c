import type { UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import type { CellReading, Cells } from "./cells";
import type { Engine } from "./engine";
import { atCell, toRelative } from "./relative-formula";

/** A column by which rows are sorted. */
export interface SortKey {
  /** Place in the area, zero-based. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Order of the kinds of values in Excel; empty cells come last either way. */
const kinds = ["Double", "String", "Boolean", "Error"];

/**
 * Sorts the rows of an area as Excel does: contents and looks go with their row, relative
 * references are read from the new row, and rows that are alike keep their order.
 *
 * @throws HostError where an array has spilled into the area
 */
export function sortRows(
  { engine, cells }: { readonly engine: Engine; readonly cells: Cells },
  sheetId: UID,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): void {
  if (keys.some(({ column }) => column < 0 || column >= area.columns))
    throw new HostError("InvalidArgument");
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  if (rows.some((row) => columns.some((column) => cells.spillArea(sheetId, row, column))))
    throw new HostError("InvalidOperation", "An array in the range cannot be sorted.");
  const read = (row: number, key: SortKey) => cells.read(sheetId, row, area.column + key.column);
  const text = new Intl.Collator("de", { sensitivity: matchCase ? "variant" : "accent" });
  const sorted = [...rows].sort((a, b) => {
    for (const key of keys) {
      const order = compare(read(a, key), read(b, key), key.ascending, text);
      if (order !== 0) return order;
    }
    return 0;
  });
  const contents = sorted.map((row) =>
    columns.map((column) => take(engine, cells, sheetId, row, column)),
  );
  contents.forEach((line, index) => {
    const row = area.row + index;
    if (sorted[index] === row) return;
    line.forEach(({ formula, plain, look }, at) => {
      const col = area.column + at;
      engine.later(() =>
        engine.model.dispatch("UPDATE_CELL", { sheetId, row, col, content: plain, ...look }),
      );
      if (formula !== undefined) cells.write(sheetId, row, col, atCell(formula, row, col));
    });
  });
  engine.flush();
}

function compare(a: CellReading, b: CellReading, ascending: boolean, text: Intl.Collator): number {
  if (a.type === "Empty" || b.type === "Empty")
    return Number(a.type === "Empty") - Number(b.type === "Empty");
  const direction = ascending ? 1 : -1;
  if (a.type !== b.type) return direction * (kinds.indexOf(a.type) - kinds.indexOf(b.type));
  if (typeof a.value === "string" && typeof b.value === "string")
    return direction * (a.type === "Error" ? 0 : text.compare(a.value, b.value));
  return direction * (Number(a.value) - Number(b.value));
}

/** What goes with a cell to its new place. */
function take(engine: Engine, cells: Cells, sheetId: UID, row: number, col: number) {
  const cell = engine.getters.getCell({ sheetId, row, col });
  const formula = cells.formula(sheetId, row, col);
  return {
    formula: formula === undefined ? undefined : toRelative(formula, row, col),
    plain: cell && !cell.isFormula ? cell.content : "",
    look: { style: cell?.style ?? null, format: cell?.format ?? "" },
  };
}
