import type { Area } from "../snapshot";
import { formatAddress, parseAddress, quoteSheet, splitSheet } from "./area";

/** The rows of a table's body before and after others came. */
export interface GrownBody {
  /** name of the sheet on which the table stands */
  readonly sheet: string;
  readonly before: Area;
  readonly now: Area;
}

/**
 * The source of a drop-down list (`=Listen!$A$2:$A$9`) once a table has grown: one that was a whole
 * column of the table stays one, as in Excel; any other is as it was.
 *
 * @param ruleSheet name of the sheet with the drop-down, which a source without sheet means
 */
export function grownList(source: string, ruleSheet: string, body: GrownBody): string {
  if (!source.startsWith("=")) return source;
  const [sheet, address] = splitSheet(source.slice(1));
  const area = parseAddress(address);
  const { before, now } = body;
  const isWholeColumn =
    area?.columns === 1 &&
    (sheet ?? ruleSheet).toLowerCase() === body.sheet.toLowerCase() &&
    area.row === before.row &&
    area.rows === before.rows &&
    area.column >= before.column &&
    area.column < before.column + before.columns;
  if (!isWholeColumn) return source;
  const grown = formatAddress({ ...area, row: now.row, rows: now.rows }, address.includes("$"));
  return `=${sheet === undefined ? "" : `${quoteSheet(sheet)}!`}${grown}`;
}
