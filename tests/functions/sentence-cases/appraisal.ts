import type { SentenceCase } from "./sentence-case";

const ERROR = { type: "Error", basicType: "Error", basicValue: "#REF!" };
const COLUMN_LIMIT = Array.from({ length: 200_001 }, () => [1]);
const GROWTH = [[1, 1e13 - 1, 1e13 - 1]];

/** What the functions of an appraisal refuse. */
export const appraisalCases: readonly SentenceCase[] = [
  [
    "KAPITALWERT",
    [[[1, "viel", 3]], 0.03],
    'invalid-value: Zahlungen, Spalte 2: "viel" ist keine Zahl. Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.',
    'invalid-value: Payments, column 2: "viel" is not a number. Allowed is a number, for example 5 or 4.5.',
  ],
  [
    "KAPITALWERT",
    [[[1], [2], [ERROR]], 0.03],
    "invalid-value: Zahlungen, Zeile 3: Die Zelle enthält den Fehler #BEZUG!. Bitte beheben Sie zuerst diesen Fehler.",
    "invalid-value: Payments, row 3: The cell holds the error #REF!. Please put that error right first.",
  ],
  [
    "KAPITALWERT",
    [[[null]], 0.03],
    "invalid-value: Zahlungen: Die Angabe fehlt. Bitte füllen Sie sie aus.",
    "invalid-value: Payments: A value is missing. Please fill it in.",
  ],
  [
    "KAPITALWERT",
    [[[1e13]], 0.03],
    "invalid-value: Zahlungen: 10.000.000.000.000 ist nicht möglich. Erlaubt sind Werte von -9.999.999.999.999,99 bis 9.999.999.999.999,99.",
    "invalid-value: Payments: 10,000,000,000,000 is not possible. Allowed are values from -9,999,999,999,999.99 to 9,999,999,999,999.99.",
  ],
  [
    "KAPITALWERT",
    [
      [
        [1, 2],
        [3, 4],
      ],
      0.03,
    ],
    "invalid-value: Zahlungen: Dieser Bereich hat mehrere Zeilen und mehrere Spalten. Erlaubt ist eine einzige Zeile oder eine einzige Spalte.",
    "invalid-value: Payments: This range has several rows and several columns. Allowed is a single row or a single column.",
  ],
  [
    "KAPITALWERT",
    [COLUMN_LIMIT, 0.03],
    "invalid-value: Zahlungen: 200.001 Zeilen sind zu viele. Erlaubt sind 200.000; bitte geben Sie nur die Tabelle an, zum Beispiel Anlagen[#Alle], und nicht ganze Spalten.",
    "invalid-value: Payments: 200,001 rows are too many. Allowed are 200,000; please give only the table, for example Anlagen[#All], not whole columns.",
  ],
  [
    "KAPITALWERT",
    [[[1, 2]], null],
    "invalid-value: Zins: Die Angabe fehlt. Erlaubt ist ein Zinssatz, zum Beispiel 0,015 oder 1,5 %.",
    "invalid-value: Interest rate: A value is missing. Allowed is a rate of interest, for example 0.015 or 1.5 %.",
  ],
  [
    "KAPITALWERT",
    [[[1, 2]], 3],
    "invalid-value: Zins: 3 ist nicht möglich. Erlaubt sind Werte von -0,99 bis 1.",
    "invalid-value: Interest rate: 3 is not possible. Allowed are values from -0.99 to 1.",
  ],
  [
    "KAPITALWERT",
    [[[1, 2]], 0.03, "vielleicht"],
    'invalid-value: Erste abzinsen: "vielleicht" ist weder ja noch nein. Erlaubt ist WAHR oder FALSCH.',
    'invalid-value: Discount first: "vielleicht" is neither ja (yes) nor nein (no). Allowed is TRUE or FALSE.',
  ],
  [
    "KAPITALWERT",
    [GROWTH, -0.9],
    "invalid-value: Zahlungen: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Payments: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
  [
    "SZENARIOVERGLEICH",
    [[[1, 2, 3]], [[1, 2]], 0.03, 2027],
    "invalid-value: Kosten B: Die Zahl der Werte passt nicht: 2. Erlaubt ist hier 3, so viele wie in der anderen Reihe.",
    "invalid-value: Cost B: The number of values does not fit: 2. Allowed here is 3, as many as in the other series.",
  ],
  [
    "SZENARIOVERGLEICH",
    [[["Summe", 2]], [[1, 2]], 0.03, 2027],
    'invalid-value: Kosten A, Spalte 1: "Summe" ist keine Zahl. Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.',
    'invalid-value: Cost A, column 1: "Summe" is not a number. Allowed is a number, for example 5 or 4.5.',
  ],
  [
    "SZENARIOVERGLEICH",
    [[[1, 2]], [[1, 2]], "hoch", 2027],
    'invalid-value: Zins: "hoch" ist keine Zahl. Erlaubt ist ein Zinssatz, zum Beispiel 0,015 oder 1,5 %.',
    'invalid-value: Interest rate: "hoch" is not a number. Allowed is a rate of interest, for example 0.015 or 1.5 %.',
  ],
  [
    "SZENARIOVERGLEICH",
    [[[1, 2]], [[1, 2]], 0.03, 9999],
    "invalid-value: Erstes Jahr: 9999 ist nicht möglich. Erlaubt sind Werte von 1900 bis 9998.",
    "invalid-value: First year: 9999 is not possible. Allowed are values from 1900 to 9998.",
  ],
  [
    "SZENARIOVERGLEICH",
    [GROWTH, [[0, 0, 0]], 0, 2027],
    "invalid-value: Kosten A: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Cost A: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
  [
    "AMORTISATION",
    [[[-100, 60]]],
    "not-available: Ersparnis: Die kumulierte Ersparnis bleibt am Ende negativ. Erlaubt ist eine Reihe, in der sich der Aufwand amortisiert.",
    "not-available: Savings: The cumulated savings are still negative at the end. Allowed is a series in which the expense pays off.",
  ],
  [
    "AMORTISATION",
    [[[-100, true]]],
    "invalid-value: Ersparnis, Spalte 2: WAHR ist keine Zahl. Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.",
    "invalid-value: Savings, column 2: TRUE is not a number. Allowed is a number, for example 5 or 4.5.",
  ],
  [
    "AMORTISATION",
    [[[-100, 200]], -1],
    "invalid-value: Zins: -1 ist nicht möglich. Erlaubt sind Werte von -0,99 bis 1.",
    "invalid-value: Interest rate: -1 is not possible. Allowed are values from -0.99 to 1.",
  ],
  [
    "GRENZPREIS",
    [[[1, 1]], [[0, 0]], [[0, 0]], 0],
    "invalid-value: Mengen: Der Barwert dieser Mengen ist 0. Erlaubt sind Mengen, deren Barwert nicht 0 ist.",
    "invalid-value: Quantities: The present value of these quantities is 0. Allowed are quantities whose present value is not 0.",
  ],
  [
    "GRENZPREIS",
    [[[1, "x"]], [[0, 0]], [[1, 1]], 0],
    'invalid-value: Zahlungen A, Spalte 2: "x" ist keine Zahl. Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.',
    'invalid-value: Payments A, column 2: "x" is not a number. Allowed is a number, for example 5 or 4.5.',
  ],
  [
    "GRENZPREIS",
    [[[1, 1]], [[0]], [[1, 1]], 0],
    "invalid-value: Zahlungen B ohne die Position: Die Zahl der Werte passt nicht: 1. Erlaubt ist hier 2, so viele wie in der anderen Reihe.",
    "invalid-value: Payments B without the position: The number of values does not fit: 1. Allowed here is 2, as many as in the other series.",
  ],
  [
    "GRENZPREIS",
    [[[1, 1]], [[0, 0]], [[1, 1, 1]], 0],
    "invalid-value: Mengen: Die Zahl der Werte passt nicht: 3. Erlaubt ist hier 2, so viele wie in der anderen Reihe.",
    "invalid-value: Quantities: The number of values does not fit: 3. Allowed here is 2, as many as in the other series.",
  ],
  [
    "GRENZPREIS",
    [[[1, 1]], [[0, 0]], [[1, 1]]],
    "invalid-value: Zins: Die Angabe fehlt. Erlaubt ist ein Zinssatz, zum Beispiel 0,015 oder 1,5 %.",
    "invalid-value: Interest rate: A value is missing. Allowed is a rate of interest, for example 0.015 or 1.5 %.",
  ],
  [
    "NUTZWERT",
    [
      [[0], [0]],
      [[5], [5]],
    ],
    "invalid-value: Gewichte: Die Summe ist 0. Erlaubt ist eine Summe über 0.",
    "invalid-value: Weights: The sum is 0. Allowed is a sum above 0.",
  ],
  [
    "NUTZWERT",
    [
      [[10], [-5]],
      [[5], [5]],
    ],
    "invalid-value: Gewichte, Zeile 2: -5 ist kleiner als 0. Erlaubt sind Gewichte ab 0, zum Beispiel 15.",
    "invalid-value: Weights, row 2: -5 is less than 0. Allowed are weights from 0, for example 15.",
  ],
  [
    "NUTZWERT",
    [
      [[10], [5]],
      [[5], [11]],
    ],
    "invalid-value: Punkte, Zeile 2: 11 ist nicht möglich. Erlaubt sind Werte von 0 bis 10.",
    "invalid-value: Points, row 2: 11 is not possible. Allowed are values from 0 to 10.",
  ],
  [
    "NUTZWERT",
    [
      [[10], [5]],
      [[5], [null]],
    ],
    "invalid-value: Punkte, Zeile 2: Die Angabe fehlt. Erlaubt sind Punkte von 0 bis 10.",
    "invalid-value: Points, row 2: A value is missing. Allowed are points from 0 to 10.",
  ],
  [
    "NUTZWERT",
    [[[10], [5]], [[5]]],
    "invalid-value: Punkte: Die Zahl der Werte passt nicht: 1. Erlaubt ist hier 2, so viele wie in der anderen Reihe.",
    "invalid-value: Points: The number of values does not fit: 1. Allowed here is 2, as many as in the other series.",
  ],
];
