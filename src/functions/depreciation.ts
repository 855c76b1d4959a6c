import { annualDepreciation } from "../core/depreciation/annual-depreciation";
import { bookValue } from "../core/depreciation/book-value";
import { toEur } from "../core/money";
import { readDate } from "../tables/cell";
import { yearArgument } from "./arguments";
import { assetArguments } from "./asset-arguments";
import { requiredValue } from "./refused-call";

/**
 * Abschreibung (AfA) einer Anlage in einem Kalenderjahr, in Euro. Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht.
 * @customfunction AFA
 * @param anschaffungswert Anschaffungs- und Herstellungskosten in Euro
 * @param anschaffungsdatum Tag der Anschaffung
 * @param nutzungsdauer Nutzungsdauer in Jahren, auch Bruchteile; bei sofort und pool darf sie leer sein
 * @param jahr Kalenderjahr, zum Beispiel 2026
 * @param abgangsdatum Tag des Abgangs; leer, solange die Anlage da ist
 * @param erinnerungswert Betrag in Euro, der stehen bleibt; leer bedeutet 0
 * @param verfahren linear (auch wenn leer), degressiv, sofort oder pool
 */
export function afa(
  anschaffungswert: unknown,
  anschaffungsdatum: unknown,
  nutzungsdauer: unknown,
  jahr: unknown,
  abgangsdatum?: unknown,
  erinnerungswert?: unknown,
  verfahren?: unknown,
): number {
  const asset = assetArguments({
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  });
  return toEur(annualDepreciation(asset, yearArgument(jahr, "jahr")).amount);
}

/**
 * Restbuchwert einer Anlage am Ende eines Tages, in Euro.
 * @customfunction RESTBUCHWERT
 * @param anschaffungswert Anschaffungs- und Herstellungskosten in Euro
 * @param anschaffungsdatum Tag der Anschaffung
 * @param nutzungsdauer Nutzungsdauer in Jahren, auch Bruchteile; bei sofort und pool darf sie leer sein
 * @param stichtag Tag, an dessen Ende der Wert gilt, zum Beispiel der 31.12.
 * @param abgangsdatum Tag des Abgangs; leer, solange die Anlage da ist
 * @param erinnerungswert Betrag in Euro, der stehen bleibt; leer bedeutet 0
 * @param verfahren linear (auch wenn leer), degressiv, sofort oder pool
 */
export function restbuchwert(
  anschaffungswert: unknown,
  anschaffungsdatum: unknown,
  nutzungsdauer: unknown,
  stichtag: unknown,
  abgangsdatum?: unknown,
  erinnerungswert?: unknown,
  verfahren?: unknown,
): number {
  const asset = assetArguments({
    anschaffungswert,
    anschaffungsdatum,
    nutzungsdauer,
    abgangsdatum,
    erinnerungswert,
    verfahren,
  });
  const day = requiredValue(readDate(stichtag, "stichtag"), "stichtag");
  return toEur(bookValue(asset, day).value);
}
