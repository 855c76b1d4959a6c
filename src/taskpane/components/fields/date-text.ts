import { parseDate, serialFromDay } from "../../../core/calendar";
import { PLAUSIBLE_DAYS } from "../../../tables/date-validation";

/**
 * Excel serial of a day as somebody types it (DE: Datum): `01.10.2027`, `1.10.27`, `2027-10-01`, or
 * with slashes, day first; `undefined` for anything else and for days that the tables do not take.
 */
export function serialOfText(text: string): number | undefined {
  const day = parseDate(text.trim().replaceAll("/", "."));
  const serial = day === undefined ? undefined : serialFromDay(day);
  return serial !== undefined && serial >= PLAUSIBLE_DAYS.min && serial <= PLAUSIBLE_DAYS.max
    ? serial
    : undefined;
}
