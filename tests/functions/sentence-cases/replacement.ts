import type { SentenceCase } from "./sentence-case";

/** The header of a table of assets to replace. */
export const HEADER = [
  ["Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Abgangsdatum"],
  ["Ersetzen", "Wiederbeschaffungswert"],
].flat();

/** Four assets, one of them not replaced. */
export const TABLE = [
  HEADER,
  ["PC", "15.04.2024", 1000, 3, null, "ja", 1250],
  ["NETZ", "01.01.2020", 3000, 5, null, "ja", 0],
  ["USV", "01.01.2020", 3000, 5, null, "nein", 9000],
  ["pc", "20.06.2025", 800, 3, null, "ja", null],
];

/** What ERSATZPLAN refuses. */
export const replacementCases: readonly SentenceCase[] = [
  [
    "ERSATZPLAN",
    ["Anlagen", 2026, 5],
    "invalid-value: Anlagen: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Assets: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "ERSATZPLAN",
    [TABLE, null, 5],
    "invalid-value: Erstes Jahr: Die Angabe fehlt. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.",
    "invalid-value: First year: A value is missing. Allowed is a year from 1900 to 9999, for example 2026.",
  ],
  [
    "ERSATZPLAN",
    [TABLE, 2026, 101],
    "invalid-value: Anzahl Jahre: 101 ist nicht möglich. Erlaubt sind Werte von 1 bis 100.",
    "invalid-value: Number of years: 101 is not possible. Allowed are values from 1 to 100.",
  ],
  [
    "ERSATZPLAN",
    [TABLE, 2026, 5, "viel"],
    'invalid-value: Preissteigerung: "viel" ist keine Zahl. Erlaubt ist eine Steigerung im Jahr, zum Beispiel 0,02 oder 2 %.',
    'invalid-value: Price increase: "viel" is not a number. Allowed is an increase a year, for example 0.02 or 2 %.',
  ],
  [
    "ERSATZPLAN",
    [TABLE, 2026, 5, 2],
    "invalid-value: Preissteigerung: 2 ist nicht möglich. Erlaubt sind Werte von -0,5 bis 1.",
    "invalid-value: Price increase: 2 is not possible. Allowed are values from -0.5 to 1.",
  ],
  [
    "ERSATZPLAN",
    [TABLE, 2026, 5, null, 1.5],
    "invalid-value: Verschiebung: 1,5 ist keine ganze Zahl. Erlaubt ist eine ganze Zahl von 0 bis 100, zum Beispiel 1.",
    "invalid-value: Postponement: 1.5 is not a whole number. Allowed is a whole number from 0 to 100, for example 1.",
  ],
  [
    "ERSATZPLAN",
    [TABLE, 2026, 5, null, -1],
    "invalid-value: Verschiebung: -1 ist kleiner als 0. Erlaubt ist eine ganze Zahl von 0 bis 100, zum Beispiel 1.",
    "invalid-value: Postponement: -1 is less than 0. Allowed is a whole number from 0 to 100, for example 1.",
  ],
  [
    "ERSATZPLAN",
    [TABLE, 2026, 5, null, 101],
    "invalid-value: Verschiebung: 101 ist nicht möglich. Erlaubt sind Werte von 0 bis 100.",
    "invalid-value: Postponement: 101 is not possible. Allowed are values from 0 to 100.",
  ],
  [
    "ERSATZPLAN",
    [TABLE.map((row) => row.slice(0, 5)), 2026, 5],
    "invalid-value: Anlagen, Ersetzen: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Ersetzen, Ersatz oder wird ersetzt.",
    "invalid-value: Anlagen, Ersetzen: This column is missing. Allowed is, for example, the header Ersetzen, Ersatz or wird ersetzt.",
  ],
  [
    "ERSATZPLAN",
    [TABLE.map((row) => row.slice(1)), 2026, 5],
    "invalid-value: Anlagen, Klasse: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Klasse.",
    "invalid-value: Anlagen, Klasse: This column is missing. Allowed is, for example, the header Klasse.",
  ],
  [
    "ERSATZPLAN",
    [[HEADER, ["PC", "15.04.2024", 1000, 3, null, "vielleicht"]], 2026, 5],
    'invalid-value: Anlagen, Zeile 2, Ersetzen: "vielleicht" ist weder ja noch nein. Erlaubt ist ja oder nein.',
    'invalid-value: Anlagen, row 2, Ersetzen: "vielleicht" is neither ja (yes) nor nein (no). Allowed is ja (yes) or nein (no).',
  ],
  [
    "ERSATZPLAN",
    [
      [
        [...HEADER, "Verfahren"],
        ["PC", "15.04.2024", 500, null, null, "ja", null, "sofort"],
      ],
      2026,
      5,
    ],
    "invalid-value: Anlagen, Zeile 2, Nutzungsdauer: Die Angabe fehlt. Erlaubt sind Jahre über 0, zum Beispiel 5.",
    "invalid-value: Anlagen, row 2, Nutzungsdauer: A value is missing. Allowed are years above 0, for example 5.",
  ],
  [
    "ERSATZPLAN",
    [[HEADER, ["PC", "01.01.2020", 1000, 10, null, "ja", 6e12]], 2026, 5, 1],
    "invalid-value: Anlagen, Zeile 2, Wiederbeschaffungswert: 96.000.000.000.000 ist nicht möglich. Erlaubt sind Werte von 0 bis 9.999.999.999.999,99.",
    "invalid-value: Anlagen, row 2, Wiederbeschaffungswert: 96,000,000,000,000 is not possible. Allowed are values from 0 to 9,999,999,999,999.99.",
  ],
  [
    "ERSATZPLAN",
    [[HEADER, ...[1, 2].map(() => ["PC", "01.01.2020", 1, 5, null, "ja", 6e12])], 2026, 5],
    "invalid-value: Anlagen: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Assets: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
];
