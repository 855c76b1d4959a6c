import type { Validation } from "./schema";

/** Excel serials of 01.01.1950 and 31.12.2100: days outside are typing errors. */
export const PLAUSIBLE_DAYS = { min: 18_264, max: 73_415 } as const;

const RULE = { type: "date", ...PLAUSIBLE_DAYS } as const;

const DATE = "Bitte ein Datum zwischen 01.01.1950 und 31.12.2100 eingeben";

/**
 * The check of a column that needs a date.
 *
 * @param example as people type it, e.g. `01.04.2026`
 */
export function dateLike(example: string): Validation {
  return {
    rule: RULE,
    alert: "stop",
    message: `${DATE}, zum Beispiel ${example}.`,
  };
}

/** The check of a column that may have a date. */
export const DATE_OR_NOTHING: Validation = {
  rule: RULE,
  alert: "stop",
  message: `${DATE} oder das Feld leer lassen.`,
};
