import type { CellInput } from "../../grid/cells";
import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
import { Filter } from "./filter";
import { Range } from "./range";
import type { Table } from "./table";

/** Values for rows as Office.js allows them: one row, or several. */
function rowsOf(values: unknown): CellInput[][] {
  if (!Array.isArray(values)) throw new HostError("InvalidArgument");
  return (Array.isArray(values[0]) ? values : [values]) as CellInput[][];
}

/** Office.js says "at the end" by -1 or by nothing. */
function placeOf(index: number | null | undefined): number | undefined {
  return index === null || index === undefined || index === -1 ? undefined : index;
}

abstract class TablePart extends HostObject {
  readonly owner$: Table;
  readonly index: number;

  constructor(context: HostContext, owner: Table, index: number) {
    super(context);
    this.owner$ = owner;
    this.index = index;
  }

  abstract getRange(): Range;

  get values(): unknown {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }
}

export class TableRow extends TablePart {
  getRange(): Range {
    const { sheetId, area } = this.owner$.table$;
    return new Range(this.context$, sheetId, { ...area, row: area.row + 1 + this.index, rows: 1 });
  }

  delete(): void {
    this.book$.tableCells.deleteRows(this.owner$.tableId$, this.index, 1);
  }
}

export class TableRowCollection extends HostCollection {
  readonly owner$: Table;

  constructor(context: HostContext, owner: Table) {
    super(context);
    this.owner$ = owner;
  }

  override items$(): readonly TableRow[] {
    return Array.from(
      { length: this.owner$.getDataBodyRange().rowCount },
      (_, index) => new TableRow(this.context$, this.owner$, index),
    );
  }

  /** Rows before that index, else at the end; what stands below the table moves down. */
  add(index: number | null | undefined, values: unknown): TableRow {
    const rows = values === null || values === undefined ? [this.#emptyRow()] : rowsOf(values);
    const { columns } = this.owner$.table$;
    if (rows.some((row) => row.length !== columns.length)) throw new HostError("InvalidArgument");
    const at = placeOf(index);
    const first = this.book$.tableCells.addRows(this.owner$.tableId$, rows, at);
    return new TableRow(this.context$, this.owner$, first);
  }

  deleteRowsAt(index: number, count = 1): void {
    this.book$.tableCells.deleteRows(this.owner$.tableId$, index, count);
  }

  #emptyRow(): CellInput[] {
    return this.owner$.table$.columns.map(() => null);
  }
}

export class TableColumn extends TablePart {
  override id$(): number {
    return this.index + 1;
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    return this.owner$.table$.columns[this.index] ?? "";
  }

  /** @throws HostError InvalidArgument for an empty name and for that of another column */
  set name(name: string) {
    const { sheetId, columns } = this.owner$.table$;
    const isTaken = columns.some(
      (other, index) => index !== this.index && other.toLowerCase() === name.toLowerCase(),
    );
    if (name === "" || isTaken) throw new HostError("InvalidArgument");
    this.book$.write(sheetId, this.getHeaderRowRange().area$, [[name]]);
  }

  get filter(): Filter {
    return new Filter(this.context$, this.owner$, this.index);
  }

  delete(): void {
    this.book$.tableCells.deleteColumn(this.owner$.tableId$, this.index);
  }

  getTotalRowRange(): Range {
    return this.owner$.getTotalRowRange().getColumn(this.index);
  }

  getRange(): Range {
    return this.owner$.getRange().getColumn(this.index);
  }

  getDataBodyRange(): Range {
    return this.owner$.getDataBodyRange().getColumn(this.index);
  }

  getHeaderRowRange(): Range {
    return this.owner$.getHeaderRowRange().getColumn(this.index);
  }
}

export class TableColumnCollection extends HostCollection {
  readonly owner$: Table;

  constructor(context: HostContext, owner: Table) {
    super(context);
    this.owner$ = owner;
  }

  override items$(): readonly TableColumn[] {
    return this.owner$.table$.columns.map(
      (_, index) => new TableColumn(this.context$, this.owner$, index),
    );
  }

  /** A column before that index, else at the end: its header and, if given, its cells. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const { area, sheetId } = this.owner$.table$;
    const hasValues = values !== null && values !== undefined;
    const cells = hasValues && Array.isArray(values) ? rowsOf(values) : [];
    if (hasValues && cells.length !== area.rows) throw new HostError("InvalidArgument");
    const at = this.book$.tableCells.addColumn(this.owner$.tableId$, placeOf(index));
    const column = new TableColumn(this.context$, this.owner$, at);
    if (hasValues) this.book$.write(sheetId, column.getRange().area$, cells);
    if (name) column.name = name;
    return column;
  }
}
