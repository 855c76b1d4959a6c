import { FORMATS } from "../../tables/schema";
import type { CellInput } from "../blueprint/blueprint";

/** First characters by which Excel takes a text for a formula, or for a sign that text follows. */
const FORMULA_SIGNS = /^[=+\-@']/u;

/**
 * A value as it must be handed to Excel so that it arrives unchanged: a list from outside must not
 * be able to bring a formula into the workbook. A text that Excel would read as a formula gets the
 * apostrophe that Excel takes away again.
 */
export function asValue(input: CellInput): CellInput {
  return looksLikeFormula(input) ? `'${input}` : input;
}

/**
 * The number format of a cell for its value. The apostrophe is a sign only where the format is not
 * text: in a text cell it could stay as a letter.
 */
export function formatFor(input: CellInput, format: string): string {
  return looksLikeFormula(input) && format === FORMATS.text ? FORMATS.general : format;
}

function looksLikeFormula(input: CellInput): input is string {
  return typeof input === "string" && FORMULA_SIGNS.test(input);
}
