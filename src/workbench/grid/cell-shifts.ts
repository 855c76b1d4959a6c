import type { UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { contains, intersect, maxColumns, maxRows } from "./area";
import type { BookTable, Tables } from "./tables";

type Dimension = "ROW" | "COL";

/** Cells that are inserted, deleted and moved, within what Excel allows where there are tables. */
export class CellShifts {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** Makes room: what stands there moves down (`ROW`) or to the right (`COL`). */
  insert(sheetId: UID, area: Area, dimension: Dimension): void {
    this.#refuseToCut(sheetId, area, dimension, false);
    if (isWhole(area, dimension)) this.#insertWhole(sheetId, area, dimension);
    else {
      this.#makeRoom(sheetId, area, dimension);
      this.#engine.ledger.shift({ kind: "insert", sheetId, area, dimension });
    }
    this.#tables.noticeShapes();
  }

  /** Takes cells away: what stands below moves up (`ROW`), or from the right to the left (`COL`). */
  delete(sheetId: UID, area: Area, dimension: Dimension): void {
    this.#refuseToCut(sheetId, area, dimension, true);
    const emptied = this.#on(sheetId).filter((table) => losesBody(table, area, dimension));
    if (isWhole(area, dimension)) this.#deleteWhole(sheetId, area, dimension);
    else {
      const { row, rows, column, columns } = area;
      this.#engine.ensureSize(sheetId, row + rows, column + columns);
      this.#engine.ledger.shift({ kind: "delete", sheetId, area, dimension });
    }
    for (const { id } of emptied) this.#giveRow(id);
    this.#tables.noticeShapes();
  }

  /** Moves cells, as cut and paste does. */
  move(sheetId: UID, area: Area, toSheetId: UID, row: number, column: number): void {
    const target = { ...area, row, column };
    for (const table of this.#on(sheetId)) {
      const header = { ...table.area, rows: 1 };
      if (sheetId === toSheetId && contains(area, table.area)) continue;
      if (contains(area, table.area))
        throw new HostError("NotImplemented", "Tables are not moved to another sheet.");
      if (intersect(area, header)) throw cut(table);
    }
    for (const table of this.#on(toSheetId)) {
      const goesAlong = sheetId === toSheetId && contains(area, table.area);
      if (!goesAlong && intersect(target, { ...table.area, rows: 1 })) throw cut(table);
    }
    this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    this.#engine.ensureSize(toSheetId, row + area.rows, column + area.columns);
    this.#engine.ledger.shift({ kind: "move", sheetId, area, toSheetId, row, column });
    this.#tables.noticeShapes();
  }

  get #engine() {
    return this.#tables.around$.engine;
  }

  #on(sheetId: UID): readonly BookTable[] {
    return this.#tables.all().filter((table) => table.sheetId === sheetId);
  }

  /** A table is only shifted as a whole, and its headers only go with it. */
  #refuseToCut(sheetId: UID, area: Area, dimension: Dimension, isDeleting: boolean): void {
    for (const table of this.#on(sheetId)) {
      const lane = laneBehind(area, dimension);
      const both = intersect(lane, table.area);
      if (!both) continue;
      const isComplete =
        dimension === "ROW" ? both.columns === table.area.columns : both.rows === table.area.rows;
      const header = { ...table.area, rows: 1 };
      const losesHeader =
        isDeleting &&
        dimension === "ROW" &&
        intersect(area, header) !== undefined &&
        !contains(area, table.area);
      if (!isComplete || losesHeader) throw cut(table);
    }
  }

  #insertWhole(sheetId: UID, area: Area, dimension: Dimension): void {
    const [base, quantity] =
      dimension === "ROW" ? [area.row, area.rows] : [area.column, area.columns];
    const { model, getters } = this.#engine;
    this.#engine.ensureSize(
      sheetId,
      dimension === "ROW" ? base + 1 : 1,
      dimension === "COL" ? base + 1 : 1,
    );
    this.#engine.now(() =>
      model.dispatch("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName: getters.getSheetName(sheetId),
        dimension,
        base,
        position: "before",
        quantity,
      }),
    );
  }

  #deleteWhole(sheetId: UID, area: Area, dimension: Dimension): void {
    const [first, count] =
      dimension === "ROW" ? [area.row, area.rows] : [area.column, area.columns];
    const { model, getters } = this.#engine;
    this.#engine.flush();
    const size =
      dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
    const elements = Array.from({ length: Math.min(count, size - first) }, (_, at) => first + at);
    if (elements.length <= 0) return;
    // The engine's sheets end; the last row of one cannot go.
    this.#engine.ensureSize(
      sheetId,
      dimension === "ROW" ? size + 1 : 1,
      dimension === "COL" ? size + 1 : 1,
    );
    this.#engine.now(() =>
      model.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName: getters.getSheetName(sheetId),
        dimension,
        elements,
      }),
    );
  }

  #makeRoom(sheetId: UID, area: Area, dimension: Dimension): void {
    const used = this.#tables.around$.sheets.usedArea(sheetId, false);
    const bottom = Math.max(area.row + area.rows, used ? used.row + used.rows : 0);
    const right = Math.max(area.column + area.columns, used ? used.column + used.columns : 0);
    this.#engine.ensureSize(
      sheetId,
      bottom + (dimension === "ROW" ? area.rows : 0),
      right + (dimension === "COL" ? area.columns : 0),
    );
  }

  /** A table that has lost all rows of its body keeps an empty one. */
  #giveRow(id: UID): void {
    const { area, sheetId, showTotals } = this.#tables.byId(id);
    const rows = showTotals ? 3 : 2;
    if (area.rows >= rows) return;
    const place = { ...area, row: area.row + 1, rows: 1 };
    this.#makeRoom(sheetId, place, "ROW");
    this.#engine.ledger.shift({ kind: "insert", sheetId, area: place, dimension: "ROW" });
    this.#tables.configure$(id, {}, { ...area, rows });
  }
}

function isWhole(area: Area, dimension: Dimension): boolean {
  return dimension === "ROW" ? area.columns === maxColumns : area.rows === maxRows;
}

/** The cells that a shift touches: those that come or go, and all behind them. */
function laneBehind(area: Area, dimension: Dimension): Area {
  return dimension === "ROW"
    ? { ...area, rows: maxRows - area.row }
    : { ...area, columns: maxColumns - area.column };
}

function losesBody(table: BookTable, area: Area, dimension: Dimension): boolean {
  const { row, rows } = table.area;
  const body = { ...table.area, row: row + 1, rows: rows - 1 - (table.showTotals ? 1 : 0) };
  return dimension === "ROW" && contains(area, body) && !contains(area, table.area);
}

function cut(table: BookTable): HostError {
  return new HostError(
    "InvalidOperation",
    `The operation is not allowed: it would shift or take a part of the table ${table.name}.`,
  );
}
