import type { SentenceCase } from "./sentence-case";

/** What LEASINGVERGLEICH refuses. */
export const leasingCases: readonly SentenceCase[] = [
  [
    "LEASINGVERGLEICH",
    ["viel", "monatlich", 45000, 5, 0.015],
    'invalid-value: Rate: "viel" ist keine Zahl. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1034.',
    'invalid-value: Rate: "viel" is not a number. Allowed is an amount in euros from 0, for example 1034.',
  ],
  [
    "LEASINGVERGLEICH",
    [-1034, "monatlich", 45000, 5, 0.015],
    "invalid-value: Rate: -1034 ist kleiner als 0. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1034.",
    "invalid-value: Rate: -1034 is less than 0. Allowed is an amount in euros from 0, for example 1034.",
  ],
  [
    "LEASINGVERGLEICH",
    [1e13, "monatlich", 45000, 5, 0.015],
    "invalid-value: Rate: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Rate: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "einmalig", 45000, 5, 0.015],
    'invalid-value: Intervall: "einmalig" ist nicht bekannt. Erlaubt ist monatlich, vierteljährlich, halbjährlich oder jährlich.',
    'invalid-value: Interval: "einmalig" is not known. Allowed is monatlich, vierteljährlich, halbjährlich or jährlich.',
  ],
  [
    "LEASINGVERGLEICH",
    [1034, null, 45000, 5, 0.015],
    "invalid-value: Intervall: Die Angabe fehlt. Erlaubt ist ein Intervall, zum Beispiel monatlich.",
    "invalid-value: Interval: A value is missing. Allowed is an interval, for example monatlich (monthly).",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "monatlich", null, 5, 0.015],
    "invalid-value: Kaufpreis: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 45000.",
    "invalid-value: Price: A value is missing. Allowed is an amount in euros from 0, for example 45000.",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "monatlich", -1, 5, 0.015],
    "invalid-value: Kaufpreis: -1 ist kleiner als 0. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 45000.",
    "invalid-value: Price: -1 is less than 0. Allowed is an amount in euros from 0, for example 45000.",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "monatlich", 45000, 4.5, 0.015],
    "invalid-value: Nutzungsdauer: 4,5 ist keine ganze Zahl. Erlaubt sind Jahre über 0, zum Beispiel 5.",
    "invalid-value: Useful life: 4.5 is not a whole number. Allowed are years above 0, for example 5.",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "monatlich", 45000, 101, 0.015],
    "invalid-value: Nutzungsdauer: 101 ist nicht möglich. Erlaubt sind Werte von 1 bis 100.",
    "invalid-value: Useful life: 101 is not possible. Allowed are values from 1 to 100.",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "monatlich", 45000, 5, null],
    "invalid-value: Zins: Die Angabe fehlt. Erlaubt ist ein Zinssatz, zum Beispiel 0,015 oder 1,5 %.",
    "invalid-value: Interest rate: A value is missing. Allowed is a rate of interest, for example 0.015 or 1.5 %.",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "monatlich", 45000, 5, 1.5],
    "invalid-value: Zins: 1,5 ist nicht möglich. Erlaubt sind Werte von -0,99 bis 1.",
    "invalid-value: Interest rate: 1.5 is not possible. Allowed are values from -0.99 to 1.",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "monatlich", 45000, 5, 0.015, -2500],
    "invalid-value: Restwert: -2500 ist kleiner als 0. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 2500.",
    "invalid-value: Resale: -2500 is less than 0. Allowed is an amount in euros from 0, for example 2500.",
  ],
  [
    "LEASINGVERGLEICH",
    [1034, "monatlich", 45000, 5, 0.015, 0, "viel"],
    'invalid-value: Wartung beim Kauf: "viel" ist keine Zahl. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1200.',
    'invalid-value: Maintenance: "viel" is not a number. Allowed is an amount in euros from 0, for example 1200.',
  ],
];
