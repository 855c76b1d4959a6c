import { pointsColumn } from "../../tables/kriterien";
import { dressColumn, insertSheetColumn } from "../set-up/add-columns";

/** Zero-based columns of a sheet. */
interface Columns {
  readonly first: number;
  readonly count: number;
}

/** The sheet around a table while columns of it come and go. */
export class ColumnSurroundings {
  /** column of the sheet in which the table begins */
  readonly #first: number;
  readonly #rows: number;
  #others: readonly Columns[];
  /** columns of the sheet that hold something above or below the table */
  #taken: readonly number[];

  constructor(
    readonly table: Excel.Table,
    area: Pick<Excel.Range, "columnIndex" | "rowCount">,
    others: readonly Columns[],
    taken: readonly number[],
  ) {
    this.#first = area.columnIndex;
    this.#rows = area.rowCount - 1;
    this.#others = others;
    this.#taken = taken;
  }

  /** Queues the column of a scenario's points, empty, with its look and its rule of what may be typed. */
  add(place: { readonly position: number; readonly isLast: boolean }, code: string): void {
    const at = this.#first + place.position;
    if (this.#others.some(({ count, first }) => at > first && at < first + count)) {
      // A column of the whole sheet would go through another table.
      const position = place.isLast ? undefined : place.position;
      this.#dress(this.table.columns.add(position, undefined, code), code);
      return;
    }
    this.#dress(insertSheetColumn(this.table, place, this.#first, code), code);
    const moved = (column: number) => (column >= at ? column + 1 : column);
    this.#taken = this.#taken.map(moved);
    this.#others = this.#others.map(({ count, first }) => ({ count, first: moved(first) }));
  }

  /**
   * Queues the removal of a column.
   *
   * @returns false where something else stands above or below it in the sheet: then it stays, as
   * that would go or be torn apart with it
   */
  remove(position: number): boolean {
    const at = this.#first + position;
    const isShared = this.#others.some(({ count, first }) => at >= first && at < first + count);
    if (isShared || this.#taken.includes(at)) return false;
    this.table.worksheet.getCell(0, at).getEntireColumn().delete("Left");
    const moved = (column: number) => (column > at ? column - 1 : column);
    this.#taken = this.#taken.map(moved);
    this.#others = this.#others.map(({ count, first }) => ({ count, first: moved(first) }));
    return true;
  }

  #dress(added: Excel.TableColumn, code: string): void {
    dressColumn(added, pointsColumn(code), this.#rows, (list) => {
      throw new RangeError(`Points are not chosen from a list of ${list}.`);
    });
  }
}

/** Reads the surroundings of a table in two round trips. */
export async function readSurroundings(
  context: Excel.RequestContext,
  table: Excel.Table,
): Promise<ColumnSurroundings> {
  const { tables } = table.worksheet;
  tables.load("items/id");
  const area = table.getRange().load("rowIndex,rowCount,columnIndex");
  const used = table.worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  table.load("id");
  await context.sync();
  const others = tables.items
    .filter(({ id }) => id !== table.id)
    .map((other) => other.getRange().load("columnIndex,columnCount"));
  await context.sync();
  const formulas: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.formulas;
  const isOfTable = (row: number) => row >= area.rowIndex && row < area.rowIndex + area.rowCount;
  const taken = formulas.flatMap((line, index) =>
    isOfTable(used.rowIndex + index)
      ? []
      : line.flatMap((cell, column) => (cell === "" ? [] : [used.columnIndex + column])),
  );
  const columns = others.map((range) => ({ first: range.columnIndex, count: range.columnCount }));
  return new ColumnSurroundings(table, area, columns, [...new Set(taken)]);
}
