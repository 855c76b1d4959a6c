import { LAST_YEAR, type Year } from "../core/calendar";
import { wholeNumberArgument, yearArgument } from "./arguments";

/** Longest time that a function looks ahead [years]. */
const MAX_YEARS = 100;

/**
 * The first year and the number of years of a plan, none of them behind the last that Excel knows.
 *
 * @throws RefusedCall for the argument that cannot be used
 */
export function horizonArguments(cells: {
  readonly erstesJahr: unknown;
  readonly anzahlJahre: unknown;
}): { readonly firstYear: Year; readonly yearCount: number } {
  const firstYear = yearArgument(cells.erstesJahr, "erstesJahr");
  const longest = Math.min(MAX_YEARS, LAST_YEAR - firstYear + 1);
  const yearCount = wholeNumberArgument(cells.anzahlJahre, "anzahlJahre", 1, longest);
  return { firstYear, yearCount };
}
