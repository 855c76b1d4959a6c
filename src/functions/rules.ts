import { lowValueClass, type LowValueClass } from "../core/rules/low-value-rules";
import { usefulLife } from "../core/rules/useful-lives";
import { readAmount, readDate, readText } from "../tables/cell";
import { readUsefulLives } from "../tables/useful-life-rows";
import { jurisdictionArgument, optionalTable } from "./arguments";
import { calculated, requiredValue, valueOf } from "./refused-call";

/**
 * Nutzungsdauer einer Klasse von Anlagen in Jahren. Die eigene Tabelle geht den Vorgaben des Rechtsrahmens vor; Vorgaben bitte prüfen.
 * @customfunction NUTZUNGSDAUER
 * @param klasse Klasse der Anlage, zum Beispiel "PC"
 * @param rechtsrahmen Kürzel wie "MV"; leer bedeutet MV
 * @param tabelle Eigene Tabelle mit Überschriften, zum Beispiel Nutzungsdauern[#Alle]
 */
export function nutzungsdauer(
  klasse: unknown,
  rechtsrahmen?: unknown,
  tabelle?: unknown[][],
): number {
  const assetClass = requiredValue(readText(klasse, "klasse"), "klasse");
  const jurisdiction = jurisdictionArgument(rechtsrahmen, "rechtsrahmen");
  const table = optionalTable(tabelle, "tabelle");
  const own = table === undefined ? undefined : valueOf(readUsefulLives(table)(assetClass));
  if (own !== undefined) return own;
  const names = { assetClass: "klasse", jurisdiction: "rechtsrahmen" };
  return calculated(usefulLife(assetClass, jurisdiction), names).years;
}

/** What the function says for each class; the words of the law in every language. */
const WORD_OF_CLASS: Readonly<Record<LowValueClass, string>> = {
  expense: "Aufwand",
  "immediate-write-off": "Sofortabschreibung",
  pool: "Sammelposten",
  "capitalised-asset": "Anlage",
};

/**
 * Behandlung geringwertiger Wirtschaftsgüter: Aufwand, Sofortabschreibung, Sammelposten oder Anlage, nach der Regel, die am Tag der Anschaffung galt. Grenzen bitte prüfen.
 * @customfunction GWG
 * @param netto Anschaffungswert ohne Umsatzsteuer in Euro
 * @param datum Tag der Anschaffung
 * @param rechtsrahmen Kürzel wie "MV", "RLP" oder "EStG"; leer bedeutet MV
 */
export function gwg(netto: unknown, datum: unknown, rechtsrahmen?: unknown): string {
  const netValue = requiredValue(readAmount(netto, "netto", "notNegative"), "netto");
  const day = requiredValue(readDate(datum, "datum"), "datum");
  const jurisdiction = jurisdictionArgument(rechtsrahmen, "rechtsrahmen");
  const names = { netValue: "netto", day: "datum" };
  return WORD_OF_CLASS[calculated(lowValueClass(netValue, day, jurisdiction), names).class];
}
