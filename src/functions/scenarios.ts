import { toEur } from "../core/money";
import { accountName } from "../core/rules/accounts";
import { accountTotals } from "../core/scenarios/account-totals";
import { yearsOf } from "../core/scenarios/horizon";
import { limitedSum } from "../core/limited-sum";
import { calculated } from "./refused-call";
import { accountNamesArgument, calculatedScenario, viewArgument } from "./scenario-arguments";

/**
 * Kosten eines Szenarios je Konto und Jahr, in Euro: Aufwand und Auszahlungen positiv, Erträge und Einzahlungen negativ.
 * @customfunction SZENARIO
 * @param szenario Kürzel des Szenarios, zum Beispiel "KSM"; ohne Übernahmen und Positionen ist es der heutige Zustand
 * @param sicht Ergebnis (Erträge und Aufwendungen) oder Finanz (Ein- und Auszahlungen)
 * @param erstesJahr Erstes Kalenderjahr, zum Beispiel 2027
 * @param anzahlJahre Anzahl der Jahre, 1 bis 100
 * @param anlagen Tabelle der Anlagen mit Überschriften, zum Beispiel Anlagen[#Alle]
 * @param vertraege Tabelle der Verträge mit Überschriften, zum Beispiel Vertraege[#Alle]
 * @param personal Tabelle des Personals mit Überschriften, zum Beispiel Personal[#Alle]
 * @param positionen Tabelle der Positionen mit Überschriften, zum Beispiel Positionen[#Alle]
 * @param uebernahme Tabelle der Übernahmen mit Überschriften, zum Beispiel Uebernahme[#Alle]
 * @param annahmen Tabelle der Annahmen mit Überschriften, zum Beispiel Annahmen[#Alle]
 * @param konten Eigener Kontenplan mit Überschriften, zum Beispiel Konten[#Alle]; leer bedeutet: die Vorgaben, bitte prüfen
 */
export function szenario(
  szenario: unknown,
  sicht: unknown,
  erstesJahr: unknown,
  anzahlJahre: unknown,
  anlagen: unknown[][],
  vertraege: unknown[][],
  personal: unknown[][],
  positionen: unknown[][],
  uebernahme: unknown[][],
  annahmen: unknown[][],
  konten?: unknown[][],
): unknown[][] {
  const view = viewArgument(sicht, "sicht");
  const { horizon, lines } = calculatedScenario({
    szenario,
    erstesJahr,
    anzahlJahre,
    anlagen,
    vertraege,
    personal,
    positionen,
    uebernahme,
    annahmen,
  });
  const names = accountNamesArgument(konten, "konten");
  const totals = calculated(accountTotals(lines, view), { account: "konto" });
  const years = yearsOf(horizon);
  const sums = years.map((_, index) =>
    calculated(
      limitedSum(
        totals.map(({ amounts }) => amounts[index] ?? 0),
        "summe",
      ),
      {},
    ),
  );
  return [
    ["Konto", "Bezeichnung", ...years],
    ...totals.map(({ account, amounts }) => [
      account,
      accountName(account, names) ?? "",
      ...amounts.map(toEur),
    ]),
    ["Summe", "", ...sums.map(toEur)],
  ];
}
