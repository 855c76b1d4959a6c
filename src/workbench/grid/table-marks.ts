import type { UID } from "@odoo/o-spreadsheet";
import type { Area } from "../snapshot";
import type { Follow } from "./ledger";
import type { TableShape } from "./structured";
import type { TableRename } from "./table-rename";

/** A column of a table as it was last noticed. */
export interface MarkedColumn {
  readonly name: string;
  readonly column: number;
  /** All its cells once held one formula: new rows get it, whatever exceptions there are. */
  readonly isCalculated: boolean;
}

/** A table as formulas were last made to fit it, following its cells since. */
export interface TableMark {
  readonly sheetId: UID;
  readonly name: string;
  readonly top: number;
  /** Rows of the body on the sheet. */
  readonly rows: readonly number[];
  readonly columns: readonly MarkedColumn[];
  /** Number of columns then: where some are gone, formulas that name them must be read anew. */
  readonly width: number;
  /** Row of the totals on the sheet. */
  readonly totals?: number;
}

/** What has become of a table since it was marked. */
export interface TableChange {
  readonly rename: TableRename | undefined;
  /** Rows of the body, on the sheet, that were not there before. */
  readonly newRows: readonly number[];
  /** The body where it has other rows than its cells alone would have led to. */
  readonly growth: TableGrowth | undefined;
}

/** A table's body that has become longer or shorter. */
export interface TableGrowth {
  readonly sheet: string;
  /** Where the former rows are now. */
  readonly from: Area;
  readonly to: Area;
}

interface MarkedTable extends TableShape {
  readonly sheetId: UID;
}

export function markOf(table: MarkedTable, before: TableMark | undefined): TableMark {
  const { area, showTotals, sheetId, name } = table;
  const bodyRows = area.rows - 1 - (showTotals ? 1 : 0);
  const known = new Map(before?.columns.map((column) => [column.column, column.isCalculated]));
  return {
    sheetId,
    name,
    top: area.row,
    rows: Array.from({ length: bodyRows }, (_, index) => area.row + 1 + index),
    columns: table.columns.map((text, index) => ({
      name: text,
      column: area.column + index,
      isCalculated: known.get(area.column + index) ?? false,
    })),
    width: area.columns,
    ...(showTotals ? { totals: area.row + area.rows - 1 } : {}),
  };
}

/** @param sheet name of the table's sheet */
export function changeOf(mark: TableMark, before: TableMark, sheet: string): TableChange {
  const names = new Map(before.columns.map(({ column, name }) => [column, name]));
  const columns = mark.columns.flatMap(({ column, name: to }) => {
    const from = names.get(column);
    return from === undefined || from === to ? [] : [{ from, to }];
  });
  const isRenamed = before.name !== mark.name || columns.length > 0;
  const old = new Set(before.rows);
  return {
    rename: isRenamed ? { table: { from: before.name, to: mark.name }, columns } : undefined,
    newRows: mark.rows.filter((row) => !old.has(row)),
    growth: growthOf(mark, before, sheet),
  };
}

function growthOf(mark: TableMark, before: TableMark, sheet: string): TableGrowth | undefined {
  const from = bodyOf(before.rows, mark);
  const to = bodyOf(mark.rows, mark);
  if (!from || !to || (from.row === to.row && from.rows === to.rows)) return undefined;
  return { sheet, from, to };
}

/** The cells of these rows, from the first to the last. */
function bodyOf(rows: readonly number[], { columns }: TableMark): Area | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  const [left] = columns;
  if (first === undefined || last === undefined || !left) return undefined;
  return { row: first, rows: last - first + 1, column: left.column, columns: columns.length };
}

/** The mark after cells have moved: what is gone is left out. */
export function followMark(mark: TableMark, follow: Follow): TableMark {
  const column = mark.columns[0]?.column ?? 0;
  const columns = (mark.columns.at(-1)?.column ?? column) - column + 1;
  const rowOf = (row: number) =>
    follow.place({ sheetId: mark.sheetId, area: { row, column, rows: 1, columns } });
  const bottom = mark.totals ?? mark.rows.at(-1) ?? mark.top;
  const columnOf = (at: number) => {
    const area = { row: mark.top, column: at, rows: bottom - mark.top + 1, columns: 1 };
    return follow.place({ sheetId: mark.sheetId, area });
  };
  const head = rowOf(mark.top);
  if (!head) return mark;
  const totals = mark.totals === undefined ? undefined : rowOf(mark.totals)?.area.row;
  return {
    sheetId: head.sheetId,
    name: mark.name,
    top: head.area.row,
    rows: mark.rows.flatMap((row) => rowOf(row)?.area.row ?? []),
    columns: mark.columns.flatMap((one) => {
      const place = columnOf(one.column);
      return place ? [{ ...one, column: place.area.column }] : [];
    }),
    width: mark.width,
    ...(totals === undefined ? {} : { totals }),
  };
}
