import { parseDate, type Day } from "../../src/core/calendar";

/** The day of a date text that is right, e.g. `15.04.2026`. */
export function day(text: string): Day {
  const found = parseDate(text);
  if (found === undefined) throw new Error(`${text} is not a date`);
  return found;
}
