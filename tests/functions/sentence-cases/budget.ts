import { scenarioCells, withCell } from "../sample-scenario";
import type { SentenceCase } from "./sentence-case";

const PLAN = [
  ["Ursache", "Betrag"],
  ["Lizenzen", 1000],
];

const budgetCells = (view: unknown, ...rest: unknown[]) => [
  ...scenarioCells({}, [view, "KSM", 2027, 6]),
  ...rest,
];

/** What HAUSHALT and PLANBRUECKE refuse. */
export const budgetCases: readonly SentenceCase[] = [
  [
    "HAUSHALT",
    budgetCells("Bilanz"),
    'invalid-value: Haushalt: "Bilanz" ist nicht bekannt. Erlaubt ist Ergebnis oder Finanz.',
    'invalid-value: Budget: "Bilanz" is not known. Allowed is Ergebnis or Finanz.',
  ],
  [
    "HAUSHALT",
    budgetCells(""),
    "invalid-value: Haushalt: Die Angabe fehlt. Erlaubt ist Ergebnis oder Finanz.",
    "invalid-value: Budget: A value is missing. Allowed is Ergebnis (income and expense) or Finanz (payments).",
  ],
  [
    "HAUSHALT",
    budgetCells("Finanz", -100),
    "invalid-value: Rundung: -100 ist nicht größer als 0. Erlaubt ist ein Betrag in Euro über 0, zum Beispiel 100.",
    "invalid-value: Rounding: -100 is not greater than 0. Allowed is an amount in euros above 0, for example 100.",
  ],
  [
    "HAUSHALT",
    budgetCells("Finanz", "grob"),
    'invalid-value: Rundung: "grob" ist keine Zahl. Erlaubt ist ein Betrag in Euro über 0, zum Beispiel 100.',
    'invalid-value: Rounding: "grob" is not a number. Allowed is an amount in euros above 0, for example 100.',
  ],
  [
    "HAUSHALT",
    budgetCells("Finanz", 0.001),
    "invalid-value: Rundung: 0,001 ist kein Betrag in vollen Cent. Erlaubt sind volle Cent, zum Beispiel 0,01 oder 100.",
    "invalid-value: Rounding: 0.001 is not an amount in whole cents. Allowed are whole cents, for example 0.01 or 100.",
  ],
  [
    "HAUSHALT",
    budgetCells("Finanz", 1e14),
    "invalid-value: Rundung: 100.000.000.000.000 ist nicht möglich. Erlaubt sind Werte von 0,01 bis 9.999.999.999.999,99.",
    "invalid-value: Rounding: 100,000,000,000,000 is not possible. Allowed are values from 0.01 to 9,999,999,999,999.99.",
  ],
  [
    "HAUSHALT",
    budgetCells("Finanz", 100, [["Konten"]]),
    "invalid-value: Konten: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Accounts: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "HAUSHALT",
    budgetCells("Finanz", 100, null, [
      ["Konto", "Ansatz"],
      ["792", 500],
    ]),
    'invalid-value: Vorjahre, Zeile 2, Konto: Das Konto "792" gehört nicht in diesen Haushalt. Erlaubt sind Konten, die mit 4, 5, 60–67, 70–77, 68 oder 78 beginnen.',
    'invalid-value: Vorjahre, row 2, Konto: The account "792" does not belong in this budget. Allowed are accounts that begin with 4, 5, 60–67, 70–77, 68 or 78.',
  ],
  [
    "HAUSHALT",
    budgetCells("Finanz", 100, null, "Vorjahr"),
    "invalid-value: Vorjahre: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Prior years: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "HAUSHALT",
    scenarioCells(withCell("positionen", 4, "Konto", "0815"), ["Ergebnis", "KSM", 2027, 6]),
    'invalid-value: Konto: Das Konto "0815" gehört nicht in diesen Haushalt. Erlaubt sind Konten, die mit 4 oder 5 beginnen.',
    'invalid-value: Account: The account "0815" does not belong in this budget. Allowed are accounts that begin with 4 or 5.',
  ],
  [
    "HAUSHALT",
    scenarioCells(withCell("positionen", 4, "Konto", "792"), ["Finanz", "KSM", 2027, 6]),
    'invalid-value: Konto: Das Konto "792" gehört nicht in diesen Haushalt. Erlaubt sind Konten, die mit 60–67, 70–77, 68 oder 78 beginnen.',
    'invalid-value: Account: The account "792" does not belong in this budget. Allowed are accounts that begin with 60–67, 70–77, 68 or 78.',
  ],
  [
    "PLANBRUECKE",
    [null, PLAN],
    "invalid-value: Vorjahr: Die Angabe fehlt. Erlaubt ist eine Tabelle mit den Spalten Ursache und Betrag.",
    "invalid-value: Last year: A value is missing. Allowed is a table with the columns Ursache and Betrag.",
  ],
  [
    "PLANBRUECKE",
    [PLAN, [[0]]],
    "invalid-value: Jahr: Die Angabe fehlt. Erlaubt ist eine Tabelle mit den Spalten Ursache und Betrag.",
    "invalid-value: Year: A value is missing. Allowed is a table with the columns Ursache and Betrag.",
  ],
  [
    "PLANBRUECKE",
    [PLAN, [["Plan"]]],
    "invalid-value: Jahr: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Year: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "PLANBRUECKE",
    [[["Ursache"], ["Lizenzen"]], PLAN],
    "invalid-value: Vorjahr, Betrag: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Betrag, Ansatz oder Wert.",
    "invalid-value: Last year, Betrag: This column is missing. Allowed is, for example, the header Betrag, Ansatz or Wert.",
  ],
  [
    "PLANBRUECKE",
    [PLAN, [...PLAN, ["Netz", "viel"]]],
    'invalid-value: Jahr, Zeile 3, Betrag: "viel" ist keine Zahl. Erlaubt ist ein Betrag in Euro, zum Beispiel 1180.',
    'invalid-value: Year, row 3, Betrag: "viel" is not a number. Allowed is an amount in euros, for example 1180.',
  ],
  [
    "PLANBRUECKE",
    [[...PLAN, ["", 5]], PLAN],
    "invalid-value: Vorjahr, Zeile 3, Ursache: Die Angabe fehlt. Bitte füllen Sie sie aus.",
    "invalid-value: Last year, row 3, Ursache: A value is missing. Please fill it in.",
  ],
  [
    "PLANBRUECKE",
    [[...PLAN, ["Netz", 9_999_999_999_999]], PLAN],
    "invalid-value: Vorjahr: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Last year: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
];
