import { parseDate, serialFromDay } from "../../../core/calendar";

/** Days that the tables take, as Excel serials: 01.01.1950 to 31.12.2100. */
const ALLOWED = { first: 18_264, last: 73_415 };

/**
 * Excel serial of a day as somebody types it (DE: Datum): `01.10.2027`, `1.10.27`, `2027-10-01`, or
 * with slashes, day first; `undefined` for anything else and for days that the tables do not take.
 */
export function serialOfText(text: string): number | undefined {
  const day = parseDate(text.trim().replaceAll("/", "."));
  const serial = day === undefined ? undefined : serialFromDay(day);
  return serial !== undefined && serial >= ALLOWED.first && serial <= ALLOWED.last
    ? serial
    : undefined;
}
