import type { SkipReason } from "./reason";

/** First words of a row of totals; `Gesamt` alone, because `Gesamtlösung XY` may be an asset. */
const TOTALS =
  /^(?:Σ|∑|(?:zwischen|gesamt|end|teil)?summen?(?!\p{L})|gesamt(?:betrag|wert|kosten)?\s*[:.]?$|insgesamt|zusammen\s*[:.]?$|übertrag(?!\p{L})|(?:sub|grand )?totals?\s*[:.]?$)/iu;

/** `Rathaus gesamt`, `Gemeinden insgesamt`. */
const TOTAL_OF_SOMETHING = /\s(?:ins)?gesamt\s*[:.]?$/iu;

/**
 * Tells records that are no data: empty ones, repeated headers (in files made from printouts) and
 * rows of totals.
 *
 * @param isComplete whether all cells that every row needs are filled; such a row is no total
 */
export function skipReason(
  cells: readonly string[],
  header: readonly string[],
  isComplete: boolean,
): SkipReason | undefined {
  const first = cells.find((cell) => cell.trim() !== "")?.trim();
  if (first === undefined) return "empty";
  if (isSameRow(cells, header)) return "header-repeated";
  return isTotal(first) && !isComplete ? "sum-row" : undefined;
}

/** Whether a cell names a total; where a value is needed, it is none. */
export function isTotal(cell: string): boolean {
  const text = cell.trim();
  return TOTALS.test(text) || TOTAL_OF_SOMETHING.test(text);
}

/** A heading between the rows or a footnote: nothing else stands in the record. */
export function hasSingleCell(cells: readonly string[]): boolean {
  return cells.filter((cell) => cell.trim() !== "").length === 1;
}

function isSameRow(cells: readonly string[], header: readonly string[]): boolean {
  const width = Math.max(cells.length, header.length);
  return Array.from({ length: width }).every(
    (_, index) => (cells[index] ?? "").trim() === (header[index] ?? "").trim(),
  );
}
