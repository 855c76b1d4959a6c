import { scenarioCells } from "../sample-scenario";
import type { SentenceCase } from "./sentence-case";

const WHOLE_COLUMN = Array.from({ length: 200_001 }, () => [""]);

/** Arguments that SZENARIO refuses, and with it HAUSHALT, which takes the same tables. */
export const scenarioCases: readonly SentenceCase[] = [
  [
    "SZENARIO",
    scenarioCells({}, ["", "Ergebnis", 2027, 6]),
    "invalid-value: Szenario: Die Angabe fehlt. Erlaubt ist das Kürzel eines Szenarios, zum Beispiel KSM.",
    "invalid-value: Scenario: A value is missing. Allowed is the abbreviation of a scenario, for example KSM.",
  ],
  [
    "SZENARIO",
    scenarioCells({}, [true, "Ergebnis", 2027, 6]),
    "invalid-value: Szenario: WAHR ist kein Text. Erlaubt ist das Kürzel eines Szenarios, zum Beispiel KSM.",
    "invalid-value: Scenario: TRUE is not a text. Allowed is the abbreviation of a scenario, for example KSM.",
  ],
  [
    "SZENARIO",
    scenarioCells({}, ["KSM", "Bilanz", 2027, 6]),
    'invalid-value: Sicht: "Bilanz" ist nicht bekannt. Erlaubt ist Ergebnis oder Finanz.',
    'invalid-value: View: "Bilanz" is not known. Allowed is Ergebnis or Finanz.',
  ],
  [
    "SZENARIO",
    scenarioCells({}, ["KSM", null, 2027, 6]),
    "invalid-value: Sicht: Die Angabe fehlt. Erlaubt ist Ergebnis oder Finanz.",
    "invalid-value: View: A value is missing. Allowed is Ergebnis (income and expense) or Finanz (payments).",
  ],
  [
    "SZENARIO",
    scenarioCells({}, ["KSM", "Finanz", "bald", 6]),
    'invalid-value: Erstes Jahr: "bald" ist keine Zahl. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.',
    'invalid-value: First year: "bald" is not a number. Allowed is a year from 1900 to 9999, for example 2026.',
  ],
  [
    "SZENARIO",
    scenarioCells({}, ["KSM", "Finanz", 2027, 0]),
    "invalid-value: Anzahl Jahre: Die Angabe fehlt. Erlaubt ist eine ganze Zahl von 1 bis 100, zum Beispiel 5.",
    "invalid-value: Number of years: A value is missing. Allowed is a whole number from 1 to 100, for example 5.",
  ],
  [
    "SZENARIO",
    scenarioCells({}, ["KSM", "Finanz", 2027, 101]),
    "invalid-value: Anzahl Jahre: 101 ist nicht möglich. Erlaubt sind Werte von 1 bis 100.",
    "invalid-value: Number of years: 101 is not possible. Allowed are values from 1 to 100.",
  ],
  [
    "SZENARIO",
    scenarioCells({}, ["KSM", "Finanz", 2010, 1]),
    "not-available: Erstes Jahr: Für 2010 ist keine vollständige Entgelttabelle hinterlegt. Erlaubt sind Jahre ab 2025.",
    "not-available: First year: There is no complete pay table for 2010. Allowed are years from 2025 onwards.",
  ],
  [
    "SZENARIO",
    scenarioCells({ anlagen: [[null]] }),
    "invalid-value: Anlagen: Die Angabe fehlt. Erlaubt ist die ganze Tabelle mit ihren Überschriften, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Assets: A value is missing. Allowed is the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "SZENARIO",
    scenarioCells({ vertraege: [["Vertraege"]] }),
    "invalid-value: Verträge: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Contracts: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "SZENARIO",
    scenarioCells({ personal: WHOLE_COLUMN }),
    "invalid-value: Personal: 200.001 Zeilen sind zu viele. Erlaubt sind 200.000; bitte geben Sie nur die Tabelle an, zum Beispiel Anlagen[#Alle], und nicht ganze Spalten.",
    "invalid-value: Staff: 200,001 rows are too many. Allowed are 200,000; please give only the table, for example Anlagen[#All], not whole columns.",
  ],
  [
    "SZENARIO",
    scenarioCells({ positionen: [[0]] }),
    "invalid-value: Positionen: Die Angabe fehlt. Erlaubt ist die ganze Tabelle mit ihren Überschriften, zum Beispiel Positionen[#Alle].",
    "invalid-value: Positions: A value is missing. Allowed is the whole table with its headers, for example Positionen[#All].",
  ],
  [
    "SZENARIO",
    scenarioCells({
      uebernahme: [
        ["Szenario", "Bereich"],
        ["KSM", "Server"],
      ],
    }),
    "invalid-value: Übernahme, ab: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift ab, Übernahme ab oder Übergang.",
    "invalid-value: Übernahme, ab: This column is missing. Allowed is, for example, the header ab, Übernahme ab or Übergang.",
  ],
  [
    "SZENARIO",
    scenarioCells({
      annahmen: [
        ["Name", "x"],
        ["Preissteigerung", 1],
        ["Preissteigerung", 2],
      ],
    }),
    'invalid-value: Annahmen, Zeile 3, Schlüssel: "Preissteigerung" kommt mehrmals vor. Erlaubt ist jeder Eintrag einmal.',
    'invalid-value: Annahmen, row 3, Schlüssel: "Preissteigerung" occurs more than once. Each entry is allowed once.',
  ],
  [
    "SZENARIO",
    [
      ...scenarioCells(),
      [
        ["Konto", "Bezeichnung"],
        [5612, "A"],
        [5612, "B"],
      ],
    ],
    'invalid-value: Konten, Zeile 3, Konto: "5612" kommt mehrmals vor. Erlaubt ist jeder Eintrag einmal.',
    'invalid-value: Konten, row 3, Konto: "5612" occurs more than once. Each entry is allowed once.',
  ],
];
