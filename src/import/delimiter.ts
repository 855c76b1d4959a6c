import { countKnown, findHeader, LINES_SEARCHED_FOR_HEADER, type KnownHeaders } from "./headers";
import { DELIMITERS, readRecords, type Delimiter, type SourceRecord } from "./records";

/** Excel's own hint in the first line of a CSV file, e.g. `sep=;`. */
const SEPARATOR_HINT = /^sep=(?<sign>.)$/iu;

/**
 * Finds the sign that separates the cells (DE: Trennzeichen): Excel's hint, else the one under which
 * most headers of the table are found, else the one that cuts most lines into equally many cells.
 * The semicolon wins a tie: it is what German Excel writes.
 */
export function detectDelimiter(lines: readonly string[], known: KnownHeaders): Delimiter {
  const hinted = SEPARATOR_HINT.exec(lines[0] ?? "")?.groups?.["sign"];
  const told = DELIMITERS.find((delimiter) => delimiter === hinted);
  if (told !== undefined) return told;
  const sample = lines.slice(0, LINES_SEARCHED_FOR_HEADER);
  let best: Delimiter = ";";
  let bestScore = -1;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(readRecords(sample, delimiter), known);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Headers count whole, evenness (0 … 1) only breaks a tie between equally many headers. */
function scoreOf(records: readonly SourceRecord[], known: KnownHeaders): number {
  const header = findHeader(records, known);
  const headers = header === undefined ? 0 : countKnown(header.record.cells, known);
  return headers + evenness(records) / 2;
}

function evenness(records: readonly SourceRecord[]): number {
  const linesByWidth = new Map<number, number>();
  for (const { cells } of records) {
    if (cells.length > 1) linesByWidth.set(cells.length, (linesByWidth.get(cells.length) ?? 0) + 1);
  }
  return records.length === 0 ? 0 : Math.max(0, ...linesByWidth.values()) / records.length;
}
