import type { DispatchResult, Style, UID } from "@odoo/o-spreadsheet";
import { zoneOf } from "./area";
import type { Area, BorderSnapshot } from "../snapshot";
import type { Engine } from "./engine";
import { defined, engineLine, toBorder } from "./style-terms";

/** A side of each cell of a block, of its edge, or between its cells. */
export type BorderSide = "top" | "bottom" | "left" | "right" | "h" | "v";

type StyleChange = (style: Style) => object;

/** What is to become of the look of one cell. */
interface CellLook {
  readonly styles: StyleChange[];
  format: string | undefined;
}

/** Looks that wait to be carried out together: by sheet, by cell, and then the borders. */
interface Batch {
  readonly cells: Map<UID, Map<number, CellLook>>;
  readonly borders: (() => DispatchResult)[];
  readonly command: () => DispatchResult | undefined;
}

/** A number for each cell of a sheet, which has 16,384 columns. */
const columnsOfSheet = 16_384;

/**
 * Changes of looks. Add-ins give a block its font, fill, format and borders one by one; the engine
 * weighs each change of a cell against the whole workbook, so that what follows one another
 * is carried out as one change of each cell.
 */
export class LookChanges {
  readonly #engine: Engine;
  #batch: Batch | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Changes the style of each cell, and its number format where one is given. */
  change(sheetId: UID, area: Area, style: StyleChange, format?: string): void {
    this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    const { cells } = this.#open();
    const ofSheet = cells.get(sheetId) ?? new Map<number, CellLook>();
    cells.set(sheetId, ofSheet);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const key = row * columnsOfSheet + column;
        const look = ofSheet.get(key) ?? { styles: [], format: undefined };
        look.styles.push(style);
        if (format !== undefined) look.format = format;
        ofSheet.set(key, look);
      }
  }

  /** @param change gives the new border for the present one; undefined takes the borders away */
  changeBorder(
    sheetId: UID,
    area: Area,
    position: BorderSide,
    change: (border: BorderSnapshot | undefined) => BorderSnapshot | undefined,
  ): void {
    this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    this.#open().borders.push(() => {
      const border = change(borderOf(this.#engine, sheetId, area, position));
      return this.#engine.model.dispatch("SET_ZONE_BORDERS", {
        sheetId,
        target: [zoneOf(area)],
        border: border
          ? { position, style: engineLine(border.style), color: border.color }
          : { position: "clear" },
      });
    });
  }

  /** The batch that was queued last, or a new one. */
  #open(): Batch {
    if (this.#batch && this.#engine.isLast(this.#batch.command)) return this.#batch;
    const batch: Batch = {
      cells: new Map(),
      borders: [],
      command: () => this.#carryOut(batch),
    };
    this.#batch = batch;
    this.#engine.later(batch.command);
    return batch;
  }

  #carryOut({ cells, borders }: Batch): DispatchResult | undefined {
    const { getters, model } = this.#engine;
    for (const [sheetId, looks] of cells)
      for (const [key, { styles, format }] of looks) {
        const [row, col] = [Math.floor(key / columnsOfSheet), key % columnsOfSheet];
        let style: object = getters.getCell({ sheetId, row, col })?.style ?? {};
        for (const change of styles) style = change(style);
        const kept = defined(style);
        model.dispatch("UPDATE_CELL", {
          sheetId,
          row,
          col,
          style: Object.keys(kept).length > 0 ? kept : null,
          ...(format === undefined ? {} : { format }),
        });
      }
    let refusal: DispatchResult | undefined;
    for (const dispatch of borders) {
      const result = dispatch();
      if (!result.isSuccessful) refusal ??= result;
    }
    return refusal;
  }
}

/** The line that a block has there, as its first cell has it. */
export function borderOf(
  engine: Engine,
  sheetId: UID,
  { row, column, rows, columns }: Area,
  position: BorderSide,
): BorderSnapshot | undefined {
  const side = position === "h" ? "bottom" : position === "v" ? "right" : position;
  const at = {
    sheetId,
    row: position === "bottom" ? row + rows - 1 : row,
    col: position === "right" ? column + columns - 1 : column,
  };
  return toBorder(engine.getters.getCellBorder(at)?.[side]);
}
