import { createGrant, grantRelease } from "../core/depreciation/grant-release";
import { toEur } from "../core/money";
import { readAmount, readDate, readNumber } from "../tables/cell";
import { yearArgument } from "./arguments";
import { calculated, requiredValue, valueOf } from "./refused-call";

/**
 * Auflösung einer Zuwendung (Sonderposten) in einem Kalenderjahr, in Euro, im Takt der linearen AfA; im Jahr des Abgangs auch der Rest.
 * @customfunction SONDERPOSTEN
 * @param zuwendung Zuwendung Dritter für die Anlage in Euro
 * @param anschaffungsdatum Tag der Anschaffung der Anlage
 * @param nutzungsdauer Nutzungsdauer der Anlage in Jahren, auch Bruchteile
 * @param jahr Kalenderjahr, zum Beispiel 2026
 * @param abgangsdatum Tag des Abgangs der Anlage; leer, solange sie da ist
 */
export function sonderposten(
  zuwendung: unknown,
  anschaffungsdatum: unknown,
  nutzungsdauer: unknown,
  jahr: unknown,
  abgangsdatum?: unknown,
): number {
  const { amount, acquired, disposed, lifeYears } = ARGUMENT_OF_PROPERTY;
  const description = {
    amount: requiredValue(readAmount(zuwendung, amount, "notNegative"), amount),
    acquired: requiredValue(readDate(anschaffungsdatum, acquired), acquired),
    lifeYears: valueOf(readNumber(nutzungsdauer, lifeYears, "positive", "Jahre")),
    disposed: valueOf(readDate(abgangsdatum, disposed)),
  };
  const grant = calculated(createGrant(description), ARGUMENT_OF_PROPERTY);
  return toEur(grantRelease(grant, yearArgument(jahr, "jahr")).amount);
}

/** Arguments by the property of a grant that core refuses. */
const ARGUMENT_OF_PROPERTY = {
  amount: "zuwendung",
  acquired: "anschaffungsdatum",
  lifeYears: "nutzungsdauer",
  disposed: "abgangsdatum",
} as const;
