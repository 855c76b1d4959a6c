import type { SentenceCase } from "./sentence-case";

const STAFF = [
  ["Entgeltgruppe", "Stufe", "VZÄ", "IT-Anteil", "IT-fähig", "Bereich", "Beginn", "Ende"],
  ["E9b", 4, 1, 0.05, 0.15, "Server", "", ""],
];

const PROJECTS = [
  ["Projekt", "Szenario", "Beginn", "Ende", "Stunden"],
  ["DMS", "", "01.01.2026", "30.06.2027", 380],
];

/** What KAPAZITAET refuses. */
export const capacityCases: readonly SentenceCase[] = [
  [
    "KAPAZITAET",
    [null, PROJECTS, 2027, 1],
    "invalid-value: Personal: Die Angabe fehlt. Erlaubt ist die ganze Tabelle mit ihren Überschriften, zum Beispiel Personal[#Alle].",
    "invalid-value: Staff: A value is missing. Allowed is the whole table with its headers, for example Personal[#All].",
  ],
  [
    "KAPAZITAET",
    [STAFF, [["Projekte"]], 2027, 1],
    "invalid-value: Projekte: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Projects: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "KAPAZITAET",
    [STAFF, PROJECTS, null, 1],
    "invalid-value: Erstes Jahr: Die Angabe fehlt. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.",
    "invalid-value: First year: A value is missing. Allowed is a year from 1900 to 9999, for example 2026.",
  ],
  [
    "KAPAZITAET",
    [STAFF, PROJECTS, 2027, 101],
    "invalid-value: Anzahl Jahre: 101 ist nicht möglich. Erlaubt sind Werte von 1 bis 100.",
    "invalid-value: Number of years: 101 is not possible. Allowed are values from 1 to 100.",
  ],
  [
    "KAPAZITAET",
    [STAFF, PROJECTS, 2027, 1, true],
    "invalid-value: Szenario: WAHR ist kein Text. Erlaubt ist das Kürzel eines Szenarios, zum Beispiel KSM.",
    "invalid-value: Scenario: TRUE is not a text. Allowed is the abbreviation of a scenario, for example KSM.",
  ],
  [
    "KAPAZITAET",
    [STAFF, PROJECTS, 2027, 1, "KSM", "Monat"],
    'invalid-value: Raster: "Monat" ist nicht bekannt. Erlaubt ist Quartal oder Jahr.',
    'invalid-value: Period: "Monat" is not known. Allowed is Quartal or Jahr.',
  ],
  [
    "KAPAZITAET",
    [STAFF, PROJECTS, 2027, 1, "KSM", "Jahr", -1],
    "invalid-value: Stunden je Stelle: -1 ist nicht größer als 0. Erlaubt sind Stunden über 0, zum Beispiel 1600.",
    "invalid-value: Hours per post: -1 is not greater than 0. Allowed are hours above 0, for example 1600.",
  ],
  [
    "KAPAZITAET",
    [STAFF, PROJECTS, 2027, 1, "KSM", "Jahr", 9000],
    "invalid-value: Stunden je Stelle: 9000 ist nicht möglich. Erlaubt sind Werte von 0 bis 8784.",
    "invalid-value: Hours per post: 9000 is not possible. Allowed are values from 0 to 8784.",
  ],
  [
    "KAPAZITAET",
    [STAFF, PROJECTS, 2027, 1, "KSM", "Jahr", 1600, "x"],
    "invalid-value: Übernahme: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Takeovers: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "KAPAZITAET",
    [[...STAFF, ["E8", 5, 1, 1.5]], PROJECTS, 2027, 1],
    "invalid-value: Personal, Zeile 3, IT-Anteil: 1,5 ist nicht möglich. Erlaubt sind Werte von 0 bis 1.",
    "invalid-value: Personal, row 3, IT-Anteil: 1.5 is not possible. Allowed are values from 0 to 1.",
  ],
  [
    "KAPAZITAET",
    [[...STAFF, ["E8", 5, 1, null]], PROJECTS, 2027, 1],
    "invalid-value: Personal, Zeile 3, IT-Anteil: Die Angabe fehlt. Erlaubt ist ein Anteil von 0 bis 1, zum Beispiel 0,05 oder 5 %.",
    "invalid-value: Personal, row 3, IT-Anteil: A value is missing. Allowed is a share from 0 to 1, for example 0.05 or 5%.",
  ],
  [
    "KAPAZITAET",
    [[...STAFF, ["E8", 5, 1, 0.1, 15]], PROJECTS, 2027, 1],
    "invalid-value: Personal, Zeile 3, IT-fähig: 15 ist nicht möglich. Erlaubt sind Werte von 0 bis 1.",
    "invalid-value: Personal, row 3, IT-fähig: 15 is not possible. Allowed are values from 0 to 1.",
  ],
  [
    "KAPAZITAET",
    [[...STAFF, ["E8", 5, -1, 0.1]], PROJECTS, 2027, 1],
    "invalid-value: Personal, Zeile 3, VZÄ: -1 ist kleiner als 0. Erlaubt sind Vollzeitäquivalente ab 0, zum Beispiel 0,77.",
    "invalid-value: Personal, row 3, VZÄ: -1 is less than 0. Allowed are full-time equivalents from 0, for example 0.77.",
  ],
  [
    "KAPAZITAET",
    [[...STAFF, ["E8", 5, 1, 0.1, "", "", "01.06.2027", "31.05.2027"]], PROJECTS, 2027, 1],
    "invalid-value: Personal, Zeile 3, Ende: Der 31.05.2027 liegt vor dem Beginn. Erlaubt ist ein Tag ab dem 01.06.2027.",
    "invalid-value: Personal, row 3, Ende: 31 May 2027 is before the beginning. Allowed is a day from 1 June 2027 onwards.",
  ],
  [
    "KAPAZITAET",
    [STAFF, [...PROJECTS, ["OZG", "", "01.07.2026", "30.06.2026", 90]], 2027, 1],
    "invalid-value: Projekte, Zeile 3, Ende: Der 30.06.2026 liegt vor dem Beginn. Erlaubt ist ein Tag ab dem 01.07.2026.",
    "invalid-value: Projekte, row 3, Ende: 30 June 2026 is before the beginning. Allowed is a day from 1 July 2026 onwards.",
  ],
  [
    "KAPAZITAET",
    [STAFF, [...PROJECTS, ["OZG", "", "01.07.2026", null, 90]], 2027, 1],
    "invalid-value: Projekte, Zeile 3, Ende: Die Angabe fehlt. Erlaubt ist ein Datum ab dem Beginn, zum Beispiel 30.06.2027.",
    "invalid-value: Projekte, row 3, Ende: A value is missing. Allowed is a date from the beginning on, for example 30.06.2027.",
  ],
  [
    "KAPAZITAET",
    [STAFF, [...PROJECTS, ["OZG", "", "01.07.2026", "31.12.2026", "viele"]], 2027, 1],
    'invalid-value: Projekte, Zeile 3, Stunden: "viele" ist keine Zahl. Erlaubt sind Stunden ab 0, zum Beispiel 380.',
    'invalid-value: Projekte, row 3, Stunden: "viele" is not a number. Allowed are hours from 0, for example 380.',
  ],
  [
    "KAPAZITAET",
    [STAFF, [["Beginn", "Ende"]], 2027, 1],
    "invalid-value: Projekte, Stunden: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Stunden, Aufwand (Stunden) oder Arbeitsstunden.",
    "invalid-value: Projekte, Stunden: This column is missing. Allowed is, for example, the header Stunden, Aufwand (Stunden) or Arbeitsstunden.",
  ],
];
