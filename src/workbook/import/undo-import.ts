import type { CellInput } from "../blueprint/blueprint";
import type { TableRow } from "../blueprint/plan";
import { RefusedError, type WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { stopIfAborted } from "../stop-if-aborted";
import { changePieces } from "./cell-pieces";
import type { ImportJournal } from "./journal";
import { sendPieces } from "./requests";
import { holds, takeBackRows } from "./take-back";
import {
  readBody,
  readTargetTable,
  type TableBody,
  type TargetTable,
  typedColumns,
} from "./target-table";

/**
 * Takes an import back (DE: rückgängig): exactly the rows and cells that it wrote, and only while they
 * stand where and as they were written. What had been typed before comes back, formulas included.
 *
 * Cancelled, it leaves the import as it stands: cells that have been given back already get once more
 * what the import wrote. Where Excel refuses that, the same action completes the undo.
 */
export async function undoImport(
  journal: ImportJournal,
  signal?: AbortSignal,
): Promise<WorkbookResult<undefined>> {
  const begun = { isWriting: false };
  const result = await runExcel((context) => undo(context, journal, begun, signal), { signal });
  if (result.ok || result.refusal.kind !== "cancelled" || !begun.isWriting) return result;
  const restored = await runExcel((context) => writeChangesAgain(context, journal));
  return restored.ok ? result : restored;
}

async function undo(
  context: Excel.RequestContext,
  journal: ImportJournal,
  begun: { isWriting: boolean },
  signal: AbortSignal | undefined,
): Promise<undefined> {
  const target = await readTargetTable(context, journal.schema);
  const body = await readBody(context, target);
  const newRows = journal.firstRow + journal.added.length - journal.height;
  // An earlier try may have come to the end without its answer arriving.
  const isUndone = newRows > 0 && target.height === journal.height;
  if (!isUntouched(target, body, journal, isUndone)) {
    throw new RefusedError({ kind: "import-changed", table: target.table.name });
  }
  stopIfAborted(signal);
  begun.isWriting = true;
  await takeBackRows(context, target, journal, isUndone ? 0 : Math.max(0, newRows));
}

/** New rows go last, all in one request: before it, only cells of known rows have been given back. */
async function writeChangesAgain(
  context: Excel.RequestContext,
  { changed, schema }: ImportJournal,
): Promise<undefined> {
  const target = await readTargetTable(context, schema);
  await sendPieces(context, changePieces(target, changed), () => undefined);
}

function isUntouched(
  target: TargetTable,
  { formulas, values }: TableBody,
  { added, changed, firstRow, height }: ImportJournal,
  isUndone: boolean,
): boolean {
  const positions = new Map(
    typedColumns(target).map(({ column, position }) => [column.key, position]),
  );
  const areChangesThere = changed.every(({ after, before, key, row }) => {
    const position = positions.get(key) ?? -1;
    const content = values[row]?.[position] ?? "";
    return holds(content, after) || formulas[row]?.[position] === before;
  });
  const written = isUndone ? added.slice(0, Math.max(0, height - firstRow)) : added;
  return (
    areChangesThere &&
    written.every((row, index) => {
      const at = firstRow + index;
      return isAsWritten(target, row, values[at], formulas[at], at < height);
    })
  );
}

/** @param mayBeEmpty an earlier try may have emptied a row that was free before */
function isAsWritten(
  target: TargetTable,
  row: TableRow,
  values: readonly CellInput[] = [],
  formulas: readonly CellInput[] = [],
  mayBeEmpty: boolean,
): boolean {
  const own = new Set(target.columns.map(({ position }) => position));
  const isBesideFree = formulas.every(
    (content, position) => own.has(position) || content === "" || String(content).startsWith("="),
  );
  const holdsAll = typedColumns(target).every(({ column, position }) => {
    const content = values[position] ?? "";
    return holds(content, row[column.key]) || (mayBeEmpty && content === "");
  });
  return isBesideFree && holdsAll;
}
