import type { Border, Getters, UID } from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";
import { contains } from "./area";
import { type Shift, movingArea, shifted } from "./shift";

type CoreGetters = Pick<
  Getters,
  "getCell" | "getCellBorder" | "getFormulaMovedInSheet" | "getNumberCols" | "getNumberRows"
>;

type Dispatch = (type: string, payload: object) => void;

interface Moving {
  readonly row: number;
  readonly col: number;
  readonly toSheetId: UID;
  readonly toRow: number;
  readonly toCol: number;
  readonly border: Border | null;
}

/**
 * Moves the cells of a shift with content, look and borders. References to them have followed
 * before: a formula is the same wherever its cell stands.
 */
export function moveCells(shift: Shift, getters: CoreGetters, dispatch: Dispatch): void {
  const moving = movingCells(shift, getters);
  for (const { row, col } of vanishing(shift))
    if (getters.getCell({ sheetId: targetSheet(shift), row, col }))
      dispatch("CLEAR_CELL", { sheetId: targetSheet(shift), row, col });
  for (const cell of moving) moveCell(shift.sheetId, cell, getters, dispatch);
  const bordered = moving.filter(({ border }) => border !== null);
  for (const { row, col } of bordered)
    dispatch("SET_BORDER", { sheetId: shift.sheetId, row, col, border: undefined });
  for (const { toSheetId, toRow, toCol, border } of bordered)
    dispatch("SET_BORDER", { sheetId: toSheetId, row: toRow, col: toCol, border });
}

function targetSheet(shift: Shift): UID {
  return shift.kind === "move" ? shift.toSheetId : shift.sheetId;
}

/** Cells that a shift takes away: those deleted, or those that something is moved upon. */
function vanishing(shift: Shift): { row: number; col: number }[] {
  if (shift.kind !== "move") return shift.kind === "delete" ? cellsOf(shift.area) : [];
  const target = { ...shift.area, row: shift.row, column: shift.column };
  const isOneSheet = shift.sheetId === shift.toSheetId;
  return cellsOf(target).filter(
    ({ row, col }) =>
      !isOneSheet || !contains(shift.area, { row, column: col, rows: 1, columns: 1 }),
  );
}

/** In such an order that none is moved upon one that still has to move. */
function movingCells(shift: Shift, getters: CoreGetters): Moving[] {
  const { sheetId } = shift;
  const sheet: Area = {
    row: 0,
    column: 0,
    rows: getters.getNumberRows(sheetId),
    columns: getters.getNumberCols(sheetId),
  };
  const area = movingArea(shift, sheet);
  if (!area) return [];
  const cells = cellsOf(area).flatMap(({ row, col }): Moving[] => {
    const border = getters.getCellBorder({ sheetId, row, col });
    if (!getters.getCell({ sheetId, row, col }) && !border) return [];
    const to = shifted(shift, { sheetId, area: { row, column: col, rows: 1, columns: 1 } });
    if (!to) return [];
    return [{ row, col, border, toSheetId: to.sheetId, toRow: to.area.row, toCol: to.area.column }];
  });
  const [first] = cells;
  const goesOn =
    first !== undefined &&
    (first.toRow > first.row || (first.toRow === first.row && first.toCol > first.col));
  return goesOn ? cells.reverse() : cells;
}

function moveCell(sheetId: UID, cell: Moving, getters: CoreGetters, dispatch: Dispatch): void {
  const { row, col, toSheetId, toRow, toCol } = cell;
  const source = getters.getCell({ sheetId, row, col });
  if (!source) return;
  if (toSheetId === sheetId) {
    dispatch("UPDATE_CELL_POSITION", { sheetId, cellId: source.id, row: toRow, col: toCol });
    return;
  }
  const content = source.isFormula
    ? getters.getFormulaMovedInSheet(toSheetId, source.compiledFormula)
    : source.content;
  dispatch("UPDATE_CELL", {
    sheetId: toSheetId,
    row: toRow,
    col: toCol,
    content,
    style: source.style ?? null,
    format: source.format ?? "",
  });
  dispatch("CLEAR_CELL", { sheetId, row, col });
}

function cellsOf(area: Area): { row: number; col: number }[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    col: area.column + (index % area.columns),
  }));
}
