import { call, functionIds, serial } from "./call";
import { allocationCases } from "./sentence-cases/allocation";
import { appraisalCases } from "./sentence-cases/appraisal";
import { derivationCases } from "./sentence-cases/derivation";
import { contractCases } from "./sentence-cases/contracts";
import { leasingCases } from "./sentence-cases/leasing";
import { staffCases } from "./sentence-cases/staff";
import { depreciationScheduleCases } from "./sentence-cases/depreciation-schedule";
import { assetOverviewCases } from "./sentence-cases/asset-overview";
import { replacementCases } from "./sentence-cases/replacement";
import { grantCases } from "./sentence-cases/grants";
import { budgetCases } from "./sentence-cases/budget";
import { capacityCases } from "./sentence-cases/capacity";
import { scenarioRowCases } from "./sentence-cases/scenario-rows";
import { scenarioCases } from "./sentence-cases/scenarios";
import type { SentenceCase } from "./sentence-cases/sentence-case";
import { simulationCases } from "./sentence-cases/simulation";

const ASSET = [12_000, "15.04.2026", 5];
const TABLE = [
  ["Nr", "Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer"],
  ["IT-1", "PC", "15.04.2026", 12_000, 5],
];
const LIVES = [
  ["Klasse", "Jahre"],
  ["PC", 4],
];
const withRow = (...row: unknown[]) => [...TABLE, row];

