import type { SentenceCase } from "./sentence-case";

/** A grant of five years: amount, acquisition and life. */
export const GRANT = [15_000, "01.10.2024", 5];

/** What SONDERPOSTEN refuses. */
export const grantCases: readonly SentenceCase[] = [
  [
    "SONDERPOSTEN",
    [null, "01.10.2024", 5, 2025],
    "invalid-value: Zuwendung: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 15000.",
    "invalid-value: Grant: A value is missing. Allowed is an amount in euros from 0, for example 15000.",
  ],
  [
    "SONDERPOSTEN",
    [-1, "01.10.2024", 5, 2025],
    "invalid-value: Zuwendung: -1 ist kleiner als 0. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 15000.",
    "invalid-value: Grant: -1 is less than 0. Allowed is an amount in euros from 0, for example 15000.",
  ],
  [
    "SONDERPOSTEN",
    [15_000, 0, 5, 2025],
    "invalid-value: Anschaffungsdatum: Die Angabe fehlt. Erlaubt ist ein Datum, zum Beispiel 15.04.2026.",
    "invalid-value: Acquisition date: A value is missing. Allowed is a date, for example 15.04.2026.",
  ],
  [
    "SONDERPOSTEN",
    [15_000, "01.10.2024", null, 2025],
    "invalid-value: Nutzungsdauer: Die Angabe fehlt. Erlaubt sind Jahre über 0, zum Beispiel 5.",
    "invalid-value: Useful life: A value is missing. Allowed are years above 0, for example 5.",
  ],
  [
    "SONDERPOSTEN",
    [15_000, "01.10.2024", 1001, 2025],
    "invalid-value: Nutzungsdauer: 1001 ist nicht möglich. Erlaubt sind Werte von 0 bis 1000.",
    "invalid-value: Useful life: 1001 is not possible. Allowed are values from 0 to 1000.",
  ],
  [
    "SONDERPOSTEN",
    [...GRANT, "nächstes"],
    'invalid-value: Jahr: "nächstes" ist keine Zahl. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.',
    'invalid-value: Year: "nächstes" is not a number. Allowed is a year from 1900 to 9999, for example 2026.',
  ],
  [
    "SONDERPOSTEN",
    [...GRANT, 2025, "30.09.2024"],
    "invalid-value: Abgangsdatum: Der 30.09.2024 liegt vor der Anschaffung. Erlaubt ist ein Tag ab der Anschaffung am 01.10.2024.",
    "invalid-value: Disposal date: 30 September 2024 is before the acquisition. Allowed is a day from the acquisition on 1 October 2024 onwards.",
  ],
];
