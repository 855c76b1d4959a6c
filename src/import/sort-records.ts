import type { Column } from "../tables/schema";
import { type ExistingRow, existingRows, type ExistingTable } from "./existing-rows";
import { judgeRow, type Judgement } from "./judge-row";
import { matchRows } from "./match-rows";
import type { Mapping } from "./headers";
import type {
  AddedRow,
  ChangedRow,
  ColumnDecisions,
  OnRecords,
  RejectedRow,
  SkippedRow,
  SortedRows,
  UnchangedRow,
} from "./preview";
import { readRow, type RowReading, sourceColumns } from "./read-row";
import type { RowNote } from "./reason";
import type { Delimiter, SourceRecord } from "./records";
import { numberGenerator } from "./row-numbers";
import { NO_MATCH } from "./row-match";
import { hasSingleCell, isTotal, skipReason } from "./skip";
import type { ImportTarget } from "./target";
import { trackNames } from "./track-names";

/** Records between two messages about progress. */
const PROGRESS_STEP = 2000;

/** A list with its header, and what was decided about it. */
export interface ListToSort {
  readonly header: SourceRecord;
  readonly body: readonly SourceRecord[];
  /** separator of a text file */
  readonly delimiter: Delimiter | undefined;
  readonly mapping: Mapping;
  readonly decisions: ColumnDecisions;
}

interface ReadRecord {
  readonly record: SourceRecord;
  readonly reading: RowReading;
}

/**
 * Sorts the records below the header into the lists of the preview, each into exactly one of them,
 * in the order of the file.
 */
export function sortRecords(
  list: ListToSort,
  target: ImportTarget,
  existing: ExistingTable,
  onRecords: OnRecords = () => undefined,
): SortedRows {
  const { rows, skipped: passedOver } = readRecords(list, target, onRecords);
  const known = existingRows(existing, target.schema);
  const completions = rows.map(({ reading }) => target.completeRow(reading.values));
  const matches = matchRows(
    completions.map(({ values }) => values),
    known,
    target,
    Object.keys(list.mapping),
  );
  const names = trackNames(target);
  const withNumber = numbering(target, known, rows);

  const added: AddedRow[] = [];
  const changed: ChangedRow[] = [];
  const unchanged: UnchangedRow[] = [];
  const duplicates: RejectedRow[] = [];
  const rejected: RejectedRow[] = [];
  const skipped: SkippedRow[] = [...passedOver];
  const needsMore = target.schema.columns.filter(({ required }) => required).length > 1;
  for (const [index, { record, reading }] of rows.entries()) {
    const { cells, line } = record;
    const completion = completions[index] ?? target.completeRow(reading.values);
    const row = judgeRow(reading, completion, matches[index] ?? NO_MATCH, target, existing);
    const duplicate = names.duplicate(row);
    const reasons = [...row.reasons, ...(duplicate === undefined ? [] : [duplicate])];
    if (row.kind === "added" && needsMore && hasSingleCell(cells)) {
      skipped.push({ line, cells, reason: "single-cell" });
    } else if (row.reasons.length > 0) rejected.push({ line, cells, reasons });
    else if (duplicate !== undefined) duplicates.push({ line, cells, reasons });
    else {
      names.take(row, line);
      if (row.kind === "added")
        added.push(withNumber({ line, values: row.values, notes: row.notes }));
      else if (row.changes.length === 0) unchanged.push({ line, cells });
      else changed.push(changedRow(line, row, target));
    }
  }
  skipped.sort((a, b) => a.line - b.line);
  return { added, changed, unchanged, duplicates, rejected, skipped };
}

function readRecords(
  { body, decisions, delimiter, header, mapping }: ListToSort,
  { schema }: ImportTarget,
  onRecords: OnRecords,
): { rows: readonly ReadRecord[]; skipped: readonly SkippedRow[] } {
  const sources = sourceColumns(schema.columns, mapping, body, decisions);
  const required = schema.columns.filter((column) => column.required);
  const last = sources.find(({ index }) => index === header.cells.length - 1)?.column;
  const joiner = last === undefined || last.kind === "text" ? delimiter : undefined;

  const rows: ReadRecord[] = [];
  const skipped: SkippedRow[] = [];
  for (const [index, record] of body.entries()) {
    if (index % PROGRESS_STEP === 0) onRecords(index, body.length);
    const { cells, line } = record;
    const reason = skipReason(cells, header.cells, isComplete(cells, required, mapping));
    if (reason === undefined) {
      rows.push({ record, reading: readRow(record, header.cells, sources, joiner) });
    } else skipped.push({ line, cells, reason });
  }
  return { rows, skipped };
}

/** Where a name alone makes a row complete, completeness tells nothing about a row of totals. */
function isComplete(
  cells: readonly string[],
  required: readonly Column[],
  mapping: Mapping,
): boolean {
  return (
    required.length > 1 &&
    required.every(({ key }) => {
      const index = mapping[key]?.index;
      const cell = index === undefined ? "" : (cells[index] ?? "").trim();
      return cell !== "" && !isTotal(cell);
    })
  );
}

/** Gives numbers to new rows without one, where the target has numbers. */
function numbering(
  { identity, numberPrefix, schema }: ImportTarget,
  known: readonly ExistingRow[],
  rows: readonly ReadRecord[],
): (row: AddedRow) => AddedRow {
  const [key = ""] = identity.keys;
  if (numberPrefix === undefined) return (row) => row;
  const argument = schema.columns.find((column) => column.key === key)?.header ?? key;
  const used = [...known, ...rows.map(({ reading }) => reading)].flatMap(({ values }) =>
    values[key] === undefined ? [] : [String(values[key])],
  );
  const next = numberGenerator(used, numberPrefix);
  return (row) => {
    if (row.values[key] !== undefined) return row;
    const value = next();
    const note: RowNote = { kind: "generated-number", argument, value };
    return { ...row, values: { ...row.values, [key]: value }, notes: [...row.notes, note] };
  };
}

function changedRow(
  line: number,
  { changes, notes, row }: Extract<Judgement, { readonly kind: "known" }>,
  { identity, schema }: ImportTarget,
): ChangedRow {
  const names = [...identity.keys, schema.keyColumn ?? "", "name"];
  const name = names.map((key) => row.values[key]).find((value) => value !== undefined);
  return { line, position: row.position, name: String(name ?? ""), changes, notes };
}
