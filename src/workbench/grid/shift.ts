import type { UID } from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";
import { contains, intersect } from "./area";

/** Cells that make room, close a gap, or are cut and pasted. */
export type Shift =
  | {
      readonly kind: "insert" | "delete";
      readonly sheetId: UID;
      /** The cells that come or go. */
      readonly area: Area;
      /** `ROW`: what stands below moves; `COL`: what stands to the right. */
      readonly dimension: "ROW" | "COL";
    }
  | {
      readonly kind: "move";
      readonly sheetId: UID;
      readonly area: Area;
      readonly toSheetId: UID;
      /** Top left cell of the new place. */
      readonly row: number;
      readonly column: number;
    };

/** A block of cells on a sheet. */
export interface Place {
  readonly sheetId: UID;
  readonly area: Area;
}

/**
 * Where a reference points after cells have shifted, as in Excel: it follows when all of its cells
 * move, grows and shrinks when cells come or go in its midst, and stays when the shift takes only a
 * part of its width along.
 *
 * @returns undefined when all its cells are gone: `#REF!`
 */
export function shifted(shift: Shift, { sheetId, area }: Place): Place | undefined {
  if (shift.kind === "move") return moved(shift, { sheetId, area });
  if (shift.sheetId !== sheetId) return { sheetId, area };
  const along = shift.dimension === "ROW" ? rowSpan : columnSpan;
  const across = shift.dimension === "ROW" ? columnSpan : rowSpan;
  const [lane, band] = [across.of(area), across.of(shift.area)];
  if (lane.start < band.start || lane.end > band.end) return { sheetId, area };
  const span = along.of(area);
  const gap = along.of(shift.area);
  const next = shift.kind === "insert" ? widened(span, gap) : narrowed(span, gap);
  return next && { sheetId, area: along.with(area, next) };
}

/** Half-open: the end belongs no more to it. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const rowSpan = {
  of: ({ row, rows }: Area): Span => ({ start: row, end: row + rows }),
  with: (area: Area, { start, end }: Span): Area => ({ ...area, row: start, rows: end - start }),
};

const columnSpan = {
  of: ({ column, columns }: Area): Span => ({ start: column, end: column + columns }),
  with: (area: Area, { start, end }: Span): Area => ({
    ...area,
    column: start,
    columns: end - start,
  }),
};

function widened({ start, end }: Span, gap: Span): Span {
  const by = gap.end - gap.start;
  return {
    start: gap.start <= start ? start + by : start,
    end: gap.start < end ? end + by : end,
  };
}

function narrowed({ start, end }: Span, gap: Span): Span | undefined {
  const lost = (at: number) => Math.max(0, Math.min(at, gap.end) - gap.start);
  const next = { start: start - lost(start), end: end - lost(end) };
  return next.end > next.start ? next : undefined;
}

function moved(shift: Extract<Shift, { kind: "move" }>, place: Place): Place | undefined {
  if (place.sheetId === shift.sheetId && contains(shift.area, place.area))
    return {
      sheetId: shift.toSheetId,
      area: {
        ...place.area,
        row: place.area.row + shift.row - shift.area.row,
        column: place.area.column + shift.column - shift.area.column,
      },
    };
  const target = { ...shift.area, row: shift.row, column: shift.column };
  const isOverwritten = place.sheetId === shift.toSheetId && contains(target, place.area);
  return isOverwritten ? undefined : place;
}

/** The cells whose contents take another place, in the order in which they can be moved one by one. */
export function movingArea(shift: Shift, used: Area): Area | undefined {
  const { area } = shift;
  if (shift.kind === "move") return intersect(area, used);
  const start = shift.kind === "insert" ? 0 : 1;
  const rest: Area =
    shift.dimension === "ROW"
      ? { ...area, row: area.row + start * area.rows, rows: used.row + used.rows }
      : {
          ...area,
          column: area.column + start * area.columns,
          columns: used.column + used.columns,
        };
  return intersect(rest, used);
}
