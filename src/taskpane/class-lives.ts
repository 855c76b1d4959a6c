import { usefulLifeClass } from "../core/rules/useful-lives";
import type { LifeOfClass } from "../import/asset-target";

/**
 * Useful lives for an import: the Amt's own table first, the built-in one after it. Words for the
 * same class are the same class in both.
 *
 * @param own useful lives [years] by class as written in the table Nutzungsdauern
 */
export function classLives(own: ReadonlyMap<string, number>, builtIn: LifeOfClass): LifeOfClass {
  const byClass = new Map([...own].map(([name, years]) => [usefulLifeClass(name), years]));
  return (assetClass) => byClass.get(usefulLifeClass(assetClass)) ?? builtIn(assetClass);
}
