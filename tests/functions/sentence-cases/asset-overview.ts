import type { SentenceCase } from "./sentence-case";

/** Four assets, one of them gone. */
export const TABLE = [
  ["Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Abgangsdatum", "Verfahren"],
  ["SERVER", "15.04.2024", 12_000, 5, null, null],
  ["PC", "01.01.2023", 1200, 3, "20.07.2025", "linear"],
  ["PC", "10.03.2025", 500, null, null, "sofort"],
  ["server", "01.10.2025", 6000, 5, null, null],
];

/** What ANLAGENUEBERSICHT refuses. */
export const assetOverviewCases: readonly SentenceCase[] = [
  [
    "ANLAGENUEBERSICHT",
    [null, 2026],
    "invalid-value: Anlagen: Die Angabe fehlt. Erlaubt ist die ganze Tabelle mit ihren Überschriften, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Assets: A value is missing. Allowed is the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "ANLAGENUEBERSICHT",
    [TABLE, ""],
    "invalid-value: Jahr: Die Angabe fehlt. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.",
    "invalid-value: Year: A value is missing. Allowed is a year from 1900 to 9999, for example 2026.",
  ],
  [
    "ANLAGENUEBERSICHT",
    [TABLE, 10_000],
    "invalid-value: Jahr: 10.000 ist nicht möglich. Erlaubt sind Werte von 1900 bis 9999.",
    "invalid-value: Year: 10,000 is not possible. Allowed are values from 1900 to 9999.",
  ],
  [
    "ANLAGENUEBERSICHT",
    [[["Anschaffungsdatum", "Anschaffungswert"]], 2026, "Amt"],
    'invalid-value: Gruppe: "Amt" ist nicht bekannt. Erlaubt ist Anschaffungsdatum oder Anschaffungswert.',
    'invalid-value: Group: "Amt" is not known. Allowed is Anschaffungsdatum or Anschaffungswert.',
  ],
  [
    "ANLAGENUEBERSICHT",
    [[["Anschaffungsdatum", "Anschaffungswert"]], 2026],
    "invalid-value: Anlagen, Klasse: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Klasse.",
    "invalid-value: Anlagen, Klasse: This column is missing. Allowed is, for example, the header Klasse.",
  ],
  [
    "ANLAGENUEBERSICHT",
    [[...TABLE, ["PC", "01.01.2026", 100, 3, "31.12.2025", null]], 2026],
    "invalid-value: Anlagen, Zeile 6, Abgangsdatum: Der 31.12.2025 liegt vor der Anschaffung. Erlaubt ist ein Tag ab der Anschaffung am 01.01.2026.",
    "invalid-value: Anlagen, row 6, Abgangsdatum: 31 December 2025 is before the acquisition. Allowed is a day from the acquisition on 1 January 2026 onwards.",
  ],
  [
    "ANLAGENUEBERSICHT",
    [[TABLE[0], ...[1, 2].map(() => ["PC", "01.01.2026", 9e12, 3])], 2026],
    "invalid-value: Anlagen: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Assets: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
];
