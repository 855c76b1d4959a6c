import { nameKey } from "../../tables/name-key";
import type { CellInput } from "../blueprint/blueprint";
import {
  columnPositions,
  type ModelRow,
  type ModelTable,
  type ModelTableName,
  type ModelTables,
  type RowContent,
  type RowId,
} from "./model-table";

/** What stands in a cell. */
export interface Typed {
  readonly value: CellInput;
  /** the formula that gave the value, with its `=`; without one the value was typed */
  readonly formula?: string;
}

/** A field that gets another value. */
export interface FieldEdit {
  readonly kind: "set";
  readonly table: ModelTableName;
  readonly row: RowId;
  /** key of the column in the schema */
  readonly key: string;
  readonly before: Typed;
  readonly after: Typed;
}

/** A row that comes or goes. */
export interface RowEdit<K extends "insert" | "remove" = "insert" | "remove"> {
  readonly kind: K;
  readonly table: ModelTableName;
  readonly row: RowId;
  /** row behind which it comes or came; without one it is the first */
  readonly after: RowId | undefined;
  readonly content: RowContent;
}

/** A column's header or the cell of a defined name that follows when a scenario is renamed. */
interface RenameEdit<K extends "header" | "named" = "header" | "named"> {
  readonly kind: K;
  /** name of the table or of the defined name */
  readonly place: string;
  readonly before: string;
  readonly after: string;
}

/** The column of a scenario's points in the utility analysis, which comes and goes with it. */
export interface ColumnEdit<
  K extends "insertColumn" | "removeColumn" = "insertColumn" | "removeColumn",
> {
  readonly kind: K;
  readonly table: "Kriterien";
  /** the scenario's code */
  readonly header: string;
  /** header behind which it comes or came; without one it is the last */
  readonly after: string | undefined;
  /** what stands in it, by rows; other rows are empty */
  readonly points: readonly { readonly row: RowId; readonly typed: Typed }[];
}

/** One change of the workbook; every change of the pane is made of these. */
export type Edit =
  | FieldEdit
  | RowEdit<"insert">
  | RowEdit<"remove">
  | ColumnEdit<"insertColumn">
  | ColumnEdit<"removeColumn">
  | RenameEdit<"header">
  | RenameEdit<"named">;

/** The edits that take edits back, in the order in which they have to be done. */
export function inverseOf(edits: readonly Edit[]): readonly Edit[] {
  return [...edits].reverse().map((edit): Edit => {
    switch (edit.kind) {
      case "insert":
        return { ...edit, kind: "remove" };
      case "remove":
        return { ...edit, kind: "insert" };
      case "insertColumn":
        return { ...edit, kind: "removeColumn" };
      case "removeColumn":
        return { ...edit, kind: "insertColumn" };
      case "set":
        return { ...edit, before: edit.after, after: edit.before };
      case "header":
      case "named":
        return { ...edit, before: edit.after, after: edit.before };
    }
  });
}

/** The tables after edits; an edit whose row or table has gone changes nothing. */
export function applyEdits(tables: ModelTables, edits: readonly Edit[]): ModelTables {
  return edits.reduce<ModelTables>((current, edit) => {
    if (edit.kind === "named") return current;
    const name = edit.kind === "header" ? "Kriterien" : edit.table;
    const table = current[name];
    if (table === undefined) return current;
    return { ...current, [name]: applied(name, table, edit) };
  }, tables);
}

function applied(
  name: ModelTableName,
  table: ModelTable,
  edit: Exclude<Edit, { readonly kind: "named" }>,
): ModelTable {
  const { header, rows } = table;
  switch (edit.kind) {
    case "header":
      return { rows, header: header.map((text) => (text === edit.before ? edit.after : text)) };
    case "insert": {
      if (rows.some(({ id }) => id === edit.row)) return table;
      const at = placeBehind(
        rows.map(({ id }) => id),
        edit.after,
      );
      const row = { id: edit.row, ...edit.content };
      return { header, rows: [...rows.slice(0, at), row, ...rows.slice(at)] };
    }
    case "remove":
      return { header, rows: rows.filter(({ id }) => id !== edit.row) };
    case "insertColumn":
      return withColumn(table, edit);
    case "removeColumn": {
      const at = columnOf(header, edit.header);
      return at < 0 ? table : withoutColumn(table, at);
    }
    case "set": {
      const at = positionOf(rows, edit.row);
      const row = rows[at];
      const position = columnPositions(name, header).get(edit.key);
      if (row === undefined || position === undefined) return table;
      const changed = withCell(row, position, edit.after);
      return { header, rows: rows.map((known) => (known === row ? changed : known)) };
    }
  }
}

/** Where the column of a scenario's points stands, in whatever case its code is written; -1 for none. */
export function columnOf(header: readonly string[], code: string): number {
  return header.findIndex((text) => nameKey(text) === nameKey(code));
}

/** Where a column comes that is to stand behind another: at the end where that one has gone. */
export function columnBehind(header: readonly string[], after: string | undefined): number {
  const at = after === undefined ? -1 : columnOf(header, after);
  return at < 0 ? header.length : at + 1;
}

function withColumn(table: ModelTable, { after, header, points }: ColumnEdit): ModelTable {
  if (columnOf(table.header, header) >= 0) return table;
  const at = columnBehind(table.header, after);
  const typed = new Map(points.map((point) => [point.row, point.typed]));
  return {
    header: [...table.header.slice(0, at), header, ...table.header.slice(at)],
    rows: table.rows.map((row) => {
      const { formula, value }: Typed = typed.get(row.id) ?? { value: "" };
      const added = (cells: readonly CellInput[], content: CellInput) => [
        ...cells.slice(0, at),
        content,
        ...cells.slice(at),
      ];
      return {
        ...row,
        values: added(row.values, value),
        formulas: added(row.formulas, formula ?? value),
      };
    }),
  };
}

function withoutColumn({ header, rows }: ModelTable, at: number): ModelTable {
  const left = <T>(cells: readonly T[]) => cells.filter((_, position) => position !== at);
  return {
    header: left(header),
    rows: rows.map((row) => ({
      ...row,
      values: left(row.values),
      formulas: left(row.formulas),
    })),
  };
}

/** What stands in a field, or `undefined` where the row or the column is not there. */
export function typedAt(
  name: ModelTableName,
  table: ModelTable,
  row: RowId,
  key: string,
): Typed | undefined {
  const position = columnPositions(name, table.header).get(key);
  const found = table.rows.find(({ id }) => id === row);
  return position === undefined || found === undefined ? undefined : typedIn(found, position);
}

/** What stands in a cell of a row. */
export function typedIn({ formulas, values }: RowContent, position: number): Typed {
  const value = values[position] ?? "";
  const formula = formulas[position];
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? { value, formula }
    : { value };
}

/** Where a row comes that is to stand behind another: at the end where that one has gone. */
export function placeBehind(
  rows: readonly (RowId | undefined)[],
  after: RowId | undefined,
): number {
  if (after === undefined) return 0;
  const at = rows.indexOf(after);
  return at < 0 ? rows.length : at + 1;
}

function withCell(row: ModelRow, position: number, { formula, value }: Typed): ModelRow {
  const replaced = (cells: readonly CellInput[], content: CellInput) =>
    cells.map((cell, index) => (index === position ? content : cell));
  return {
    ...row,
    values: replaced(row.values, value),
    formulas: replaced(row.formulas, formula ?? value),
  };
}

function positionOf(rows: readonly ModelRow[], row: RowId): number {
  return rows.findIndex(({ id }) => id === row);
}
