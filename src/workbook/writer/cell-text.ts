import { FORMATS } from "../../tables/schema";
import type { CellInput } from "../blueprint/blueprint";

/** First characters by which Excel takes a text for a formula, or for a sign that text follows. */
const FORMULA_SIGNS = /^[=+\-@']/u;

/**
 * A value as it must be handed to Excel so that it arrives unchanged: a list from outside must not
 * be able to bring a formula into the workbook. A cell with the format of text takes every text as
 * it is; elsewhere a text that Excel would read as a formula gets the apostrophe that Excel takes
 * away again.
 *
 * @param format number format that the cell has when the value arrives
 */
export function asValue(input: CellInput, format: string): CellInput {
  const isSafe = typeof input !== "string" || format === FORMATS.text || !FORMULA_SIGNS.test(input);
  return isSafe ? input : `'${input}`;
}
