import Papa from "papaparse";

/** Characters that separate cells in the files of offices (DE: Trennzeichen). */
export const DELIMITERS = [";", "\t", ",", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What a workbook knows of a cell beyond the text that it shows. */
export type SourceValue =
  | {
      readonly kind: "number";
      readonly value: number;
      /** the cell is shown in percent, so 0.19 means 19 % */
      readonly isPercent: boolean;
    }
  /** Excel serial of the 1900 system */
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "error" }
  /** the cell is merged with the one above it that has the content; `of` is what is known of that */
  | { readonly kind: "repeated"; readonly of: SourceValue | undefined };

/** One record of a file (DE: Datensatz): usually a line, several where a quoted cell has line breaks. */
export interface SourceRecord {
  /** Physical line in the file where the record starts, counted from 1. */
  readonly line: number;
  /** Cells as they stand in the file, not trimmed; line breaks inside are `\n`. */
  readonly cells: readonly string[];
  /** What the source itself knows of the cells, position by position; text files know nothing. */
  readonly values?: readonly (SourceValue | undefined)[];
  /** False where a quotation mark opens and never closes, so that the cells cannot be trusted. */
  readonly wellFormed: boolean;
}

/** How many lines a quoted cell may span in a file that has broken quotation marks elsewhere. */
const LINES_TO_FIND_CLOSING_QUOTE = 10;

/** Splits text into physical lines, whatever the system that wrote it. */
export function physicalLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/**
 * Cuts lines into records and cells.
 *
 * A quotation mark that never closes must not swallow the rest of the file: where the file has one,
 * it is read line by line, and only the line with the stray mark is marked as not well-formed.
 */
export function readRecords(lines: readonly string[], delimiter: Delimiter): SourceRecord[] {
  if (lines.length === 0) return [];
  const whole = parse(lines.join("\n"), delimiter);
  return whole.wellFormed ? numberLines(whole.rows) : [...readLineByLine(lines, delimiter)];
}

function numberLines(rows: readonly (readonly string[])[]): SourceRecord[] {
  let line = 1;
  return rows.map((cells) => {
    const record = { line, cells, wellFormed: true };
    line += linesOf(cells);
    return record;
  });
}

/** Line breaks survive only inside quoted cells, so each one is a further physical line. */
function linesOf(cells: readonly string[]): number {
  return cells.reduce(
    (sum, cell) => (cell.includes("\n") ? sum + cell.split("\n").length - 1 : sum),
    1,
  );
}

function* readLineByLine(lines: readonly string[], delimiter: Delimiter): Generator<SourceRecord> {
  let index = 0;
  while (index < lines.length) {
    const { cells, wellFormed, span } = recordAt(lines, index, delimiter);
    yield { line: index + 1, cells, wellFormed };
    index += span;
  }
}

function recordAt(
  lines: readonly string[],
  index: number,
  delimiter: Delimiter,
): { cells: readonly string[]; wellFormed: boolean; span: number } {
  const line = lines[index] ?? "";
  const furthest = Math.min(LINES_TO_FIND_CLOSING_QUOTE, lines.length - index);
  let text = line;
  for (let span = 1; span <= furthest; span++) {
    if (span > 1) text += `\n${lines[index + span - 1] ?? ""}`;
    const cells = hasPairedQuotes(text) || span === 1 ? singleRecord(text, delimiter) : undefined;
    if (cells !== undefined) return { cells, wellFormed: true, span };
    const verbatim = span === 1 ? verbatimCells(line, delimiter) : undefined;
    if (verbatim !== undefined) return { cells: verbatim, wellFormed: true, span };
  }
  return { cells: line.split(delimiter), wellFormed: false, span: 1 };
}

function singleRecord(text: string, delimiter: Delimiter): readonly string[] | undefined {
  const { rows, wellFormed } = parse(text, delimiter);
  return wellFormed && rows.length === 1 ? rows[0] : undefined;
}

/**
 * Cells of a line with quotation marks where they do not belong, such as `"klick")`. As long as they
 * come in pairs within each cell, no separator stands inside a quoted text, and the cuts are right.
 */
function verbatimCells(line: string, delimiter: Delimiter): readonly string[] | undefined {
  const cells = line.split(delimiter);
  if (!cells.every(hasPairedQuotes)) return undefined;
  return cells.map((cell) =>
    /^"(?:[^"]|"")*"$/u.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

function hasPairedQuotes(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  return count % 2 === 0;
}

function parse(text: string, delimiter: Delimiter): { rows: string[][]; wellFormed: boolean } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n", quoteChar: '"' });
  return { rows: data.length === 0 ? [[""]] : data, wellFormed: errors.length === 0 };
}
