import { identityKey } from "./existing-rows";

/** How many digits generated numbers have at least. */
const DIGITS = 4;

/**
 * Gives numbers that neither the workbook nor the file uses (DE: Inventarnummern): the next ones
 * after the highest that was given before.
 *
 * @param used numbers of the workbook, and every one of the file, also of rows that are rejected
 * @param prefix what generated numbers begin with
 */
export function numberGenerator(used: Iterable<string>, prefix: string): () => string {
  let last = 0;
  for (const number of used) {
    const key = identityKey(number);
    const digits = key.startsWith(identityKey(prefix)) ? key.slice(prefix.length) : "";
    if (/^\d{1,9}$/u.test(digits)) last = Math.max(last, Number(digits));
  }
  return () => `${prefix}${String(++last).padStart(DIGITS, "0")}`;
}
