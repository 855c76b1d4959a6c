import type { SentenceCase } from "./sentence-case";

/** What PERSONALKOSTEN refuses. */
export const staffCases: readonly SentenceCase[] = [
  [
    "PERSONALKOSTEN",
    [null, 4, 1, 2027],
    "invalid-value: Entgeltgruppe: Die Angabe fehlt. Erlaubt ist eine Entgeltgruppe von E5 bis E12, zum Beispiel E9b.",
    "invalid-value: Pay group: A value is missing. Allowed is a pay group from E5 to E12, for example E9b.",
  ],
  [
    "PERSONALKOSTEN",
    ["E13", 4, 1, 2027],
    'not-available: Entgeltgruppe: "E13" kommt in der Tabelle nicht vor. Dort gibt es E5, E6, E7, E8, E9a, E9b, E9c, E10 und 2 weitere.',
    'not-available: Pay group: "E13" is not in the table. It has E5, E6, E7, E8, E9a, E9b, E9c, E10 and 2 more.',
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", "vier", 1, 2027],
    'invalid-value: Stufe: "vier" ist keine Zahl. Erlaubt ist eine Stufe von 1 bis 6.',
    'invalid-value: Step: "vier" is not a number. Allowed is a step from 1 to 6.',
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 7, 1, 2027],
    "not-available: Stufe: 7 kommt in der Tabelle nicht vor. Dort gibt es 1, 2, 3, 4, 5, 6.",
    "not-available: Step: 7 is not in the table. It has 1, 2, 3, 4, 5, 6.",
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4.5, 1, 2027],
    "invalid-value: Stufe: 4,5 ist keine ganze Zahl. Erlaubt ist eine Stufe von 1 bis 6.",
    "invalid-value: Step: 4.5 is not a whole number. Allowed is a step from 1 to 6.",
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, null, 2027],
    "invalid-value: Anteil: Die Angabe fehlt. Erlaubt ist ein Anteil ab 0, zum Beispiel 0,1 oder 10 %.",
    "invalid-value: Share: A value is missing. Allowed is a share from 0, for example 0.1 or 10%.",
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, -0.5, 2027],
    "invalid-value: Anteil: -0,5 ist kleiner als 0. Erlaubt ist ein Anteil ab 0, zum Beispiel 0,1 oder 10 %.",
    "invalid-value: Share: -0.5 is less than 0. Allowed is a share from 0, for example 0.1 or 10%.",
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, 1e12, 2027],
    "invalid-value: Anteil: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Share: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, 1, 2024],
    "not-available: Jahr: Für 2024 ist keine vollständige Entgelttabelle hinterlegt. Erlaubt sind Jahre ab 2025.",
    "not-available: Year: There is no complete pay table for 2024. Allowed are years from 2025 onwards.",
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, 1, "bald"],
    'invalid-value: Jahr: "bald" ist keine Zahl. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.',
    'invalid-value: Year: "bald" is not a number. Allowed is a year from 1900 to 9999, for example 2026.',
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, 1, 2027, 28],
    "invalid-value: Zuschlag: 28 ist nicht möglich. Erlaubt sind Werte von 0 bis 1.",
    "invalid-value: Surcharge: 28 is not possible. Allowed are values from 0 to 1.",
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, 1, 2027, "viel"],
    'invalid-value: Zuschlag: "viel" ist keine Zahl. Erlaubt ist ein Zuschlag ab 0, zum Beispiel 0,28 oder 28 %.',
    'invalid-value: Surcharge: "viel" is not a number. Allowed is a surcharge from 0, for example 0.28 or 28%.',
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, 1, 2027, null, 2.5],
    "invalid-value: Steigerung: 2,5 ist nicht möglich. Erlaubt sind Werte von -1 bis 1.",
    "invalid-value: Increase: 2.5 is not possible. Allowed are values from -1 to 1.",
  ],
  [
    "PERSONALKOSTEN",
    ["E9b", 4, 1, 2027, null, "etwas"],
    'invalid-value: Steigerung: "etwas" ist keine Zahl. Erlaubt ist eine Steigerung je Jahr, zum Beispiel 0,02 oder 2 %.',
    'invalid-value: Increase: "etwas" is not a number. Allowed is an increase per year, for example 0.02 or 2%.',
  ],
];
