import { cents, type Cents } from "../../core/money";

/** Amounts added up from year to year (DE: kumuliert). */
export function addedUp(amounts: readonly Cents[]): readonly Cents[] {
  let sum = 0;
  return amounts.map((amount) => cents((sum += amount)));
}

/**
 * What a scenario has saved so far against the status quo; negative where it has cost more.
 *
 * @param statusQuo payments of the status quo by year
 * @param scenario those of the scenario
 */
export function savedSoFar(
  statusQuo: readonly Cents[],
  scenario: readonly Cents[],
): readonly Cents[] {
  return addedUp(scenario.map((amount, year) => cents((statusQuo[year] ?? 0) - amount)));
}
