import type { SentenceCase } from "./sentence-case";

const PAYMENTS = [
  [100, 50],
  [200, 20],
];
const FACTORS = [
  [0.9, 1.2],
  [1, 1],
];
const SIMULATED = [PAYMENTS, FACTORS, 0.015];

/** What SENSITIVITAET and SIMULATION refuse. */
export const simulationCases: readonly SentenceCase[] = [
  [
    "SENSITIVITAET",
    [
      [
        [100, 50],
        [200, "x"],
      ],
      FACTORS,
      0,
    ],
    'invalid-value: Zahlungen, Zeile 2, Spalte 2: "x" ist keine Zahl. Erlaubt ist eine Zahl, zum Beispiel 5 oder 4,5.',
    'invalid-value: Payments, row 2, column 2: "x" is not a number. Allowed is a number, for example 5 or 4.5.',
  ],
  [
    "SENSITIVITAET",
    [PAYMENTS, [[0.9, 1.2]], 0],
    "invalid-value: Unsicherheiten: Dieser Bereich hat 1 Zeile und 2 Spalten. Erlaubt sind hier 2 Zeilen und 2 Spalten.",
    "invalid-value: Uncertainties: This range has 1 row and 2 columns. Allowed here are 2 rows and 2 columns.",
  ],
  [
    "SENSITIVITAET",
    [PAYMENTS, [[0.9], [1]], 0],
    "invalid-value: Unsicherheiten: Dieser Bereich hat 2 Zeilen und 1 Spalte. Erlaubt sind hier 2 Zeilen und 2 Spalten.",
    "invalid-value: Uncertainties: This range has 2 rows and 1 column. Allowed here are 2 rows and 2 columns.",
  ],
  [
    "SENSITIVITAET",
    [
      PAYMENTS,
      [
        [0.9, 1.2],
        [1.5, 1.2],
      ],
      0,
    ],
    "invalid-value: Unsicherheiten, Zeile 2, Spalte 2: 1,2 ist nicht möglich. Erlaubt sind Werte von 1,5 bis 1000.",
    "invalid-value: Uncertainties, row 2, column 2: 1.2 is not possible. Allowed are values from 1.5 to 1000.",
  ],
  [
    "SENSITIVITAET",
    [PAYMENTS, FACTORS, "drei"],
    'invalid-value: Zins: "drei" ist keine Zahl. Erlaubt ist ein Zinssatz, zum Beispiel 0,015 oder 1,5 %.',
    'invalid-value: Interest rate: "drei" is not a number. Allowed is a rate of interest, for example 0.015 or 1.5 %.',
  ],
  [
    "SENSITIVITAET",
    [PAYMENTS, FACTORS, 0, [["Lizenzen"]]],
    "invalid-value: Namen: Die Zahl der Werte passt nicht: 1. Erlaubt ist hier 2, so viele wie in der anderen Reihe.",
    "invalid-value: Names: The number of values does not fit: 1. Allowed here is 2, as many as in the other series.",
  ],
  [
    "SENSITIVITAET",
    [PAYMENTS, FACTORS, 0, [["Lizenzen"], [true]]],
    "invalid-value: Namen, Zeile 2: WAHR ist kein Text. Erlaubt ist ein Text.",
    "invalid-value: Names, row 2: TRUE is not a text. Allowed is a text.",
  ],
  [
    "SIMULATION",
    [
      PAYMENTS,
      [
        [1.1, 1.2],
        [1, 1],
      ],
      0,
    ],
    "invalid-value: Unsicherheiten, Zeile 1, Spalte 1: 1,1 ist nicht möglich. Erlaubt sind Werte von 0 bis 1.",
    "invalid-value: Uncertainties, row 1, column 1: 1.1 is not possible. Allowed are values from 0 to 1.",
  ],
  [
    "SIMULATION",
    [
      PAYMENTS,
      [
        [0.8, 0.9],
        [1, 1],
      ],
      0,
    ],
    "invalid-value: Unsicherheiten, Zeile 1, Spalte 2: 0,9 ist nicht möglich. Erlaubt sind Werte von 1 bis 1000.",
    "invalid-value: Uncertainties, row 1, column 2: 0.9 is not possible. Allowed are values from 1 to 1000.",
  ],
  [
    "SIMULATION",
    [
      PAYMENTS,
      [
        [1, 1],
        [null, 1.2],
      ],
      0,
    ],
    "invalid-value: Unsicherheiten, Zeile 2, Spalte 1: Die Angabe fehlt. Erlaubt sind je Position zwei Faktoren, min und max, zum Beispiel 0,9 und 1,2.",
    "invalid-value: Uncertainties, row 2, column 1: A value is missing. Allowed are two factors per position, min and max, for example 0.9 and 1.2.",
  ],
  [
    "SIMULATION",
    [
      PAYMENTS,
      [
        [0.9, ""],
        [1, 1],
      ],
      0,
    ],
    "invalid-value: Unsicherheiten, Zeile 1, Spalte 2: Die Angabe fehlt. Erlaubt sind je Position zwei Faktoren, min und max, zum Beispiel 0,9 und 1,2.",
    "invalid-value: Uncertainties, row 1, column 2: A value is missing. Allowed are two factors per position, min and max, for example 0.9 and 1.2.",
  ],
  [
    "SIMULATION",
    [
      PAYMENTS,
      [
        [-0.5, 1],
        [1, 1],
      ],
      0,
    ],
    "invalid-value: Unsicherheiten, Zeile 1, Spalte 1: -0,5 ist kleiner als 0. Erlaubt sind je Position zwei Faktoren, min und max, zum Beispiel 0,9 und 1,2.",
    "invalid-value: Uncertainties, row 1, column 1: -0.5 is less than 0. Allowed are two factors per position, min and max, for example 0.9 and 1.2.",
  ],
  [
    "SIMULATION",
    [[], FACTORS, 0],
    "invalid-value: Zahlungen: Die Angabe fehlt. Bitte füllen Sie sie aus.",
    "invalid-value: Payments: A value is missing. Please fill it in.",
  ],
  [
    "SIMULATION",
    [Array.from({ length: 2_001 }, () => [1]), Array.from({ length: 2_001 }, () => [1, 1]), 0],
    "invalid-value: Zahlungen: 2001 Zeilen sind zu viele. Erlaubt sind 2000; bitte geben Sie nur die Tabelle an, zum Beispiel Anlagen[#Alle], und nicht ganze Spalten.",
    "invalid-value: Payments: 2001 rows are too many. Allowed are 2000; please give only the table, for example Anlagen[#All], not whole columns.",
  ],
  [
    "SIMULATION",
    [PAYMENTS, FACTORS, 2],
    "invalid-value: Zins: 2 ist nicht möglich. Erlaubt sind Werte von -0,99 bis 1.",
    "invalid-value: Interest rate: 2 is not possible. Allowed are values from -0.99 to 1.",
  ],
  [
    "SIMULATION",
    [...SIMULATED, 1_000_001],
    "invalid-value: Läufe: 1.000.001 ist nicht möglich. Erlaubt sind Werte von 2 bis 1.000.000.",
    "invalid-value: Runs: 1,000,001 is not possible. Allowed are values from 2 to 1,000,000.",
  ],
  [
    "SIMULATION",
    [...SIMULATED, 100.5],
    "invalid-value: Läufe: 100,5 ist keine ganze Zahl. Erlaubt ist eine ganze Zahl, zum Beispiel 10000.",
    "invalid-value: Runs: 100.5 is not a whole number. Allowed is a whole number, for example 10000.",
  ],
  [
    "SIMULATION",
    [...SIMULATED, 100, -1],
    "invalid-value: Startwert: -1 ist nicht größer als 0. Erlaubt ist eine ganze Zahl ab 1, zum Beispiel 1.",
    "invalid-value: Seed: -1 is not greater than 0. Allowed is a whole number from 1, for example 1.",
  ],
  [
    "SIMULATION",
    [...SIMULATED, 100, 1, [[1, 2, 3]]],
    "invalid-value: Vergleich: Die Zahl der Werte passt nicht: 3. Erlaubt ist hier 2, so viele wie in der anderen Reihe.",
    "invalid-value: Comparison: The number of values does not fit: 3. Allowed here is 2, as many as in the other series.",
  ],
];
