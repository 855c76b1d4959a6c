import { decodeRange, encodeCell, encodeRange } from "@cj-tech-master/excelts";
import type { Area, SheetSnapshot } from "../snapshot";

/**
 * Sizes in files. Widths count characters of the default font (7 pixels each, Calibri 11 at
 * 96 dpi), heights points, drawings English Metric Units. Source: ECMA-376 part 1, 18.3.1.13.
 */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
const EMU_PER_POINT = 12_700;
const EMU_PER_PIXEL = EMU_PER_POINT * POINTS_PER_PIXEL;
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_PIXELS = 20;

export function cellAddress(row: number, column: number): string {
  return encodeCell({ r: row, c: column });
}

/** `A1:B2`, or `A1` for one cell. */
export function areaAddress(area: Area): string {
  const last = { r: area.row + area.rows - 1, c: area.column + area.columns - 1 };
  const first = { r: area.row, c: area.column };
  return area.rows === 1 && area.columns === 1 ? encodeCell(first) : encodeRange(first, last);
}

/** Reverse of {@link areaAddress}. */
export function areaOf(address: string): Area {
  const { s, e } = decodeRange(address.includes(":") ? address : `${address}:${address}`);
  return { row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 };
}

/** Areas of a list as in `sqref`. */
export function areasOf(list: string): Area[] {
  return list
    .split(/\s+/)
    .filter((address) => address !== "")
    .map(areaOf);
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export const characters = (pixels: number): number => pixels / PIXELS_PER_CHARACTER;
export const columnPixels = (width: number): number => Math.round(width * PIXELS_PER_CHARACTER);
export const points = (pixels: number): number => pixels * POINTS_PER_PIXEL;
export const rowPixels = (height: number): number => height / POINTS_PER_PIXEL;
export const emu = (pointCount: number): number => Math.round(pointCount * EMU_PER_POINT);
export const pointsOfEmu = (length: number): number => length / EMU_PER_POINT;

/** A cell and the distance from its edge, in English Metric Units. */
interface GridPosition {
  readonly cell: number;
  readonly offset: number;
}

type Sizes = ReadonlyMap<number, number>;

/** Widths of the columns and heights of the rows of a sheet that differ from the default. */
export function sheetSizes(sheet: Pick<SheetSnapshot, "columns" | "rows">): {
  readonly columns: Sizes;
  readonly rows: Sizes;
} {
  return {
    columns: new Map(sheet.columns.map(({ index, width }) => [index, width])),
    rows: new Map(sheet.rows.map(({ index, height }) => [index, height])),
  };
}

/** Column that a distance from the sheet's left edge falls into. */
export function columnPosition(left: number, columns: Sizes): GridPosition {
  return gridPosition(emu(left), columns, DEFAULT_COLUMN_PIXELS);
}

/** Row that a distance from the sheet's top edge falls into. */
export function rowPosition(top: number, rows: Sizes): GridPosition {
  return gridPosition(emu(top), rows, DEFAULT_ROW_PIXELS);
}

/** Distance from the sheet's left edge [points]. */
export function leftOf(position: GridPosition, columns: Sizes): number {
  return pointsOfEmu(edge(position.cell, columns, DEFAULT_COLUMN_PIXELS) + position.offset);
}

/** Distance from the sheet's top edge [points]. */
export function topOf(position: GridPosition, rows: Sizes): number {
  return pointsOfEmu(edge(position.cell, rows, DEFAULT_ROW_PIXELS) + position.offset);
}

function gridPosition(distance: number, sizes: Sizes, defaultPixels: number): GridPosition {
  const size = (index: number): number =>
    Math.round((sizes.get(index) ?? defaultPixels) * EMU_PER_PIXEL);
  let cell = 0;
  let rest = distance;
  while (rest >= size(cell)) rest -= size(cell++);
  return { cell, offset: rest };
}

function edge(cell: number, sizes: Sizes, defaultPixels: number): number {
  let distance = 0;
  for (let index = 0; index < cell; index++) {
    distance += Math.round((sizes.get(index) ?? defaultPixels) * EMU_PER_PIXEL);
  }
  return distance;
}
