import type { CellInput } from "../../grid/cells";
import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
import { Range } from "./range";
import type { Table } from "./table";

/** Values for rows as Office.js allows them: one row, or several. */
function rowsOf(values: unknown): CellInput[][] {
  if (!Array.isArray(values)) throw new HostError("InvalidArgument");
  return (Array.isArray(values[0]) ? values : [values]) as CellInput[][];
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

  /** Rows at the end; the workbench refuses to insert between others until it shifts cells. */
  add(index: number | null | undefined, values: unknown): TableRow {
    const count = this.owner$.getDataBodyRange().rowCount;
    if (index !== null && index !== undefined && index !== -1 && index !== count)
      throw new HostError("NotImplemented", "The workbench adds table rows at the end only.");
    const rows = rowsOf(values);
    const { columns } = this.owner$.table$;
    if (rows.some((row) => row.length !== columns.length)) throw new HostError("InvalidArgument");
    const first = this.book$.tableCells.addRows(this.owner$.tableId$, rows);
    return new TableRow(this.context$, this.owner$, first);
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

  set name(name: string) {
    const { sheetId } = this.owner$.table$;
    this.book$.write(sheetId, this.getHeaderRowRange().area$, [[name]]);
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

  /** A column at the end: its header and, if given, its cells. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const { area, sheetId, columns } = this.owner$.table$;
    if (index !== null && index !== undefined && index !== -1 && index !== columns.length)
      throw new HostError("NotImplemented", "The workbench adds table columns at the end only.");
    const column = {
      row: area.row,
      column: area.column + area.columns,
      rows: area.rows,
      columns: 1,
    };
    if (values !== null && values !== undefined) {
      const cells = Array.isArray(values) ? rowsOf(values) : undefined;
      if (cells?.length !== area.rows) throw new HostError("InvalidArgument");
      this.book$.write(sheetId, column, cells);
    }
    if (name) this.book$.write(sheetId, { ...column, rows: 1 }, [[name]]);
    this.book$.tables.resize(this.owner$.tableId$, { ...area, columns: area.columns + 1 });
    return new TableColumn(this.context$, this.owner$, columns.length);
  }
}
