import type { Column } from "../tables/schema";
import { readForeignCell } from "./foreign-cell";
import type { Mapping } from "./headers";
import { mustStayText } from "./literal-text";
import { numberStyleOf, type NumberStyle } from "./number-style";
import type { AcceptedRow, ImportOptions, ImportPreview, RejectedRow, SkippedRow } from "./preview";
import type { RejectionReason, RowNote } from "./reason";
import { fitToHeader, type FittedCells } from "./fit-to-header";
import type { Delimiter, SourceRecord } from "./records";
import { trackNumbers, type RowNumbers } from "./row-numbers";
import { skipReason } from "./skip";
import type { ImportTarget, RowValues } from "./target";

/** A column of the table with its place in the file and the way its numbers are written there. */
interface SourceColumn {
  readonly column: Column;
  readonly index: number;
  readonly style: NumberStyle;
}

interface RowReading {
  readonly values: RowValues;
  readonly notes: readonly RowNote[];
  readonly reasons: readonly RejectionReason[];
}

const NO_STYLE: NumberStyle = { hasThreePlaces: false };

/**
 * Sorts the records below the header into accepted, rejected and skipped ones, each into exactly one
 * of them, in the order of the file.
 */
export function sortRecords(
  body: readonly SourceRecord[],
  header: SourceRecord,
  target: ImportTarget,
  mapping: Mapping,
  delimiter: Delimiter,
  options: ImportOptions,
): Pick<ImportPreview, "accepted" | "rejected" | "skipped"> {
  const { schema, numberPrefix } = target;
  const sources = schema.columns.flatMap((column) => {
    const foreign = mapping[column.key];
    return foreign === undefined ? [] : [sourceColumn(column, foreign.index, body, options)];
  });
  const keyColumn = schema.columns.find(({ key }) => key === schema.keyColumn);
  const keySource = sources.find(({ column }) => column === keyColumn);
  const numbersInFile = keySource ? body.map(({ cells }) => cells[keySource.index] ?? "") : [];
  const numbers = trackNumbers(options.existingNumbers ?? [], numbersInFile, numberPrefix);
  const required = schema.columns.filter((column) => column.required);

  const lastColumn = sources.find(({ index }) => index === header.cells.length - 1)?.column;
  const lastIsText = lastColumn === undefined || lastColumn.kind === "text";

  const accepted: AcceptedRow[] = [];
  const rejected: RejectedRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const record of body) {
    const { line, cells } = record;
    const isComplete = required.every(({ key }) => isFilled(cells, mapping[key]?.index));
    const skip = skipReason(cells, header.cells, isComplete);
    if (skip !== undefined) {
      skipped.push({ line, cells, reason: skip });
      continue;
    }
    const shaped = fitToHeader(record, header.cells, lastIsText ? delimiter : undefined);
    const row =
      "reason" in shaped
        ? { values: {}, notes: [], reasons: [shaped.reason] }
        : withNumber(readRow(shaped, sources, required, target), keyColumn, numbers, line);
    if (row.reasons.length > 0) rejected.push({ line, cells, reasons: row.reasons });
    else accepted.push(acceptedRow(line, row, schema.columns));
  }
  return { accepted, rejected, skipped };
}

function sourceColumn(
  column: Column,
  index: number,
  body: readonly SourceRecord[],
  { decimalSigns = {} }: ImportOptions,
): SourceColumn {
  const isNumber =
    column.kind === "amountEur" || column.kind === "number" || column.kind === "integer";
  if (!isNumber) return { column, index, style: NO_STYLE };
  const texts = body.map(({ cells }) => cells[index] ?? "");
  return { column, index, style: numberStyleOf(column, texts, decimalSigns[column.key]) };
}

function readRow(
  { cells, notes: shapeNotes }: FittedCells,
  sources: readonly SourceColumn[],
  required: readonly Column[],
  target: ImportTarget,
): RowReading {
  const values: Record<string, string | number> = {};
  const notes: RowNote[] = [...shapeNotes];
  const refused = new Map<string, RejectionReason>();
  for (const { column, index, style } of sources) {
    const cell = readForeignCell(column, cells[index] ?? "", style);
    if (cell.kind === "refused") refused.set(column.key, cell.reason);
    if (cell.kind !== "value") continue;
    values[column.key] = cell.value;
    if (cell.note) notes.push(cell.note);
  }
  const missing = required.filter(({ key }) => !(key in values) && !refused.has(key));
  const completion = target.completeRow(values);
  return {
    values: completion.values,
    notes: [...notes, ...completion.notes],
    reasons: [
      ...refused.values(),
      ...missing.map(({ header }) => ({ kind: "missing", argument: header }) as const),
      ...completion.reasons,
    ],
  };
}

/** Checks the row's own number, or gives it one once nothing else is wrong with it. */
function withNumber(
  row: RowReading,
  keyColumn: Column | undefined,
  numbers: RowNumbers,
  line: number,
): RowReading {
  if (keyColumn === undefined) return row;
  const { key, header: argument } = keyColumn;
  const own = row.values[key];
  if (own === undefined) {
    if (row.reasons.length > 0) return row;
    const value = numbers.generate();
    const note: RowNote = { kind: "generated-number", argument, value };
    return { ...row, values: { ...row.values, [key]: value }, notes: [...row.notes, note] };
  }
  const value = String(own);
  const check = numbers.check(value);
  switch (check.kind) {
    case "in-workbook":
      return {
        ...row,
        reasons: [...row.reasons, { kind: "already-in-workbook", argument, value }],
      };
    case "in-file": {
      const { firstLine } = check;
      const reason = { kind: "already-in-file", argument, value, firstLine } as const;
      return { ...row, reasons: [...row.reasons, reason] };
    }
    case "free":
      if (row.reasons.length === 0) numbers.take(value, line);
      return row;
  }
}

function acceptedRow(
  line: number,
  { values, notes }: RowReading,
  columns: readonly Column[],
): AcceptedRow {
  const literal = columns.flatMap(({ key }) => {
    const value = values[key];
    return typeof value === "string" && mustStayText(value) ? [key] : [];
  });
  return { line, values, literal, notes };
}

function isFilled(cells: readonly string[], index: number | undefined): boolean {
  return index !== undefined && (cells[index] ?? "").trim() !== "";
}
