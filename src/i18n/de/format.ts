import { createFormat, type Format } from "../format";

/** German: `1181,47`, `15.04.2026`. */
export const germanFormat: Format = createFormat({
  locale: "de-DE",
  date: ({ year, month, day }) => `${padded(day)}.${padded(month)}.${year}`,
  yes: "WAHR",
  no: "FALSCH",
  or: "oder",
});

function padded(value: number): string {
  return String(value).padStart(2, "0");
}
