import { BEFUNDE, type FindingState } from "../../tables/befunde";
import { findings as words, severities } from "../../i18n/de/findings";
import type { CivilDate } from "../../core/result";
import { headerKey } from "../../tables/header";
import { cellAddress } from "../blueprint/address";
import type { WorkbookResult } from "../refusal";
import { RefusedError } from "../refusal";
import { pageTurn } from "../page-turn";
import { runExcel } from "../run-excel";
import { stopIfAborted } from "../stop-if-aborted";
import type { CheckedWorkbook } from "./checked-workbook";
import { type Finding, findingId, findingWords, SEVERITY } from "./finding";
import { missingColumns, notedRows, tableBody } from "./findings-table";
import { type FindingToWrite, mergeFindings } from "./merge-findings";
import { type ReadWorkbook, readWorkbook, type TablePlace } from "./read-workbook";
import { runChecks } from "./run-checks";
import { writeFindings } from "./write-findings";

/** A cell that a finding is about. */
export interface FindingCell {
  readonly sheet: string;
  /** on that sheet, e.g. `C5` */
  readonly address: string;
}

/** A finding with its cell and with what people noted of it. */
export interface CheckedFinding {
  readonly id: string;
  readonly finding: Finding;
  /** missing where what it is about is not there */
  readonly cell: FindingCell | undefined;
  readonly state: FindingState;
  readonly reason: string;
}

/** What a run of the checks gave. */
export interface CheckReport {
  /** the most serious first */
  readonly findings: readonly CheckedFinding[];
  /** findings that were ignored without a reason, and so are open again */
  readonly reopened: number;
  /** findings that are gone and stay in the table as done, with their reason */
  readonly resolved: number;
  /** sheets that are too large to be searched for errors as a whole */
  readonly notSearched: readonly string[];
  /** false where the workbook has none of our tables: it is not set up yet */
  readonly isSetUp: boolean;
  /** false where the workbook has no table Befunde, so that nothing can be noted */
  readonly isWritten: boolean;
}

/** How the checks tell their progress and are told to stop. */
export interface CheckRun {
  readonly signal?: AbortSignal;
  /** cells that have been read */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Runs every check on the open workbook and writes what it finds to the table Befunde (DE: Prüfung),
 * in German like the workbook. Notes of people stay. Nothing else in the workbook is touched; when it
 * fails, running it again gives the same as if it had not failed. Cancelled, it writes nothing.
 *
 * @param today day of the checks where the workbook has no Stichtag
 */
export async function checkWorkbook(
  today: CivilDate,
  { onProgress, signal }: CheckRun = {},
): Promise<WorkbookResult<CheckReport>> {
  const action = async (context: Excel.RequestContext): Promise<CheckReport> => {
    const read = await readWorkbook(context, today, onProgress);
    await pageTurn();
    stopIfAborted(signal);
    const found = withCells(runChecks(read.workbook), read);
    const table = read.workbook.tables.get(BEFUNDE.name);
    if (table === undefined) {
      return reportOf(found, new Map(), { read, isWritten: false, reopened: 0, resolved: 0 });
    }
    const columns = missingColumns(table);
    if (columns.length > 0) {
      throw new RefusedError({ kind: "columns-missing", table: table.name, columns });
    }
    const merged = mergeFindings(found.map(toWrite), notedRows(table));
    await pageTurn();
    stopIfAborted(signal);
    await writeFindings(context, table, tableBody(table, merged.rows));
    const notes = new Map(merged.rows.map((row) => [row.id, row]));
    return reportOf(found, notes, { read, isWritten: true, ...merged });
  };
  return runExcel(action, { signal });
}

type FoundFinding = Pick<CheckedFinding, "id" | "finding" | "cell">;

type Note = Pick<CheckedFinding, "state" | "reason">;

function reportOf(
  found: readonly FoundFinding[],
  notes: ReadonlyMap<string, Note>,
  run: { readonly read: ReadWorkbook } & Pick<CheckReport, "isWritten" | "reopened" | "resolved">,
): CheckReport {
  return {
    findings: found.map((each): CheckedFinding => {
      const { reason, state } = notes.get(each.id) ?? { state: "offen", reason: "" };
      return { ...each, state, reason };
    }),
    reopened: run.reopened,
    resolved: run.resolved,
    notSearched: run.read.notSearched,
    isSetUp: run.read.workbook.tables.size > 0,
    isWritten: run.isWritten,
  };
}

/** Findings with their cells and with identities of their own: rows may look alike. */
function withCells(
  findings: readonly Finding[],
  { places, workbook }: ReadWorkbook,
): readonly FoundFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const id = findingId(finding);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return {
      id: count === 1 ? id : `${id} (${count})`,
      finding,
      cell: cellOf(finding, workbook, places),
    };
  });
}

function cellOf(
  { place }: Finding,
  { tables }: CheckedWorkbook,
  places: ReadonlyMap<string, TablePlace>,
): FindingCell | undefined {
  if (place === undefined) return undefined;
  if ("sheet" in place) return place;
  const at = places.get(place.table);
  if (at === undefined) return undefined;
  const [header = []] = tables.get(place.table)?.cells ?? [];
  const position = header.findIndex(
    (cell) => headerKey(String(cell)) === headerKey(place.column ?? ""),
  );
  const row = at.row + (place.row ?? 1) - 1;
  return { sheet: at.sheet, address: cellAddress(row, at.column + Math.max(0, position)) };
}

function toWrite({ cell, finding, id }: FoundFinding): FindingToWrite {
  return {
    id,
    kind: finding.kind,
    severity: severities[SEVERITY[finding.kind]],
    sheet: cell?.sheet ?? "",
    address: cell?.address ?? "",
    ...findingWords(finding, words),
  };
}
