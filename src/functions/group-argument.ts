import type { Refusal } from "../core/result";
import { ANLAGEN } from "../tables/anlagen";
import { isEmptyCell, readText, shownValue } from "../tables/cell";
import { findColumn } from "../tables/header";
import type { TableCells } from "../tables/read-table";
import { RefusedCall, valueOf } from "./refused-call";

/** Column by which assets are grouped where none is named. */
const DEFAULT_GROUP = "Klasse";

/** How the rows of a table are grouped. */
export interface Groups {
  /** header of the column */
  readonly header: string;
  /** @param row number of the row within the table; its header row is 1 */
  readonly groupOf: (row: number) => string;
}

/**
 * The groups of the rows, by the text in a column, which is Klasse where none is named. Case and
 * surrounding blanks make no difference; the first spelling is shown.
 *
 * @throws RefusedCall if the table has no such column
 */
export function groupArgument(cells: TableCells, column: unknown, argument: string): Groups {
  const wanted = valueOf(readText(column, argument));
  const [headers = []] = cells;
  const header = wanted ?? DEFAULT_GROUP;
  const position = findColumn(ANLAGEN, headers, header);
  if (position === undefined) throw new RefusedCall(unknownGroup(headers, wanted, argument));
  const spellings = new Map<string, string>();
  return {
    header: String(shownValue(headers[position])),
    groupOf: (row: number): string => {
      const cell = cells[row - 1]?.[position];
      const text = cell === 0 || isEmptyCell(cell) ? `ohne ${header}` : String(shownValue(cell));
      const key = text.toLowerCase();
      const spelling = spellings.get(key) ?? text;
      spellings.set(key, spelling);
      return spelling;
    },
  };
}

function unknownGroup(
  headers: readonly unknown[],
  wanted: string | undefined,
  argument: string,
): Refusal {
  if (wanted === undefined) {
    const place = { table: ANLAGEN.title, column: DEFAULT_GROUP };
    return { kind: "missing-column", argument, place, allowed: [DEFAULT_GROUP] };
  }
  const allowed = headers.filter((cell) => typeof cell === "string" && !isEmptyCell(cell));
  return { kind: "not-one-of", argument, value: wanted, allowed: allowed.map(String) };
}
