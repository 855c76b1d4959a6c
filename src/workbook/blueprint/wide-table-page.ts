import type { TableSchema } from "../../tables/schema";
import type { PageOptions } from "./page";

/** Scale in per cent at which text of 10 points is 7 points high, the least that is read well. */
const SCALE = 69;

/**
 * Prints a table that is too wide for one page on two, side by side, with number and name on both:
 * on one page alone its figures would be too small to read.
 *
 * @param secondPage key of the column with which the second page begins
 */
export function printOnTwoPages(schema: TableSchema, secondPage: string): PageOptions {
  const column = schema.columns.findIndex(({ key }) => key === secondPage);
  if (column < 0) throw new RangeError(`The table ${schema.name} has no column ${secondPage}.`);
  return {
    zoom: { scale: SCALE },
    repeatedColumns: { first: 0, last: 1 },
    breaks: { columns: [column] },
  };
}
