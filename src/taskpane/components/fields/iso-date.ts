const DAY_IN_MILLISECONDS = 86_400_000;

/** Excel serial of 01.01.1970. */
const EPOCH = 25_569;

/** Days that the tables take: 01.01.1950 to 31.12.2100. */
const ALLOWED = { first: 18_264, last: 73_415 };

/** `2027-10-01` of an Excel serial; the time of day is left out. */
export function isoOfSerial(serial: number): string {
  return new Date((Math.floor(serial) - EPOCH) * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/** Excel serial of `2027-10-01`, or `undefined` for no day or one that the tables do not take. */
export function serialOfIso(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const serial = time / DAY_IN_MILLISECONDS + EPOCH;
  return serial >= ALLOWED.first && serial <= ALLOWED.last ? serial : undefined;
}
