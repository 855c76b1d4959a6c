import { BEFUNDE } from "../../tables/befunde";
import { readHeader } from "../../tables/header";
import type { CellInput } from "../blueprint/blueprint";

/** Columns of the table Befunde with sentences, which take several lines. */
export const LONG_COLUMNS = ["finding", "advice", "reason"] as const;

/**
 * Lines that each row takes. Excel fits heights by itself only until a file is opened elsewhere, so
 * they are told.
 */
export function linesByRow(
  body: readonly (readonly CellInput[])[],
  header: readonly unknown[],
): readonly number[] {
  const { positions } = readHeader(BEFUNDE, header);
  const columns = BEFUNDE.columns.filter(({ key }) => LONG_COLUMNS.some((long) => long === key));
  return body.map((line) =>
    Math.max(
      1,
      ...columns.map(({ key, width }) => linesOf(String(line[positions.get(key) ?? -1]), width)),
    ),
  );
}

/** Words are not cut, so that lines are not full. @param width of the column, in digits */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u)) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}
