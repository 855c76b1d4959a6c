import type { UID } from "@odoo/o-spreadsheet";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import type { CellInput } from "./cells";
import type { CellShifts } from "./cell-shifts";
import type { Place } from "./shift";
import type { BookTable, Tables } from "./tables";

/** Rows and columns of tables that come and go. */
export class TableCells {
  readonly #tables: Tables;
  readonly #shifts: CellShifts;

  constructor(tables: Tables, shifts: CellShifts) {
    this.#tables = tables;
    this.#shifts = shifts;
  }

  /** The body of a table, for which its name stands. */
  place(name: string): Place | undefined {
    const table = this.#tables.find(name);
    return table && { sheetId: table.sheetId, area: bodyOf(table) };
  }

  /**
   * Adds rows and fills calculated columns, as Excel does when a table grows; null leaves a cell.
   *
   * @param index place among the rows of the body; at the end if absent
   * @returns index of the first new row
   */
  addRows(id: UID, rows: readonly (readonly CellInput[])[], index?: number): number {
    const table = this.#tables.byId(id);
    const body = bodyOf(table);
    const at = index ?? body.rows;
    if (at < 0 || at > body.rows || rows.length === 0) throw new HostError("InvalidArgument");
    const isFresh = body.rows === 1 && this.#isEmpty(table.sheetId, body);
    const missing = rows.length - (isFresh ? 1 : 0);
    const first = isFresh ? 0 : at;
    if (missing > 0) this.#makeRows(table, isFresh ? 1 : at, missing);
    const place = { ...body, row: body.row + first, rows: rows.length };
    this.#write(table.sheetId, place, rows);
    this.#tables.noticeShapes();
    return first;
  }

  deleteRows(id: UID, index: number, count: number): void {
    const table = this.#tables.byId(id);
    const body = bodyOf(table);
    if (index < 0 || count < 1 || index + count > body.rows) throw new HostError("InvalidArgument");
    const isAll = count === body.rows;
    // Excel leaves an empty row with the looks of the others.
    if (isAll) this.#clear(table.sheetId, { ...body, rows: 1 });
    const first = isAll ? 1 : index;
    const rows = isAll ? count - 1 : count;
    if (rows > 0)
      this.#shifts.delete(table.sheetId, { ...body, row: body.row + first, rows }, "ROW");
  }

  /** @param index place among the columns; at the end if absent */
  addColumn(id: UID, index?: number): number {
    const table = this.#tables.byId(id);
    const { area, sheetId } = table;
    const at = index ?? area.columns;
    if (at < 0 || at > area.columns) throw new HostError("InvalidArgument");
    const place = { ...area, column: area.column + at, columns: 1 };
    if (at < area.columns || this.#hasBeside(sheetId, place))
      this.#shifts.insert(sheetId, place, "COL");
    const now = this.#tables.byId(id).area;
    if (now.columns === area.columns) {
      const column = at === 0 ? area.column : now.column;
      this.#tables.resize(id, { ...now, column, columns: area.columns + 1 });
    }
    return at;
  }

  deleteColumn(id: UID, index: number): void {
    const { area, sheetId } = this.#tables.byId(id);
    if (area.columns === 1) throw new HostError("InvalidOperation");
    const place = { ...area, column: area.column + index, columns: 1 };
    this.#shifts.delete(sheetId, place, "COL");
  }

  /** Shows or takes away the row of totals (DE: Ergebniszeile). */
  showTotals(id: UID, show: boolean): void {
    const table = this.#tables.byId(id);
    if (show === table.showTotals) return;
    const { area, sheetId } = table;
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    if (show) {
      if (this.#hasBelow(sheetId, below)) this.#shifts.insert(sheetId, below, "ROW");
      this.#tables.configure$(id, { totalRow: true }, { ...area, rows: area.rows + 1 });
      this.#writeTotals(this.#tables.byId(id));
    } else {
      const totals = { ...area, row: area.row + area.rows - 1, rows: 1 };
      this.#tables.configure$(id, { totalRow: false }, { ...area, rows: area.rows - 1 });
      this.#shifts.delete(sheetId, totals, "ROW");
    }
    this.#tables.noticeShapes();
  }

  /** Takes the last row of a table, as it is in a file, for its row of totals. */
  adoptTotals(id: UID): void {
    this.#tables.configure$(id, { totalRow: true });
    this.#tables.noticeShapes();
  }

  /** As Excel begins it: the word in the first column, a sum or count in the last. */
  #writeTotals({ area, sheetId, columns }: BookTable): void {
    const { cells, engine } = this.#tables.around$;
    const row = area.row + area.rows - 1;
    const last = area.column + area.columns - 1;
    const isNumber = cells.read(sheetId, row - 1, last).type === "Double";
    const name = (columns.at(-1) ?? "").replaceAll(/['[\]#@]/g, "'$&");
    if (area.columns > 1)
      cells.write(sheetId, row, area.column, engine.locale === "de-DE" ? "Ergebnis" : "Total");
    // The table must be known with its row of totals before a formula can name its columns.
    this.#tables.noticeShapes();
    cells.write(sheetId, row, last, `=SUBTOTAL(${isNumber ? 109 : 103},[${name}])`);
  }

  /** Writes cells of a table; null leaves a cell. */
  #write(sheetId: UID, area: Area, inputs: readonly (readonly CellInput[])[]): void {
    inputs.forEach((line, row) => {
      line.forEach((input, column) => {
        this.#tables.around$.cells.write(sheetId, area.row + row, area.column + column, input);
      });
    });
  }

  /** Makes room for rows, and the table takes them in. */
  #makeRows(table: BookTable, at: number, count: number): void {
    const { area, sheetId, id } = table;
    const body = bodyOf(table);
    const place = { ...body, row: body.row + at, rows: count };
    const isAtEnd = at === body.rows && !table.showTotals;
    if (isAtEnd ? this.#hasBelow(sheetId, place) : true) this.#shifts.insert(sheetId, place, "ROW");
    if (this.#tables.byId(id).area.rows === area.rows)
      this.#tables.resize(id, { ...area, rows: area.rows + count });
  }

  #hasBelow(sheetId: UID, area: Area): boolean {
    const used = this.#tables.around$.sheets.usedArea(sheetId, false);
    if (!used) return false;
    const bottom = used.row + used.rows;
    return !this.#isEmpty(sheetId, { ...area, rows: Math.max(0, bottom - area.row) });
  }

  #hasBeside(sheetId: UID, area: Area): boolean {
    const used = this.#tables.around$.sheets.usedArea(sheetId, false);
    if (!used) return false;
    const right = used.column + used.columns;
    return !this.#isEmpty(sheetId, { ...area, columns: Math.max(0, right - area.column) });
  }

  #isEmpty(sheetId: UID, area: Area): boolean {
    const { cells } = this.#tables.around$;
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) {
        const isFilled =
          cells.isFormula(sheetId, row, column) ||
          cells.read(sheetId, row, column).type !== "Empty";
        if (isFilled) return false;
      }
    return true;
  }

  #clear(sheetId: UID, area: Area): void {
    const line = Array<CellInput>(area.columns).fill("");
    this.#write(sheetId, area, Array<CellInput[]>(area.rows).fill(line));
  }
}

/** The rows between headers and totals. */
export function bodyOf({ area, showTotals }: Pick<BookTable, "area" | "showTotals">): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (showTotals ? 1 : 0) };
}
