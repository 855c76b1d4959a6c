import type { TableSchema } from "../../tables/schema";
import type { CellInput } from "../blueprint/blueprint";
import type { TableRow } from "../blueprint/plan";
import { RefusedError, type WorkbookRefusal } from "../refusal";
import { runExcel } from "../run-excel";
import { stopIfAborted } from "../stop-if-aborted";
import { addPieces, changePieces } from "./cell-pieces";
import type { ChangedCell, ImportJournal } from "./journal";
import { IMPORT_MEMORY_KEY, type ListContent } from "./read-list";
import { type Piece, sendPieces } from "./requests";
import { takeBackRows } from "./take-back";
import {
  isFreeRow,
  readBody,
  readTargetTable,
  type TableBody,
  type TargetTable,
  typedColumns,
} from "./target-table";

/** A row of the table that gets other values. */
export interface RowChange {
  /** position in the body, from 0 */
  readonly position: number;
  readonly changes: readonly { readonly key: string; readonly after: CellInput }[];
}

/** What an import writes. */
export interface ImportToWrite {
  readonly schema: TableSchema;
  /** the table as it was when the person saw what would be written */
  readonly seen: ListContent;
  /** values by the keys of the columns; dates as Excel serials, amounts in EUR */
  readonly added: readonly TableRow[];
  readonly changed: readonly RowChange[];
  /** what the workbook is to keep for the next import */
  readonly memory?: unknown;
}

/** How writing tells its progress and is told to stop. */
export interface ImportRun {
  readonly signal?: AbortSignal;
  readonly onProgress?: (rows: number) => void;
}

/** What an import has written. */
export interface WrittenImport {
  /** name of the sheet on which the table stands */
  readonly sheet: string;
  /** rows of the sheet with the new rows, counted from 1, both included; nothing without new ones */
  readonly rows?: { readonly first: number; readonly last: number };
  /** for taking it back */
  readonly journal: ImportJournal;
}

/** What was written, or why nothing was; `takenBack` is false where parts had to stay. */
export type ImportResult =
  | { readonly ok: true; readonly value: WrittenImport }
  | { readonly ok: false; readonly refusal: WorkbookRefusal; readonly takenBack: boolean };

/**
 * Writes new and changed rows to a table. Calculated columns of new rows get their formulas; of
 * changed rows only the cells that change are touched. Text arrives letter by letter, also where it
 * looks like a formula.
 *
 * All or nothing: when a part fails or is cancelled, what was written is taken back. Where Excel
 * refuses even that, reading the table anew and importing the same list once more writes the rest.
 */
export async function writeImport(
  request: ImportToWrite,
  run: ImportRun = {},
): Promise<ImportResult> {
  const begun: { journal?: ImportJournal } = {};
  const { signal } = run;
  const result = await runExcel((context) => write(context, request, run, begun), { signal });
  if (result.ok) return result;
  return { ...result, takenBack: begun.journal === undefined || (await takeBack(begun.journal)) };
}

async function write(
  context: Excel.RequestContext,
  { added, changed, memory, schema, seen }: ImportToWrite,
  { onProgress, signal }: ImportRun,
  begun: { journal?: ImportJournal },
): Promise<WrittenImport> {
  const target = await readTargetTable(context, schema);
  const body = await readBody(context, target);
  if (!isAsSeen(target, body, seen)) {
    throw new RefusedError({ kind: "table-changed", table: target.table.name });
  }
  const firstRow = firstFreeRow(body);
  const cells = changedCells(target, body, changed);
  const journal = { schema, height: target.height, firstRow, added, changed: cells };

  const remember: Piece = {
    size: JSON.stringify(memory ?? "").length,
    rows: 0,
    queue: () => {
      if (memory !== undefined) context.workbook.settings.add(IMPORT_MEMORY_KEY, memory);
    },
  };
  const pieces = [...changePieces(target, cells), ...addPieces(target, added, firstRow), remember];
  let done = 0;
  stopIfAborted(signal);
  begun.journal = journal;
  await sendPieces(context, pieces, (rows) => {
    done += rows;
    onProgress?.(done);
  });

  const first = target.bodyRow + firstRow + 1;
  const rows = added.length === 0 ? undefined : { first, last: first + added.length - 1 };
  return { sheet: target.sheet, journal, ...(rows && { rows }) };
}

/** Somebody may have typed, sorted or deleted between preview and writing. */
function isAsSeen(target: TargetTable, { values }: TableBody, seen: ListContent): boolean {
  const columns = typedColumns(target);
  return (
    values.length === seen.rows.length &&
    columns.every(({ column }, index) => column.key === seen.keys[index]) &&
    values.every((row, at) =>
      columns.every(({ position }, index) => row[position] === seen.rows[at]?.[index]),
    )
  );
}

function firstFreeRow({ formulas }: TableBody): number {
  let first = formulas.length;
  while (first > 0 && isFreeRow(formulas[first - 1] ?? [])) first--;
  return first;
}

function changedCells(
  target: TargetTable,
  { formulas, values }: TableBody,
  changed: readonly RowChange[],
): readonly ChangedCell[] {
  const positions = new Map(
    typedColumns(target).map(({ column, position }) => [column.key, position]),
  );
  return changed.flatMap(({ changes, position: row }) =>
    changes.map(({ after, key }) => {
      const position = positions.get(key) ?? -1;
      const before = formulas[row]?.[position] ?? "";
      const wasFormula = String(before).startsWith("=") && before !== values[row]?.[position];
      return { row, key, before, wasFormula, after };
    }),
  );
}

/** @returns whether the table is as before */
async function takeBack(journal: ImportJournal): Promise<boolean> {
  const { ok } = await runExcel(async (context) => {
    const target = await readTargetTable(context, journal.schema);
    await takeBackRows(context, target, journal, target.height - journal.height);
  });
  return ok;
}
