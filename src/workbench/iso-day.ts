const millisecondsPerDay = 86_400_000;
/** Serial number of 1970-01-01, counted from 1900. */
const firstOfUnix = 25_569;

/** Serial number of a day written as `2026-01-31`; undefined for any other text. */
export function serialOfIsoDay(text: string): number | undefined {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day === null) return undefined;
  const [, year, month, date] = day.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date) / millisecondsPerDay + firstOfUnix;
}