const cases: readonly SentenceCase[] = [
  ...budgetCases,
  ...scenarioCases,
  ...scenarioRowCases,
  ...capacityCases,
  ...staffCases,
  ...leasingCases,
  ...contractCases,
  ...allocationCases,
  ...appraisalCases,
  ...derivationCases,
  ...simulationCases,
  ...depreciationScheduleCases,
  ...assetOverviewCases,
  ...replacementCases,
  ...grantCases,
  [
    "AFA",
    ["viel", "15.04.2026", 5, 2026],
    'invalid-value: Anschaffungswert: "viel" ist keine Zahl. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1181,47.',
    'invalid-value: Cost: "viel" is not a number. Allowed is an amount in euros from 0, for example 1181.47.',
  ],
  [
    "AFA",
    [-1181.47, "15.04.2026", 5, 2026],
    "invalid-value: Anschaffungswert: -1181,47 ist kleiner als 0. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1181,47.",
    "invalid-value: Cost: -1181.47 is less than 0. Allowed is an amount in euros from 0, for example 1181.47.",
  ],
  [
    "AFA",
    [null, "15.04.2026", 5, 2026],
    "invalid-value: Anschaffungswert: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1181,47.",
    "invalid-value: Cost: A value is missing. Allowed is an amount in euros from 0, for example 1181.47.",
  ],
  [
    "AFA",
    [12_000, "31.02.2026", 5, 2026],
    'invalid-value: Anschaffungsdatum: "31.02.2026" ist kein Datum. Erlaubt ist ein Datum, zum Beispiel 15.04.2026.',
    'invalid-value: Acquisition date: "31.02.2026" is not a date. Allowed is a date, for example 15.04.2026.',
  ],
  [
    "AFA",
    [12_000, -5, 5, 2026],
    "invalid-value: Anschaffungsdatum: -5 ist kein Datum, das Excel kennt. Erlaubt sind Tage vom 01.01.1900 bis zum 31.12.9999.",
    "invalid-value: Acquisition date: -5 is not a date that Excel knows. Allowed are days from 1 January 1900 to 31 December 9999.",
  ],
  [
    "AFA",
    [12_000, "15.04.2026", "drei", 2026],
    'invalid-value: Nutzungsdauer: "drei" ist keine Zahl. Erlaubt sind Jahre über 0, zum Beispiel 5.',
    'invalid-value: Useful life: "drei" is not a number. Allowed are years above 0, for example 5.',
  ],
  [
    "AFA",
    [12_000, "15.04.2026", -3, 2026],
    "invalid-value: Nutzungsdauer: -3 ist nicht größer als 0. Erlaubt sind Jahre über 0, zum Beispiel 5.",
    "invalid-value: Useful life: -3 is not greater than 0. Allowed are years above 0, for example 5.",
  ],
  [
    "AFA",
    [12_000, "15.04.2026", 0, 2026],
    "invalid-value: Nutzungsdauer: Die Angabe fehlt. Erlaubt sind Jahre über 0, zum Beispiel 5.",
    "invalid-value: Useful life: A value is missing. Allowed are years above 0, for example 5.",
  ],
  [
    "AFA",
    [...ASSET, 2026.5],
    "invalid-value: Jahr: 2026,5 ist keine ganze Zahl. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.",
    "invalid-value: Year: 2026.5 is not a whole number. Allowed is a year from 1900 to 9999, for example 2026.",
  ],
  [
    "AFA",
    [...ASSET, 46_127],
    "invalid-value: Jahr: 46.127 ist nicht möglich. Erlaubt sind Werte von 1900 bis 9999.",
    "invalid-value: Year: 46,127 is not possible. Allowed are values from 1900 to 9999.",
  ],
  [
    "AFA",
    [...ASSET, 2026, "14.04.2026"],
    "invalid-value: Abgangsdatum: Der 14.04.2026 liegt vor der Anschaffung. Erlaubt ist ein Tag ab der Anschaffung am 15.04.2026.",
    "invalid-value: Disposal date: 14 April 2026 is before the acquisition. Allowed is a day from the acquisition on 15 April 2026 onwards.",
  ],
  [
    "AFA",
    [...ASSET, 2026, null, -1],
    "invalid-value: Erinnerungswert: -1 ist kleiner als 0. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1.",
    "invalid-value: Reminder value: -1 is less than 0. Allowed is an amount in euros from 0, for example 1.",
  ],
  [
    "AFA",
    [...ASSET, 2026, null, null, "quadratisch"],
    'invalid-value: Verfahren: "quadratisch" ist nicht bekannt. Erlaubt ist linear, degressiv, sofort oder pool.',
    'invalid-value: Method: "quadratisch" is not known. Allowed is linear, degressiv, sofort or pool.',
  ],
  [
    "AFA",
    [12_000, "15.04.2023", 5, 2026, null, null, "degressiv"],
    "invalid-value: Anschaffungsdatum: Bei Anschaffung am 15.04.2023 ist die degressive Abschreibung nicht zulässig. Erlaubt ist sie bei Anschaffung vom 01.01.2020 bis zum 31.12.2022, vom 01.04.2024 bis zum 31.12.2024 oder vom 01.07.2025 bis zum 31.12.2027.",
    "invalid-value: Acquisition date: For an acquisition on 15 April 2023, declining-balance depreciation is not permitted. It is allowed for acquisitions from 1 January 2020 to 31 December 2022, from 1 April 2024 to 31 December 2024 or from 1 July 2025 to 31 December 2027.",
  ],
  [
    "AFA",
    [{ type: "Error", basicType: "Error", basicValue: "#REF!" }, "15.04.2026", 5, 2026],
    "invalid-value: Anschaffungswert: Die Zelle enthält den Fehler #BEZUG!. Bitte beheben Sie zuerst diesen Fehler.",
    "invalid-value: Cost: The cell holds the error #REF!. Please put that error right first.",
  ],
  [
    "RESTBUCHWERT",
    [...ASSET, 0],
    "invalid-value: Stichtag: Die Angabe fehlt. Erlaubt ist ein Datum, zum Beispiel 31.12.2026.",
    "invalid-value: Reporting date: A value is missing. Allowed is a date, for example 31.12.2026.",
  ],
  [
    "AFASUMME",
    [withRow("IT-2", "PC", "15.04.2026", 1, "drei"), 2026, 5],
    'invalid-value: Anlagen, Zeile 3, Nutzungsdauer: "drei" ist keine Zahl. Erlaubt sind Jahre über 0, zum Beispiel 5.',
    'invalid-value: Anlagen, row 3, Nutzungsdauer: "drei" is not a number. Allowed are years above 0, for example 5.',
  ],
  [
    "AFASUMME",
    [withRow("IT-2", "PC", "", 1, 3), 2026, 5],
    "invalid-value: Anlagen, Zeile 3, Anschaffungsdatum: Die Angabe fehlt. Erlaubt ist ein Datum, zum Beispiel 15.04.2026.",
    "invalid-value: Anlagen, row 3, Anschaffungsdatum: A value is missing. Allowed is a date, for example 15.04.2026.",
  ],
  [
    "AFASUMME",
    [[["Anschaffungsdatum"], ["15.04.2026"]], 2026, 5],
    "invalid-value: Anlagen, Anschaffungswert: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Anschaffungswert, AHK oder AK.",
    "invalid-value: Anlagen, Anschaffungswert: This column is missing. Allowed is, for example, the header Anschaffungswert, AHK or AK.",
  ],
  [
    "AFASUMME",
    [[["Anlagen"]], 2026, 5],
    "invalid-value: Anlagen: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "invalid-value: Assets: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "AFASUMME",
    [Array.from({ length: 1_048_576 }, () => [""]), 2026, 5],
    "invalid-value: Anlagen: 1.048.576 Zeilen sind zu viele. Erlaubt sind 200.000; bitte geben Sie nur die Tabelle an, zum Beispiel Anlagen[#Alle], und nicht ganze Spalten.",
    "invalid-value: Assets: 1,048,576 rows are too many. Allowed are 200,000; please give only the table, for example Anlagen[#All], not whole columns.",
  ],
  [
    "AFASUMME",
    [TABLE, null, 5],
    "invalid-value: Erstes Jahr: Die Angabe fehlt. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.",
    "invalid-value: First year: A value is missing. Allowed is a year from 1900 to 9999, for example 2026.",
  ],
  [
    "AFASUMME",
    [TABLE, 2026, 101],
    "invalid-value: Anzahl Jahre: 101 ist nicht möglich. Erlaubt sind Werte von 1 bis 100.",
    "invalid-value: Number of years: 101 is not possible. Allowed are values from 1 to 100.",
  ],
  [
    "AFASUMME",
    [TABLE, 2026, 5, "Farbe"],
    'invalid-value: Gruppe: "Farbe" ist nicht bekannt. Erlaubt ist Nr, Klasse, Anschaffungsdatum, Anschaffungswert oder Nutzungsdauer.',
    'invalid-value: Group: "Farbe" is not known. Allowed is Nr, Klasse, Anschaffungsdatum, Anschaffungswert or Nutzungsdauer.',
  ],
  [
    "AFASUMME",
    [
      [
        ["AK", "Kaufdatum", "ND"],
        [1, "15.04.2026", 3],
      ],
      2026,
      5,
    ],
    "invalid-value: Anlagen, Klasse: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Klasse.",
    "invalid-value: Anlagen, Klasse: This column is missing. Allowed is, for example, the header Klasse.",
  ],
  [
    "NUTZUNGSDAUER",
    [""],
    "invalid-value: Klasse: Die Angabe fehlt. Erlaubt ist eine Klasse von Anlagen, zum Beispiel PC.",
    "invalid-value: Class: A value is missing. Allowed is a class of assets, for example PC.",
  ],
  [
    "NUTZUNGSDAUER",
    ["Raumschiff"],
    'not-available: Klasse: "Raumschiff" kommt in der Tabelle nicht vor. Dort gibt es PC, NOTEBOOK, TABLET, THINCLIENT, MONITOR, SERVER, GROSSRECHNER, STORAGE und 15 weitere.',
    'not-available: Class: "Raumschiff" is not in the table. It has PC, NOTEBOOK, TABLET, THINCLIENT, MONITOR, SERVER, GROSSRECHNER, STORAGE and 15 more.',
  ],
  [
    "NUTZUNGSDAUER",
    ["PC", "Bayern"],
    'invalid-value: Rechtsrahmen: "Bayern" ist nicht bekannt. Erlaubt ist MV, RLP, NW, NI, BB, SH oder EStG.',
    'invalid-value: Jurisdiction: "Bayern" is not known. Allowed is MV, RLP, NW, NI, BB, SH or EStG.',
  ],
  [
    "NUTZUNGSDAUER",
    ["SERVER", "MV", [...LIVES, ["SERVER", "fünf"]]],
    'invalid-value: Nutzungsdauern, Zeile 3, Jahre: "fünf" ist keine Zahl. Erlaubt sind Jahre über 0, zum Beispiel 5.',
    'invalid-value: Nutzungsdauern, row 3, Jahre: "fünf" is not a number. Allowed are years above 0, for example 5.',
  ],
  [
    "NUTZUNGSDAUER",
    ["PC", "MV", [...LIVES, ["PC", 3]]],
    'invalid-value: Nutzungsdauern, Zeile 3, Klasse: "PC" kommt mehrmals vor. Erlaubt ist jeder Eintrag einmal.',
    'invalid-value: Nutzungsdauern, row 3, Klasse: "PC" occurs more than once. Each entry is allowed once.',
  ],
  [
    "GWG",
    [null, "15.04.2026"],
    "invalid-value: Netto: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 840.",
    "invalid-value: Net value: A value is missing. Allowed is an amount in euros from 0, for example 840.",
  ],
  [
    "GWG",
    [840, "gestern"],
    'invalid-value: Datum: "gestern" ist kein Datum. Erlaubt ist ein Datum, zum Beispiel 15.04.2026.',
    'invalid-value: Date: "gestern" is not a date. Allowed is a date, for example 15.04.2026.',
  ],
  [
    "GWG",
    [840, serial(2005, 1, 1)],
    "not-available: Datum: Für den 01.01.2005 ist keine Regel hinterlegt. Erlaubt sind Tage ab dem 01.03.2008.",
    "not-available: Date: There is no rule for 1 January 2005. Allowed are days from 1 March 2008 onwards.",
  ],
];

it.each(cases.map(([id, cells, german]) => ({ id, cells, german })))(
  "$id says in German: $german",
  ({ id, cells, german }) => {
    expect(call(id, cells, "de-DE")).toBe(german);
  },
);

it.each(cases.map(([id, cells, , english]) => ({ id, cells, english })))(
  "$id says in English: $english",
  ({ id, cells, english }) => {
    expect(call(id, cells, "en-US")).toBe(english);
  },
);

it("has a sentence here for every function", () => {
  expect(new Set(cases.map(([id]) => id))).toEqual(new Set(functionIds));
});
