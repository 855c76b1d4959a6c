import type { Refusal } from "../core/result";

/**
 * The refusal of a number outside its limits in a row of a table.
 *
 * @param column header of the column as the user sees it
 * @param limits both are allowed
 * @returns nothing if the number is within, or not there
 */
export function outsideLimits(
  value: number | undefined,
  place: { readonly table: string; readonly row: number; readonly column: string },
  limits: { readonly min: number; readonly max: number },
): Refusal | undefined {
  if (value === undefined || (value >= limits.min && value <= limits.max)) return undefined;
  return { kind: "out-of-range", argument: place.column, value, place, allowed: limits };
}
