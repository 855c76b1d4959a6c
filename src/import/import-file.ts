import { detectDelimiter } from "./delimiter";
import { NO_ROWS } from "./existing-rows";
import {
  countKnown,
  findHeader,
  knownHeaders,
  LINES_SEARCHED_FOR_HEADER,
  mapHeaders,
  type ForeignColumn,
  type HeaderRow,
  type KnownHeaders,
  type Mapping,
} from "./headers";
import { recall, signatureOf } from "./mapping-memory";
import type {
  ColumnDecisions,
  ImportContext,
  ImportOptions,
  ImportReading,
  ListFacts,
  OnRecords,
} from "./preview";
import { readRecords, type Delimiter, type SourceRecord } from "./records";
import { sortRecords } from "./sort-records";
import type { Source } from "./source";
import type { ImportTarget, TargetKey } from "./target";

/** Nothing is known of the workbook. */
const NO_CONTEXT: ImportContext = { existing: NO_ROWS, remembered: [] };

/** What is to be read, and as what. */
export interface ImportRequest {
  readonly source: Source;
  readonly targetKey: TargetKey;
  readonly target: ImportTarget;
}

/**
 * Reads a list of a foreign program or of a person into rows of a table (DE: Import). Nothing is
 * lost: every record below the header ends in exactly one list of the preview, with the line in
 * which it starts. Never throws, whatever the list.
 */
export function previewImport(
  { source, target, targetKey }: ImportRequest,
  options: ImportOptions = {},
  { existing, remembered }: ImportContext = NO_CONTEXT,
  onRecords?: OnRecords,
): ImportReading {
  const columns = target.schema.columns.filter(({ formula }) => formula === undefined);
  const known = knownHeaders(columns);
  const { delimiter, facts, records } = readList(source, known, options);
  const header = headerRow(records, known, options.headerLine);
  if (header === undefined) {
    const examples = columns.filter(({ required }) => required).map((column) => column.header);
    const searched = LINES_SEARCHED_FOR_HEADER;
    return { ok: false, reason: { kind: "no-header", searched, examples } };
  }

  const headers = header.record.cells.map((cell, index) => ({ index, header: cell.trim() }));
  const before = recall(remembered, targetKey, signatureOf(headers));
  const isRemembered = before !== undefined && !decides(options);
  const decisions: ColumnDecisions = isRemembered ? before : options;
  const { decimalSigns = {}, mapping: chosen = {} } = decisions;
  const mapping = chosenMapping(mapHeaders(header.record.cells, known), headers, chosen);
  const body = records.slice(header.index + 1);
  const list = { header: header.record, body, delimiter, mapping, decisions };
  return {
    ok: true,
    preview: {
      file: { ...facts, records: body.length },
      headerLine: header.record.line,
      headers,
      samples: headers.map(({ index }) => sampleOf(body, index)),
      mapping,
      unmapped: unmappedColumns(headers, mapping, body),
      missing: columns.filter(({ key, required }) => required && !(key in mapping)),
      decisions: { mapping: chosen, decimalSigns },
      isRemembered,
      ...sortRecords(list, target, existing, onRecords),
    },
  };
}

/** How well a list fits a table: headers that the table knows, and whether all it needs is there. */
export function fitOf(source: Source, { schema }: ImportTarget, options: ImportOptions): number {
  const columns = schema.columns.filter(({ formula }) => formula === undefined);
  const known = knownHeaders(columns);
  const { records } = readList(headOf(source), known, options);
  const header = headerRow(records, known, options.headerLine);
  if (header === undefined) return 0;
  const mapping = mapHeaders(header.record.cells, known);
  const required = columns.filter((column) => column.required);
  const found = required.filter(({ key }) => key in mapping);
  return countKnown(header.record.cells, known) + found.length / required.length;
}

interface ReadList {
  readonly records: readonly SourceRecord[];
  readonly delimiter: Delimiter | undefined;
  readonly facts: ListFacts;
}

function readList(source: Source, known: KnownHeaders, options: ImportOptions): ReadList {
  if (source.kind === "text") {
    const { lines, ...encoding } = source;
    const delimiter = options.delimiter ?? detectDelimiter(lines, known);
    const facts = { ...encoding, delimiter, lines: lines.length };
    return { records: readRecords(lines, delimiter), delimiter, facts };
  }
  const sheets = source.sheets.map(({ name }) => name);
  const sheet = options.sheet ?? fullestSheet(source.sheets, known);
  const records = source.sheets[sheet]?.records ?? [];
  return { records, delimiter: undefined, facts: { kind: "workbook", sheets, sheet } };
}

/** The sheet with most known headers, the first where several tie. */
function fullestSheet(
  sheets: Extract<Source, { readonly kind: "workbook" }>["sheets"],
  known: KnownHeaders,
): number {
  const counts = sheets.map(({ records }) => {
    const header = findHeader(records, known);
    return header === undefined ? 0 : countKnown(header.record.cells, known);
  });
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

/** The part in which a header is looked for. */
function headOf(source: Source): Source {
  return source.kind === "text"
    ? { ...source, lines: source.lines.slice(0, LINES_SEARCHED_FOR_HEADER) }
    : source;
}

function decides({ decimalSigns, mapping }: ColumnDecisions): boolean {
  return mapping !== undefined || decimalSigns !== undefined;
}

function headerRow(
  records: readonly SourceRecord[],
  known: KnownHeaders,
  chosenLine: number | undefined,
): HeaderRow | undefined {
  if (chosenLine === undefined) return findHeader(records, known);
  const index = records.findIndex(({ line }) => line === chosenLine);
  const record = records[index];
  return record && { index, record };
}

/** A column of the file that a person gives to one column is taken away from the one that had it. */
function chosenMapping(
  found: Mapping,
  headers: readonly ForeignColumn[],
  chosen: NonNullable<ColumnDecisions["mapping"]>,
): Mapping {
  const positions = new Set(Object.values(chosen));
  const kept = Object.entries(found).filter(
    ([key, { index }]) => !(key in chosen) && !positions.has(index),
  );
  const added = Object.entries(chosen).flatMap(([key, position]) => {
    const foreign = position === null ? undefined : headers[position];
    return foreign === undefined ? [] : [[key, foreign] as const];
  });
  return Object.fromEntries([...kept, ...added]);
}

/** Longer contents would push the form apart. */
const LONGEST_SAMPLE = 60;

function sampleOf(body: readonly SourceRecord[], index: number): string {
  const first = body.find(({ cells }) => (cells[index] ?? "").trim() !== "");
  const text = (first?.cells[index] ?? "").trim();
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)} …` : text;
}

function unmappedColumns(
  headers: readonly ForeignColumn[],
  mapping: Mapping,
  body: readonly SourceRecord[],
): ForeignColumn[] {
  const mapped = new Set(Object.values(mapping).map(({ index }) => index));
  return headers.filter(
    ({ index, header }) =>
      !mapped.has(index) &&
      (header !== "" || body.some(({ cells }) => (cells[index] ?? "").trim() !== "")),
  );
}
