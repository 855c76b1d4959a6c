import type { Column } from "../../tables/schema";
import { RefusedError, type WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { asValue, formatFor } from "../writer/cell-text";
import { setNumberFormat } from "../writer/number-format";
import { alignRows } from "./align-rows";
import {
  type ColumnEdit,
  columnBehind,
  columnOf,
  type Edit,
  placeBehind,
  type RowEdit,
  type Typed,
  typedIn,
} from "./edit";
import {
  columnPositions,
  IDENTIFYING,
  isBlankRow,
  MODEL_SCHEMAS,
  type ModelTableName,
  type ModelTables,
  type RowId,
  type TableContent,
} from "./model-table";
import { type ColumnSurroundings, readSurroundings } from "./points-column";
import { loadModel, type ModelContent } from "./read-model";
import { ownTables } from "../own-table";

/**
 * Writes edits to the workbook, field by field (DE: Zurückschreiben). A row is found by what it held
 * when the pane last saw it, not by its index, and only the edited fields are touched: what somebody
 * else changed in the same row meanwhile stays.
 *
 * @param seen the tables as the pane last read them, without the edits
 * @returns the tables that were written to, as they stand afterwards
 */
export async function writeEdits(
  seen: ModelTables,
  edits: readonly Edit[],
): Promise<WorkbookResult<ModelContent>> {
  return runExcel(async (context) => {
    const names = editedTables(edits);
    const { problems, tables } = await loadModel(context, names);
    const [problem] = problems;
    if (problem !== undefined) throw new RefusedError(problem);
    const found = await ownTables(
      context,
      names.map((name) => MODEL_SCHEMAS[name]),
    );
    const targets = new Map<ModelTableName, EditTarget>();
    names.forEach((name, index) => {
      const [content, table] = [tables[name], found[index]];
      if (content === undefined || table === undefined) return;
      targets.set(name, new EditTarget(name, table, content, rowIds(name, seen, content)));
    });
    await queueNamed(context, edits);
    const criteria = targets.get("Kriterien");
    const surroundings =
      criteria !== undefined && edits.some(isColumnEdit)
        ? await readSurroundings(context, criteria.table)
        : undefined;
    for (const edit of edits) {
      if (edit.kind === "header") criteria?.rename(edit.before, edit.after);
      else if (isColumnEdit(edit)) {
        if (surroundings !== undefined) criteria?.queueColumn(edit, surroundings);
      } else if (edit.kind !== "named") targets.get(edit.table)?.queue(edit);
    }
    await context.sync();
    return loadModel(context, names);
  });
}

function isColumnEdit(edit: Edit): edit is Extract<Edit, ColumnEdit> {
  return edit.kind === "insertColumn" || edit.kind === "removeColumn";
}

/** The tables that edits touch, each once. */
function editedTables(edits: readonly Edit[]): readonly ModelTableName[] {
  const names = edits.flatMap((edit): ModelTableName[] => {
    if (edit.kind === "named") return [];
    return [edit.kind === "header" ? "Kriterien" : edit.table];
  });
  return [...new Set(names)];
}

/** The pane's names for the rows that stand in the workbook now. */
function rowIds(
  name: ModelTableName,
  seen: ModelTables,
  { header, rows }: TableContent,
): (RowId | undefined)[] {
  const known = seen[name];
  if (known === undefined) return rows.map(() => undefined);
  const positions = columnPositions(name, header);
  const identifying = (IDENTIFYING[name] ?? []).flatMap((key) => positions.get(key) ?? []);
  return alignRows(known.rows, rows, identifying).map((at) =>
    at === undefined ? undefined : known.rows[at]?.id,
  );
}

/** A cell with a name of ours follows only while it still says what it said. */
async function queueNamed(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  for (const edit of edits) {
    if (edit.kind !== "named") continue;
    const item = context.workbook.names.getItemOrNullObject(edit.place).load("type");
    await context.sync();
    if (item.isNullObject || item.type !== "Range") continue;
    const range = item.getRange().load("formulas");
    await context.sync();
    if (range.formulas[0]?.[0] === edit.before) range.values = [[edit.after]];
  }
}

/** A table of the workbook while edits are queued for it. */
class EditTarget {
  readonly #columns: ReadonlyMap<string, { readonly position: number; readonly column: Column }>;
  /** headers as they stand after what is queued so far */
  #header: readonly string[];
  /** the same of the rows, by the pane's names */
  readonly #rows: { id: RowId | undefined; isBlank: boolean }[];

  constructor(
    readonly name: ModelTableName,
    readonly table: Excel.Table,
    readonly content: TableContent,
    ids: readonly (RowId | undefined)[],
  ) {
    const positions = columnPositions(name, content.header);
    const columns: readonly Column[] = MODEL_SCHEMAS[name].columns;
    this.#columns = new Map(
      columns.flatMap((column) => {
        const position = positions.get(column.key);
        return position === undefined ? [] : [[column.key, { position, column }] as const];
      }),
    );
    this.#header = content.header;
    this.#rows = content.rows.map((row, at) => ({ id: ids[at], isBlank: isBlankRow(row) }));
  }

  /** Follows a scenario's new code in a header; elsewhere a header is left alone. */
  rename(before: string, after: string): void {
    const position = columnOf(this.#header, before);
    if (position < 0) return;
    this.table.getHeaderRowRange().getCell(0, position).values = [[after]];
    this.#header = this.#header.map((text, at) => (at === position ? after : text));
  }

  /** A column that is there already, or gone already, was so by an earlier try: its points count. */
  queueColumn(edit: ColumnEdit, surroundings: ColumnSurroundings): void {
    const known = columnOf(this.#header, edit.header);
    if (edit.kind === "removeColumn") {
      if (known >= 0 && surroundings.remove(known)) {
        this.#header = this.#header.filter((_, at) => at !== known);
      }
      return;
    }
    const position = known >= 0 ? known : columnBehind(this.#header, edit.after);
    if (known < 0) {
      const isLast = position === this.#header.length;
      surroundings.add({ position, isLast }, edit.header);
      this.#header = [
        ...this.#header.slice(0, position),
        edit.header,
        ...this.#header.slice(position),
      ];
    }
    for (const { row, typed } of edit.points) {
      const at = this.#rows.findIndex(({ id }) => id === row);
      if (at >= 0 && typed.value !== "") this.#write(at, position, typed);
    }
  }

  queue(edit: Exclude<Edit, ColumnEdit | { readonly kind: "header" | "named" }>): void {
    if (edit.kind === "insert") this.#insert(edit);
    else if (edit.kind === "remove") this.#remove(edit.row);
    else {
      const found = this.#columns.get(edit.key);
      if (found === undefined) throw this.#refusal("columns-missing", edit.key);
      this.#write(this.#placeOf(edit.row), found.position, edit.after, found.column);
    }
  }

  #insert({ after, content, row }: RowEdit): void {
    const behind = placeBehind(
      this.#rows.map(({ id }) => id),
      after,
    );
    // Free rows at the end are filled before rows are added.
    let end = this.#rows.length;
    while (end > 0 && this.#rows[end - 1]?.isBlank === true) end--;
    const at = Math.min(behind, end);
    const isFree = at === end && at < this.#rows.length;
    if (!isFree) {
      const empty = this.content.header.map(() => "");
      this.table.rows.add(at === this.#rows.length ? undefined : at, [empty]);
    }
    this.#rows.splice(at, isFree ? 1 : 0, { id: row, isBlank: false });
    const byPosition = new Map(
      [...this.#columns.values()].map(({ column, position }) => [position, column]),
    );
    content.values.forEach((_, position) => {
      const typed = typedIn(content, position);
      if (typed.value !== "") this.#write(at, position, typed, byPosition.get(position));
    });
  }

  #remove(row: RowId): void {
    const at = this.#placeOf(row);
    // A table keeps at least one row.
    if (this.#rows.length === 1) {
      this.#line(at).clear("Contents");
      this.#rows[at] = { id: undefined, isBlank: true };
    } else {
      this.#line(at).delete("Up");
      this.#rows.splice(at, 1);
    }
  }

  #write(at: number, position: number, { formula, value }: Typed, column?: Column): void {
    const cell = this.table.getDataBodyRange().getCell(at, position);
    if (formula !== undefined) {
      cell.formulas = [[formula]];
      return;
    }
    // The format comes first: only then does a text in a text cell stay text. Where a column holds
    // values of all kinds, each cell has a format of its own, which stays.
    if (column !== undefined && column.kind !== "value" && value !== "") {
      setNumberFormat(cell, formatFor(value, column.format));
    }
    cell.values = [[asValue(value)]];
  }

  #line(at: number): Excel.Range {
    return this.table
      .getDataBodyRange()
      .getCell(at, 0)
      .getResizedRange(0, this.content.header.length - 1);
  }

  #placeOf(row: RowId): number {
    const at = this.#rows.findIndex(({ id }) => id === row);
    if (at < 0) throw this.#refusal("row-gone");
    return at;
  }

  #refusal(kind: "row-gone" | "columns-missing", key = ""): RefusedError {
    const table = MODEL_SCHEMAS[this.name].title;
    if (kind === "row-gone") return new RefusedError({ kind, table });
    const columns: readonly Column[] = MODEL_SCHEMAS[this.name].columns;
    const header = columns.find((column) => column.key === key)?.header ?? key;
    return new RefusedError({ kind, table, columns: [header] });
  }
}
