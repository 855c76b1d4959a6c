import { centsOf, fractionOf } from "../core/fraction";
import { toEur, type Cents } from "../core/money";
import { createPost } from "../core/staff/post";
import { staffYearCost, type StaffYearCost } from "../core/staff/staff-cost";
import { readInteger, readNumber, readText } from "../tables/cell";
import { yearArgument } from "./arguments";
import { calculated, requiredValue, valueOf } from "./refused-call";

/** What PERSONALKOSTEN is calculated from, for its derivation too. */
export interface PostInYear {
  readonly cost: StaffYearCost;
  /** the cost, rounded once */
  readonly amount: Cents;
}

/** Arguments by the property of a post that core refuses. */
const ARGUMENT_OF_PROPERTY = {
  group: "entgeltgruppe",
  step: "stufe",
  surcharge: "zuschlag",
  rise: "steigerung",
  year: "jahr",
} as const;

/**
 * Personalkosten einer Stelle oder eines Anteils in einem Kalenderjahr, in Euro: Entgelt nach TVöD-VKA, Jahressonderzahlung und Zuschlag des Arbeitgebers. Nach der letzten Tabelle angenommen; bitte prüfen.
 * @customfunction PERSONALKOSTEN
 * @param entgeltgruppe Entgeltgruppe E5 bis E12, zum Beispiel "E9b"
 * @param stufe Stufe 1 bis 6
 * @param anteil Anteil der Stelle, 1 für eine volle Stelle
 * @param jahr Kalenderjahr, zum Beispiel 2027
 * @param zuschlag Zuschlag des Arbeitgebers auf das Entgelt; leer bedeutet 0,28
 * @param steigerung Angenommene Tarifsteigerung je Jahr nach der letzten Tabelle; leer bedeutet 0,025
 */
export function personalkosten(
  entgeltgruppe: unknown,
  stufe: unknown,
  anteil: unknown,
  jahr: unknown,
  zuschlag?: unknown,
  steigerung?: unknown,
): number {
  return toEur(postInYear(entgeltgruppe, stufe, anteil, jahr, zuschlag, steigerung).amount);
}

/** A post and its cost in a year, from the arguments of PERSONALKOSTEN. */
export function postInYear(
  entgeltgruppe: unknown,
  stufe: unknown,
  anteil: unknown,
  jahr: unknown,
  zuschlag?: unknown,
  steigerung?: unknown,
): PostInYear {
  const share = requiredValue(readNumber(anteil, "anteil", "notNegative"), "anteil");
  const description = {
    group: requiredValue(readText(entgeltgruppe, "entgeltgruppe"), "entgeltgruppe"),
    step: requiredValue(readInteger(stufe, "stufe", "positive"), "stufe"),
    share: fractionOf(share),
    surcharge: valueOf(readNumber(zuschlag, "zuschlag", "notNegative")),
    rise: valueOf(readNumber(steigerung, "steigerung")),
  };
  const post = calculated(createPost(description), ARGUMENT_OF_PROPERTY);
  const cost = calculated(staffYearCost(post, yearArgument(jahr, "jahr")), ARGUMENT_OF_PROPERTY);
  return { cost, amount: valueOf(centsOf(cost.exact, "anteil", share)) };
}
