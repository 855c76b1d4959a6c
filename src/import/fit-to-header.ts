import type { RejectionReason, RowNote } from "./reason";
import type { Delimiter, SourceRecord } from "./records";

/** Cells of a record, at most as many as there are headers. */
export interface FittedCells {
  readonly cells: readonly string[];
  readonly notes: readonly RowNote[];
}

/**
 * Fits a record to the header. A record with more cells has a separator inside a text that is not
 * quoted. Where the last column is free text, the surplus is taken for the rest of it, as in
 * `…;Bauhof;siehe Akte; Ordner 3`: had the separator stood further left, the cells behind it would be
 * in the wrong columns, and dates and amounts would not be readable.
 *
 * Commas are not joined: they stand inside amounts, and `1181,47` would be read as two good numbers.
 *
 * @param joiner separator of the file, or nothing where the last column is no text
 */
export function fitToHeader(
  { cells, wellFormed }: SourceRecord,
  headers: readonly string[],
  joiner: Delimiter | undefined,
): FittedCells | { readonly reason: RejectionReason } {
  if (!wellFormed) return { reason: { kind: "unclosed-quote" } };
  const hasSurplus = cells.slice(headers.length).some((cell) => cell.trim() !== "");
  if (!hasSurplus) return { cells, notes: [] };
  if (joiner === undefined || joiner === ",") {
    return { reason: { kind: "too-many-cells", cells: cells.length, headers: headers.length } };
  }
  const last = headers.length - 1;
  const value = cells.slice(last).join(joiner);
  const argument = (headers[last] ?? "").trim();
  return {
    cells: [...cells.slice(0, last), value],
    notes: [{ kind: "joined-cells", argument, value }],
  };
}
