import type { UID } from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";
import { atCell, toRelative } from "./relative-formula";
import type { TableMark } from "./table-marks";
import type { BookTable, TableSurroundings } from "./tables";

/**
 * Calculated columns (DE: berechnete Spalten): a column all of whose cells hold one formula is one,
 * and stays one when some of its cells become exceptions.
 */
export class CalculatedColumns {
  readonly #around: TableSurroundings;
  /** Tables in whose bodies formulas were written since they were last observed. */
  readonly #stirred = new Set<UID>();

  constructor(around: TableSurroundings) {
    this.#around = around;
  }

  get isStirred(): boolean {
    return this.#stirred.size > 0;
  }

  stir(id: UID): void {
    this.#stirred.add(id);
  }

  /** The mark with those columns named that are calculated ones by now. */
  observe(table: BookTable, mark: TableMark): TableMark {
    if (!this.#stirred.delete(table.id)) return mark;
    return {
      ...mark,
      columns: mark.columns.map((column) =>
        column.isCalculated || !this.#isUniform(table.sheetId, column.column, mark.rows)
          ? column
          : { ...column, isCalculated: true },
      ),
    };
  }

  /** Gives new rows the look, the rules and, in empty cells, the formulas of the others. */
  fill(table: BookTable, mark: TableMark, newRows: readonly number[]): void {
    if (newRows.length === 0) return;
    const { cells, rules } = this.#around;
    const { sheetId, area } = table;
    const isNew = new Set(newRows);
    const old = mark.rows.filter((row) => !isNew.has(row));
    // All is read before anything is written: each change of mind costs a calculation.
    const formulas = mark.columns
      .filter(({ isCalculated }) => isCalculated)
      .flatMap(({ column }) => {
        const formula = this.#usual(sheetId, column, old);
        if (formula === undefined) return [];
        return newRows
          .filter((row) => cells.input(sheetId, row, column) === "")
          .map((row) => ({ row, column, formula: atCell(formula, row, column) }));
      });
    for (const row of newRows) {
      const model = neighbour(row, old);
      if (model === undefined) continue;
      cells.copyLook(sheetId, model, row, area.column, area.columns);
      rules.spread(sheetId, { ...area, row: model, rows: 1 }, { ...area, row, rows: 1 });
    }
    for (const { row, column, formula } of formulas) cells.write(sheetId, row, column, formula);
    rules.growLists({
      sheet: table.sheet,
      before: bodyOf(area, old),
      now: bodyOf(area, mark.rows),
    });
  }

  /** Formulas of the calculated columns as they would stand in the first row of the body. */
  firstRow({ sheetId }: BookTable, mark: TableMark): readonly (string | undefined)[] {
    const [first] = mark.rows;
    return mark.columns.map(({ column, isCalculated }) => {
      if (!isCalculated || first === undefined) return undefined;
      const formula = this.#usual(sheetId, column, mark.rows);
      return formula === undefined ? undefined : atCell(formula, first, column);
    });
  }

  #isUniform(sheetId: UID, column: number, rows: readonly number[]): boolean {
    const [first, ...others] = rows;
    if (first === undefined) return false;
    const formula = this.#read(sheetId, first, column);
    return (
      formula !== undefined && others.every((row) => this.#read(sheetId, row, column) === formula)
    );
  }

  /** The formula that most cells of the column hold. */
  #usual(sheetId: UID, column: number, rows: readonly number[]): string | undefined {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const formula = this.#read(sheetId, row, column);
      if (formula !== undefined) counts.set(formula, (counts.get(formula) ?? 0) + 1);
    }
    return [...counts].reduce<[string | undefined, number]>(
      (best, one) => (one[1] > best[1] ? one : best),
      [undefined, 0],
    )[0];
  }

  /** A cell's formula with references relative to the cell, so that rows can be compared. */
  #read(sheetId: UID, row: number, column: number): string | undefined {
    const formula = this.#around.cells.formula(sheetId, row, column);
    return formula === undefined ? undefined : toRelative(formula, row, column);
  }
}

/** The row above as it is at the end, else the next one below. */
function neighbour(row: number, rows: readonly number[]): number | undefined {
  return rows.filter((other) => other < row).at(-1) ?? rows.find((other) => other > row);
}

/** The cells of a table in its rows, which stand below one another. */
function bodyOf(area: Area, rows: readonly number[]): Area {
  const [row = area.row + 1] = rows;
  return { ...area, row, rows: (rows.at(-1) ?? row) - row + 1 };
}
