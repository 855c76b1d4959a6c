import type { SentenceCase } from "./sentence-case";

/** The header of a table of movements. */
export const MOVEMENTS = ["Datum", "Art", "Betrag", "Nutzungsdauer"];

/** Arguments before the table of movements. */
const BEFORE = [6000, "15.01.2026", 5, "20.10.2028", 1];

const planCells = (table: unknown) => [...BEFORE, null, table];

/** What AFAPLAN refuses. */
export const depreciationScheduleCases: readonly SentenceCase[] = [
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["", "Zuschreibung", 1]]),
    "invalid-value: Bewegungen, Zeile 2, Datum: Die Angabe fehlt. Erlaubt ist ein Datum, zum Beispiel 15.04.2026.",
    "invalid-value: Bewegungen, row 2, Datum: A value is missing. Allowed is a date, for example 15.04.2026.",
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["31.12.2026", "Umbuchung", 1]]),
    'invalid-value: Bewegungen, Zeile 2, Art: "Umbuchung" ist nicht bekannt. Erlaubt ist nachträglicher Zugang, außerplanmäßige AfA, Zuschreibung oder Nutzungsdauer.',
    'invalid-value: Bewegungen, row 2, Art: "Umbuchung" is not known. Allowed is nachträglicher Zugang, außerplanmäßige AfA, Zuschreibung or Nutzungsdauer.',
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["31.12.2026", "Zuschreibung", 0]]),
    "invalid-value: Bewegungen, Zeile 2, Betrag: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro über 0, zum Beispiel 1200.",
    "invalid-value: Bewegungen, row 2, Betrag: A value is missing. Allowed is an amount in euros above 0, for example 1200.",
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["31.12.2026", "außerplanmäßige AfA", -1200]]),
    "invalid-value: Bewegungen, Zeile 2, Betrag: -1200 ist kleiner als 0. Erlaubt ist ein Betrag in Euro über 0, zum Beispiel 1200.",
    "invalid-value: Bewegungen, row 2, Betrag: -1200 is less than 0. Allowed is an amount in euros above 0, for example 1200.",
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["31.12.2026", "Nutzungsdauer", null, 0]]),
    "invalid-value: Bewegungen, Zeile 2, Nutzungsdauer: Die Angabe fehlt. Erlaubt ist die neue Restnutzungsdauer in ganzen Monaten, zum Beispiel 24.",
    "invalid-value: Bewegungen, row 2, Nutzungsdauer: A value is missing. Allowed is the new remaining life in whole months, for example 24.",
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["31.12.2026", "Nutzungsdauer", null, 2.5]]),
    "invalid-value: Bewegungen, Zeile 2, Nutzungsdauer: 2,5 ist keine ganze Zahl. Erlaubt ist die neue Restnutzungsdauer in ganzen Monaten, zum Beispiel 24.",
    "invalid-value: Bewegungen, row 2, Nutzungsdauer: 2.5 is not a whole number. Allowed is the new remaining life in whole months, for example 24.",
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["31.12.2026", "Nutzungsdauer", null, 12_001]]),
    "invalid-value: Bewegungen, Zeile 2, Nutzungsdauer: 12.001 ist nicht möglich. Erlaubt sind Werte von 1 bis 12.000.",
    "invalid-value: Bewegungen, row 2, Nutzungsdauer: 12,001 is not possible. Allowed are values from 1 to 12,000.",
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["31.12.2026", "Nutzungsdauer", 1200, 24]]),
    "invalid-value: Bewegungen, Zeile 2, Betrag: 1200 passt nicht zur Art Nutzungsdauer, die keinen Betrag hat. Erlaubt ist ein leeres Feld oder eine andere Art.",
    "invalid-value: Bewegungen, row 2, Betrag: 1200 does not fit the kind Nutzungsdauer (remaining life), which has no amount. Allowed is an empty field or another kind.",
  ],
  [
    "AFAPLAN",
    planCells([
      ["Nr", ...MOVEMENTS],
      ["IT-1", "31.12.2026", "außerplanmäßige AfA", 1],
      ["IT-2", "31.12.2026", "außerplanmäßige AfA", 1],
    ]),
    'invalid-value: Bewegungen, Zeile 3, Nr: "IT-2" ist eine andere Anlage als in den Zeilen davor. Erlaubt sind die Bewegungen einer einzigen Anlage.',
    'invalid-value: Bewegungen, row 3, Nr: "IT-2" is another asset than in the rows before. Allowed are the movements of a single asset.',
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["14.01.2026", "außerplanmäßige AfA", 1]]),
    "invalid-value: Bewegungen, Zeile 2, Datum: Der 14.01.2026 liegt vor der Anschaffung. Erlaubt ist ein Tag ab der Anschaffung am 15.01.2026.",
    "invalid-value: Bewegungen, row 2, Datum: 14 January 2026 is before the acquisition. Allowed is a day from the acquisition on 15 January 2026 onwards.",
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["01.10.2028", "außerplanmäßige AfA", 1]]),
    "invalid-value: Bewegungen, Zeile 2, Datum: Am 01.10.2028 ist die Anlage abgegangen oder geht in diesem Monat ab. Erlaubt ist ein Tag vor dem Monat des Abgangs am 20.10.2028.",
    "invalid-value: Bewegungen, row 2, Datum: On 1 October 2028 the asset is gone, or goes in that month. Allowed is a day before the month of the disposal on 20 October 2028.",
  ],
  [
    "AFAPLAN",
    planCells([
      MOVEMENTS,
      ["31.12.2026", "außerplanmäßige AfA", 100],
      ["31.12.2026", "außerplanmäßige AfA", 4699.01],
    ]),
    "invalid-value: Bewegungen, Zeile 3, Betrag: Mit 4699,01 fiele der Buchwert unter den Erinnerungswert. Erlaubt ist hier ein Betrag bis 4699.",
    "invalid-value: Bewegungen, row 3, Betrag: With 4699.01 the book value would fall below the reminder value. Allowed here is an amount up to 4699.",
  ],
  [
    "AFAPLAN",
    planCells([
      MOVEMENTS,
      ["31.12.2026", "außerplanmäßige AfA", 480],
      ["31.12.2027", "Zuschreibung", 500],
    ]),
    "invalid-value: Bewegungen, Zeile 3, Betrag: Mit 500 stiege der Buchwert über die fortgeführten Anschaffungskosten. Erlaubt ist hier ein Betrag bis 360.",
    "invalid-value: Bewegungen, row 3, Betrag: With 500 the book value would rise above the continued original cost. Allowed here is an amount up to 360.",
  ],
  [
    "AFAPLAN",
    planCells([MOVEMENTS, ["31.12.2026", "nachträglicher Zugang", 9_999_999_999_999.99]]),
    "invalid-value: Bewegungen: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "invalid-value: Movements: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
  [
    "AFAPLAN",
    planCells([["Datum"]]),
    "invalid-value: Bewegungen: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Movements: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
];
