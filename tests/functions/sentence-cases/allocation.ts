import type { SentenceCase } from "./sentence-case";

const BASES = [[600], [400]];

/** What the functions of rounding and levies refuse. */
export const allocationCases: readonly SentenceCase[] = [
  [
    "SUMMENRUNDUNG",
    [[[1], ["zwei"]], 100],
    'invalid-value: Werte, Zeile 2: "zwei" ist keine Zahl. Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.',
    'invalid-value: Values, row 2: "zwei" is not a number. Allowed is a number, for example 5 or 4.5.',
  ],
  [
    "SUMMENRUNDUNG",
    [
      [
        [1, 2],
        [3, 4],
      ],
      100,
    ],
    "invalid-value: Werte: Dieser Bereich hat mehrere Zeilen und mehrere Spalten. Erlaubt ist eine einzige Zeile oder eine einzige Spalte.",
    "invalid-value: Values: This range has several rows and several columns. Allowed is a single row or a single column.",
  ],
  [
    "SUMMENRUNDUNG",
    [[[1], [2]], 0],
    "invalid-value: Genauigkeit: Die Angabe fehlt. Erlaubt ist eine Zahl über 0, zum Beispiel 100.",
    "invalid-value: Precision: A value is missing. Allowed is a number above 0, for example 100.",
  ],
  [
    "SUMMENRUNDUNG",
    [[[1], [2]], -100],
    "invalid-value: Genauigkeit: -100 ist nicht größer als 0. Erlaubt ist eine Zahl über 0, zum Beispiel 100.",
    "invalid-value: Precision: -100 is not greater than 0. Allowed is a number above 0, for example 100.",
  ],
  [
    "SUMMENRUNDUNG",
    [[[1], [2]], 1e13],
    "invalid-value: Genauigkeit: 10.000.000.000.000 ist nicht möglich. Erlaubt sind Werte von 0,000000001 bis 9.999.999.999.999,99.",
    "invalid-value: Precision: 10,000,000,000,000 is not possible. Allowed are values from 0.000000001 to 9,999,999,999,999.99.",
  ],
  [
    "UMLAGEGRUNDLAGE",
    ["viel", 1],
    'invalid-value: Steuerkraftmesszahl: "viel" ist keine Zahl. Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.',
    'invalid-value: Tax capacity: "viel" is not a number. Allowed is a number, for example 5 or 4.5.',
  ],
  [
    "UMLAGEGRUNDLAGE",
    [BASES, [[1]]],
    "invalid-value: Schlüsselzuweisung: Dieser Bereich hat 1 Zeile und 1 Spalte. Erlaubt sind hier 2 Zeilen und 1 Spalte.",
    "invalid-value: Formula grant: This range has 1 row and 1 column. Allowed here are 2 rows and 1 column.",
  ],
  [
    "UMLAGEGRUNDLAGE",
    [null, 1],
    "invalid-value: Steuerkraftmesszahl: Die Angabe fehlt. Bitte füllen Sie sie aus.",
    "invalid-value: Tax capacity: A value is missing. Please fill it in.",
  ],
  [
    "UMLAGEGRUNDLAGE",
    [BASES, BASES, [[0], ["keine"]]],
    'invalid-value: Finanzausgleichsumlage, Zeile 2: "keine" ist keine Zahl. Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.',
    'invalid-value: Equalisation levy, row 2: "keine" is not a number. Allowed is a number, for example 5 or 4.5.',
  ],
  [
    "UMLAGESATZ",
    [null, BASES],
    "invalid-value: Bedarf: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro, zum Beispiel 1200000.",
    "invalid-value: Requirement: A value is missing. Allowed is an amount in euros, for example 1200000.",
  ],
  [
    "UMLAGESATZ",
    [100, [[0], [null]]],
    "invalid-value: Grundlagen: Die Summe ist 0. Erlaubt ist eine Summe über 0.",
    "invalid-value: Bases: The sum is 0. Allowed is a sum above 0.",
  ],
  [
    "UMLAGESATZ",
    [100, [[600], [-400]]],
    "invalid-value: Grundlagen, Zeile 2: -400 ist kleiner als 0. Erlaubt sind Zahlen ab 0, zum Beispiel 1026049,37.",
    "invalid-value: Bases, row 2: -400 is less than 0. Allowed are numbers from 0, for example 1026049.37.",
  ],
  [
    "UMLAGESATZ",
    [100, [[1e-300]]],
    "invalid-value: Bedarf: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Requirement: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
  [
    "UMLAGESATZ",
    [100, BASES, 11],
    "invalid-value: Stellen: 11 ist nicht möglich. Erlaubt sind Werte von 0 bis 10.",
    "invalid-value: Decimal places: 11 is not possible. Allowed are values from 0 to 10.",
  ],
  [
    "UMLAGESATZ",
    [100, BASES, 1.5],
    "invalid-value: Stellen: 1,5 ist keine ganze Zahl. Erlaubt ist eine ganze Zahl von 0 bis 10, zum Beispiel 4.",
    "invalid-value: Decimal places: 1.5 is not a whole number. Allowed is a whole number from 0 to 10, for example 4.",
  ],
  [
    "UMLAGE",
    ["alles", BASES],
    'invalid-value: Betrag: "alles" ist keine Zahl. Erlaubt ist ein Betrag in Euro, zum Beispiel 1180.',
    'invalid-value: Amount: "alles" is not a number. Allowed is an amount in euros, for example 1180.',
  ],
  [
    "UMLAGE",
    [100, [[0], [0]]],
    "invalid-value: Grundlagen: Die Summe ist 0. Erlaubt ist eine Summe über 0.",
    "invalid-value: Bases: The sum is 0. Allowed is a sum above 0.",
  ],
  [
    "UMLAGE",
    [100, [[600, -1]]],
    "invalid-value: Grundlagen, Spalte 2: -1 ist kleiner als 0. Erlaubt sind Zahlen ab 0, zum Beispiel 1026049,37.",
    "invalid-value: Bases, column 2: -1 is less than 0. Allowed are numbers from 0, for example 1026049.37.",
  ],
  [
    "UMLAGE",
    [100, BASES, 0.015],
    "invalid-value: Genauigkeit: 0,015 ist kein Betrag in vollen Cent. Erlaubt sind volle Cent, zum Beispiel 0,01 oder 100.",
    "invalid-value: Precision: 0.015 is not an amount in whole cents. Allowed are whole cents, for example 0.01 or 100.",
  ],
  [
    "UMLAGE",
    [100, BASES, 0.001],
    "invalid-value: Genauigkeit: 0,001 ist nicht möglich. Erlaubt sind Werte von 0,01 bis 9.999.999.999.999,99.",
    "invalid-value: Precision: 0.001 is not possible. Allowed are values from 0.01 to 9,999,999,999,999.99.",
  ],
];
