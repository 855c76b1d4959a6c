import { detectDelimiter } from "./delimiter";
import {
  findHeader,
  knownHeaders,
  LINES_SEARCHED_FOR_HEADER,
  mapHeaders,
  type ForeignColumn,
  type HeaderRow,
  type KnownHeaders,
  type Mapping,
} from "./headers";
import type { ImportOptions, ImportReading } from "./preview";
import { physicalLines, readRecords, type SourceRecord } from "./records";
import { sortRecords } from "./sort-records";
import type { ImportTarget } from "./target";
import { binaryFormat, readTextFile } from "./text-file";

/**
 * Reads a file of a foreign program or of a person into rows of a table (DE: Import). Nothing is
 * lost: every record below the header is accepted, rejected or skipped, exactly once, and with the
 * line in which it starts. Never throws, whatever the bytes.
 */
export function previewImport(
  bytes: Uint8Array,
  target: ImportTarget,
  options: ImportOptions = {},
): ImportReading {
  const format = binaryFormat(bytes);
  if (format !== undefined) return { ok: false, reason: { kind: "not-a-text-file", format } };
  const { text, ...encoding } = readTextFile(bytes);
  if (text.trim() === "") return { ok: false, reason: { kind: "empty-file" } };

  const columns = target.schema.columns.filter(({ formula }) => formula === undefined);
  const known = knownHeaders(columns);
  const lines = physicalLines(text);
  const delimiter = options.delimiter ?? detectDelimiter(lines, known);
  const records = readRecords(lines, delimiter);
  const header = headerRow(records, known, options.headerLine);
  if (header === undefined) {
    const examples = columns.filter(({ required }) => required).map((column) => column.header);
    const searched = LINES_SEARCHED_FOR_HEADER;
    return { ok: false, reason: { kind: "no-header", searched, examples } };
  }

  const headers = header.record.cells.map((cell, index) => ({ index, header: cell.trim() }));
  const mapping = chosenMapping(mapHeaders(header.record.cells, known), headers, options.mapping);
  const body = records.slice(header.index + 1);
  const file = { ...encoding, delimiter, lines: lines.length, records: body.length };
  return {
    ok: true,
    preview: {
      file,
      headerLine: header.record.line,
      headers,
      mapping,
      unmapped: unmappedColumns(headers, mapping, body),
      missing: columns.filter(({ key, required }) => required && !(key in mapping)),
      ...sortRecords(body, header.record, target, mapping, delimiter, options),
    },
  };
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
  chosen: ImportOptions["mapping"] = {},
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
