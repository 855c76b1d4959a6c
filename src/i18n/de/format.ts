import { type Conventions, createFormat, type Format } from "../format";

/** How German writes values. */
export const GERMAN_CONVENTIONS: Conventions = {
  locale: "de-DE",
  date: ({ year, month, day }) => `${padded(day)}.${padded(month)}.${year}`,
  yes: "WAHR",
  no: "FALSCH",
  or: "oder",
};

/** German: `1181,47`, `15.04.2026`. For the errors of cells. */
export const germanFormat: Format = createFormat(GERMAN_CONVENTIONS);

function padded(value: number): string {
  return String(value).padStart(2, "0");
}
