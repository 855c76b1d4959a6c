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
/** Size of a column and a row of Excel that nobody has sized [pixels]. */
export const USUAL_SIZE = { width: 64, height: 20 };

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

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
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

/** Sizes of the columns or of the rows of a sheet [pixels]; what is hidden has none. */
interface Sizes {
  readonly usual: number;
  readonly own: ReadonlyMap<number, number>;
}

/** Sizes of a sheet as far as a place on it depends on them. */
export type SheetSizes = Pick<SheetSnapshot, "columns" | "rows" | "defaultSize">;

export function sheetSizes(sheet: SheetSizes): { readonly columns: Sizes; readonly rows: Sizes } {
  const { width, height } = sheet.defaultSize ?? USUAL_SIZE;
  const shown = (hidden: true | undefined, size: number): number => (hidden === true ? 0 : size);
  return {
    columns: {
      usual: width,
      own: new Map(
        sheet.columns.map((column) => [column.index, shown(column.hidden, column.width)]),
      ),
    },
    rows: {
      usual: height,
      own: new Map(sheet.rows.map((row) => [row.index, shown(row.hidden, row.height)])),
    },
  };
}

/** Column that a distance from the sheet's left edge falls into. */
export function columnPosition(left: number, columns: Sizes): GridPosition {
  return gridPosition(emu(left), columns);
}

/** Row that a distance from the sheet's top edge falls into. */
export function rowPosition(top: number, rows: Sizes): GridPosition {
  return gridPosition(emu(top), rows);
}

/** Distance from the sheet's left edge [points]. */
export function leftOf(position: GridPosition, columns: Sizes): number {
  return pointsOfEmu(edge(position.cell, columns) + position.offset);
}

/** Distance from the sheet's top edge [points]. */
export function topOf(position: GridPosition, rows: Sizes): number {
  return pointsOfEmu(edge(position.cell, rows) + position.offset);
}

function gridPosition(distance: number, { usual, own }: Sizes): GridPosition {
  const size = (index: number): number => Math.round((own.get(index) ?? usual) * EMU_PER_PIXEL);
  let cell = 0;
  let rest = distance;
  while (rest >= size(cell)) rest -= size(cell++);
  return { cell, offset: rest };
}

function edge(cell: number, { usual, own }: Sizes): number {
  let distance = 0;
  for (let index = 0; index < cell; index++) {
    distance += Math.round((own.get(index) ?? usual) * EMU_PER_PIXEL);
  }
  return distance;
}
