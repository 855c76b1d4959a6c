/**
 * Headers that only lists from outside have, by the workbook's own header. They stand here and not with
 * the tables, as functions read the workbook's tables and have to load quickly.
 */
export const LIST_HEADERS: Readonly<Record<string, readonly string[]>> = {
  Anschaffungswert: [
    "AHK brutto",
    "Anschaffungswert brutto",
    "Anschaffungskosten brutto",
    "Anschaffungspreis brutto",
    "Preis brutto",
    "Bruttowert",
    "Bruttobetrag",
  ],
  Betrag: ["Kosten netto", "Preis netto", "Nettopreis"],
  Intervall: ["Zahlung", "Zahlungsrhythmus", "Zahlungszeitraum", "Abrechnungszeitraum"],
  Beginn: ["Laufzeit von", "Laufzeit ab"],
};
