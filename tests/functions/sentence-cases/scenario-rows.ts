import { SAMPLE, scenarioCells, withCell } from "../sample-scenario";
import type { SentenceCase } from "./sentence-case";

const exchanged = (...change: Parameters<typeof withCell>) => scenarioCells(withCell(...change));

/** What SZENARIO refuses in the rows of its tables. */
export const scenarioRowCases: readonly SentenceCase[] = [
  [
    "SZENARIO",
    exchanged("anlagen", 2, "Nutzungsdauer", "drei"),
    'invalid-value: Anlagen, Zeile 2, Nutzungsdauer: "drei" ist keine Zahl. Erlaubt sind Jahre über 0, zum Beispiel 5.',
    'invalid-value: Anlagen, row 2, Nutzungsdauer: "drei" is not a number. Allowed are years above 0, for example 5.',
  ],
  [
    "SZENARIO",
    exchanged("anlagen", 3, "Nutzungsdauer", ""),
    "invalid-value: Anlagen, Zeile 3, Nutzungsdauer: Die Angabe fehlt. Erlaubt sind Jahre über 0, zum Beispiel 5.",
    "invalid-value: Anlagen, row 3, Nutzungsdauer: A value is missing. Allowed are years above 0, for example 5.",
  ],
  [
    "SZENARIO",
    scenarioCells(withCell("anlagen", 2, "Wiederbeschaffungswert", 9_999_999_999_999), [
      "EIGEN",
      "Finanz",
      2027,
      6,
    ]),
    "invalid-value: Anlagen, Zeile 2, Wiederbeschaffungswert: 10.403.999.999.998,959 ist nicht möglich. Erlaubt sind Werte von 0 bis 9.999.999.999.999,99.",
    "invalid-value: Anlagen, row 2, Wiederbeschaffungswert: 10,403,999,999,998.959 is not possible. Allowed are values from 0 to 9,999,999,999,999.99.",
  ],
  [
    "SZENARIO",
    exchanged("vertraege", 3, "Konto", ""),
    "invalid-value: Verträge, Zeile 3, Konto: Die Angabe fehlt. Erlaubt ist die Nummer eines Kontos, zum Beispiel 5624.",
    "invalid-value: Verträge, row 3, Konto: A value is missing. Allowed is the number of an account, for example 5624.",
  ],
  [
    "SZENARIO",
    exchanged("vertraege", 2, "Betrag", 9_999_999_999_999),
    "invalid-value: Verträge, Zeile 2, Betrag: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Verträge, row 2, Betrag: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
  [
    "SZENARIO",
    exchanged("personal", 2, "Entgeltgruppe", "E99"),
    'not-available: Personal, Zeile 2, Entgeltgruppe: "E99" kommt in der Tabelle nicht vor. Dort gibt es E5, E6, E7, E8, E9a, E9b, E9c, E10 und 2 weitere.',
    'not-available: Personal, row 2, Entgeltgruppe: "E99" is not in the table. It has E5, E6, E7, E8, E9a, E9b, E9c, E10 and 2 more.',
  ],
  [
    "SZENARIO",
    exchanged("positionen", 2, "Konto", ""),
    "invalid-value: Positionen, Zeile 2, Konto: Die Angabe fehlt. Erlaubt ist die Nummer eines Kontos, zum Beispiel 5624.",
    "invalid-value: Positionen, row 2, Konto: A value is missing. Allowed is the number of an account, for example 5624.",
  ],
  [
    "SZENARIO",
    exchanged("positionen", 2, "Intervall", ""),
    "invalid-value: Positionen, Zeile 2, Intervall: Die Angabe fehlt. Erlaubt ist ein Intervall, zum Beispiel monatlich.",
    "invalid-value: Positionen, row 2, Intervall: A value is missing. Allowed is an interval, for example monatlich (monthly).",
  ],
  [
    "SZENARIO",
    exchanged("positionen", 2, "Art", "geliehen"),
    'invalid-value: Positionen, Zeile 2, Art: "geliehen" ist nicht bekannt. Erlaubt ist laufend, einmalig, Investition oder Erlös.',
    'invalid-value: Positionen, row 2, Art: "geliehen" is not known. Allowed is laufend, einmalig, Investition or Erlös.',
  ],
  [
    "SZENARIO",
    exchanged("positionen", 2, "Menge", -1),
    "invalid-value: Positionen, Zeile 2, Menge: -1 ist kleiner als 0. Erlaubt ist eine Zahl ab 0, zum Beispiel 45.",
    "invalid-value: Positionen, row 2, Menge: -1 is less than 0. Allowed is a number from 0, for example 45.",
  ],
  [
    "SZENARIO",
    exchanged("positionen", 2, "USt", 19),
    "invalid-value: Positionen, Zeile 2, USt: 19 ist nicht möglich. Erlaubt sind Werte von 0 bis 1.",
    "invalid-value: Positionen, row 2, USt: 19 is not possible. Allowed are values from 0 to 1.",
  ],
  [
    "SZENARIO",
    exchanged("positionen", 3, "USt", 19),
    "invalid-value: Positionen, Zeile 3, USt: 19 ist nicht möglich. Erlaubt sind Werte von 0 bis 1.",
    "invalid-value: Positionen, row 3, USt: 19 is not possible. Allowed are values from 0 to 1.",
  ],
  [
    "SZENARIO",
    exchanged("positionen", 3, "Einzelpreis", -500),
    "invalid-value: Positionen, Zeile 3, Einzelpreis: -500 ist kleiner als 0. Erlaubt ist ein Betrag in Euro, zum Beispiel 68,00.",
    "invalid-value: Positionen, row 3, Einzelpreis: -500 is less than 0. Allowed is an amount in euros, for example 68.00.",
  ],
  [
    "SZENARIO",
    exchanged("positionen", 2, "Ende", "01.01.2020"),
    "invalid-value: Positionen, Zeile 2, Ende: Der 01.01.2020 liegt vor dem Beginn. Erlaubt ist ein Tag ab dem 01.10.2027.",
    "invalid-value: Positionen, row 2, Ende: 1 January 2020 is before the beginning. Allowed is a day from 1 October 2027 onwards.",
  ],
  [
    "SZENARIO",
    exchanged("uebernahme", 2, "Erlös", 30),
    "invalid-value: Übernahme, Zeile 2, Erlös: 30 ist nicht möglich. Erlaubt sind Werte von 0 bis 10.",
    "invalid-value: Übernahme, row 2, Erlös: 30 is not possible. Allowed are values from 0 to 10.",
  ],
  [
    "SZENARIO",
    exchanged("uebernahme", 2, "Abstand", 1.5),
    "invalid-value: Übernahme, Zeile 2, Abstand: 1,5 ist nicht möglich. Erlaubt sind Werte von 0 bis 1.",
    "invalid-value: Übernahme, row 2, Abstand: 1.5 is not possible. Allowed are values from 0 to 1.",
  ],
  [
    "SZENARIO",
    exchanged("uebernahme", 2, "Personal frei", 60),
    "invalid-value: Übernahme, Zeile 2, Personal frei: 60 ist nicht möglich. Erlaubt sind Werte von 0 bis 1.",
    "invalid-value: Übernahme, row 2, Personal frei: 60 is not possible. Allowed are values from 0 to 1.",
  ],
  [
    "SZENARIO",
    exchanged("uebernahme", 2, "Anlagen", "verschenken"),
    'invalid-value: Übernahme, Zeile 2, Anlagen: "verschenken" ist nicht bekannt. Erlaubt ist behalten, verkaufen oder aussondern.',
    'invalid-value: Übernahme, row 2, Anlagen: "verschenken" is not known. Allowed is behalten, verkaufen or aussondern.',
  ],
  [
    "SZENARIO",
    exchanged("uebernahme", 2, "ab", ""),
    "invalid-value: Übernahme, Zeile 2, ab: Die Angabe fehlt. Erlaubt ist ein Datum, zum Beispiel 01.10.2027.",
    "invalid-value: Übernahme, row 2, ab: A value is missing. Allowed is a date, for example 01.10.2027.",
  ],
  [
    "SZENARIO",
    scenarioCells({ uebernahme: [...SAMPLE.uebernahme, ["KSM", "SERVER", "01.10.2028"]] }),
    'invalid-value: Übernahme, Zeile 3, Bereich: "SERVER" kommt mehrmals vor. Erlaubt ist jeder Eintrag einmal.',
    'invalid-value: Übernahme, row 3, Bereich: "SERVER" occurs more than once. Each entry is allowed once.',
  ],
  [
    "SZENARIO",
    exchanged("annahmen", 2, "Wert", 2),
    "invalid-value: Annahmen, Zeile 2, Preissteigerung: 2 ist nicht möglich. Erlaubt sind Werte von -0,5 bis 1.",
    "invalid-value: Annahmen, row 2, Preissteigerung: 2 is not possible. Allowed are values from -0.5 to 1.",
  ],
  [
    "SZENARIO",
    exchanged("annahmen", 2, "Wert", "#NV"),
    "invalid-value: Annahmen, Zeile 2, Wert: Die Zelle enthält den Fehler #NV. Bitte beheben Sie zuerst diesen Fehler.",
    "invalid-value: Annahmen, row 2, Wert: The cell holds the error #NV. Please put that error right first.",
  ],
  [
    "SZENARIO",
    exchanged("annahmen", 3, "Wert", ""),
    "invalid-value: Annahmen, Beschlussdatum: Die Angabe fehlt. Erlaubt ist ein Datum, zum Beispiel 15.12.2026; ohne den Tag des Beschlusses ist nicht klar, wann gekündigt werden kann.",
    "invalid-value: Annahmen, Beschlussdatum: A value is missing. Allowed is a date, for example 15.12.2026; without the day of the decision nobody can tell when notice can be given.",
  ],
  [
    "SZENARIO",
    exchanged("annahmen", 3, "Wert", "bald"),
    'invalid-value: Annahmen, Zeile 3, Beschlussdatum: "bald" ist kein Datum. Erlaubt ist ein Datum, zum Beispiel 15.12.2026; ohne den Tag des Beschlusses ist nicht klar, wann gekündigt werden kann.',
    'invalid-value: Annahmen, row 3, Beschlussdatum: "bald" is not a date. Allowed is a date, for example 15.12.2026; without the day of the decision nobody can tell when notice can be given.',
  ],
];
