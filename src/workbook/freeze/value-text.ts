import type { FrozenValue } from "./record";

/** Letters and spaces only: Excel takes such a text neither for a number nor for a date. */
const PLAIN = /^\p{L}[\p{L} ]*$/u;
const WORDS_WITH_MEANING = /^(?:true|false|wahr|falsch)$/iu;

/** Errors that can stand in a cell as they are, without a formula. */
const ERRORS = new Set(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#REF!", "#NULL!"]);

/** True for an error that a cell can keep; others, such as `#BUSY!`, pass or come from Excel. */
export function canStand(value: FrozenValue, type: string): boolean {
  return type !== "Error" || ERRORS.has(String(value));
}

/**
 * A value as it must be handed to Excel so that it arrives unchanged: `1-2` stays a text, an error
 * stays an error.
 *
 * @param format number format of the cell; in a text cell (`@`) nothing is read into a text
 */
export function writtenValue(value: FrozenValue, type: string, format: string): FrozenValue {
  if (typeof value !== "string" || type === "Error" || value === "") return value;
  const isPlain = PLAIN.test(value) && !WORDS_WITH_MEANING.test(value);
  return isPlain || format === "@" ? value : `'${value}`;
}
