import { call } from "./call";
import { demoInventory } from "./demo-inventory";

const HEADER = [
  ["Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Abgangsdatum"],
  ["Ersetzen", "Wiederbeschaffungswert"],
].flat();
const TABLE = [
  HEADER,
  ["PC", "15.04.2024", 1000, 3, null, "ja", 1250],
  ["NETZ", "01.01.2020", 3000, 5, null, "ja", 0],
  ["USV", "01.01.2020", 3000, 5, null, "nein", 9000],
  ["pc", "20.06.2025", 800, 3, null, "ja", null],
];

type Row = readonly [string, ...number[]];
const plan = (...cells: unknown[]) => call("ERSATZPLAN", cells) as Row[];

describe("ERSATZPLAN", () => {
  it("has a header, a row a class of what is replaced, and a sum", () => {
    expect(plan(TABLE, 2026, 5)).toEqual([
      ["Klasse", 2026, 2027, 2028, 2029, 2030],
      ["PC", 0, 1250, 800, 0, 1250],
      ["NETZ", 3000, 0, 0, 0, 0],
      ["Summe", 3000, 1250, 800, 0, 1250],
    ]);
  });

  it("lets prices rise from the first year on", () => {
    expect(plan(TABLE, 2026, 3, "2 %").at(-1)).toEqual(["Summe", 3000, 1275, 832.32]);
    expect(plan(TABLE, 2026, 3, 0.02)).toEqual(plan(TABLE, 2026, 3, "0,02"));
  });

  it("evens out the years if replacements may be put off", () => {
    const table = [HEADER, ...[500, 300].map((eur) => ["PC", "01.01.2020", eur, 5, null, "ja"])];
    expect(plan(table, 2026, 2, null, 1).at(-1)).toEqual(["Summe", 500, 300]);
    expect(plan(table, 2026, 2, null, 0)).toEqual(plan(table, 2026, 2));
  });

  it("replaces an asset in the month of its disposal, if that is before the end of its life", () => {
    const table = [HEADER, ["PC", "15.04.2025", 1000, 3, "10.09.2026", "ja"]];
    expect(plan(table, 2026, 4).at(-1)).toEqual(["Summe", 1000, 0, 0, 1000]);
  });

  it("of a table in which nothing is replaced is 0", () => {
    expect(plan([HEADER, TABLE[3] ?? []], 2026, 2)).toEqual([
      ["Klasse", 2026, 2027],
      ["Summe", 0, 0],
    ]);
  });

  it("of the demo inventory costs the same in all, put off or not", () => {
    const all = (rows: Row[]) => {
      const [, ...amounts] = rows.at(-1) ?? [""];
      return amounts.reduce((sum, eur) => sum + Math.round(eur * 100), 0);
    };
    const due = plan(demoInventory, 2027, 10);
    for (const postponement of [1, 2, 3]) {
      expect(all(plan(demoInventory, 2027, 10, 0, postponement))).toBe(all(due));
    }
    expect(all(due)).toBeGreaterThan(0);
  });
});

const refusals: readonly (readonly [string, unknown[], string, string])[] = [
  [
    "a single cell for the table",
    ["Anlagen", 2026, 5],
    "Anlagen: Das ist keine Tabelle mit Kopfzeile. Bitte geben Sie die ganze Tabelle mit ihren Überschriften an, zum Beispiel Anlagen[#Alle].",
    "Assets: This is not a table with a header row. Please give the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "no first year",
    [TABLE, null, 5],
    "Erstes Jahr: Die Angabe fehlt. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.",
    "First year: A value is missing. Allowed is a year from 1900 to 9999, for example 2026.",
  ],
  [
    "more years than a plan has",
    [TABLE, 2026, 101],
    "Anzahl Jahre: 101 ist nicht möglich. Erlaubt sind Werte von 1 bis 100.",
    "Number of years: 101 is not possible. Allowed are values from 1 to 100.",
  ],
  [
    "an increase that is none",
    [TABLE, 2026, 5, "viel"],
    'Preissteigerung: "viel" ist keine Zahl. Erlaubt ist eine Steigerung im Jahr, zum Beispiel 0,02 oder 2 %.',
    'Price increase: "viel" is not a number. Allowed is an increase a year, for example 0.02 or 2 %.',
  ],
  [
    "an increase of 200 % for one of 2 %",
    [TABLE, 2026, 5, 2],
    "Preissteigerung: 2 ist nicht möglich. Erlaubt sind Werte von -0,5 bis 1.",
    "Price increase: 2 is not possible. Allowed are values from -0.5 to 1.",
  ],
  [
    "a postponement of part of a year",
    [TABLE, 2026, 5, null, 1.5],
    "Verschiebung: 1,5 ist keine ganze Zahl. Erlaubt ist eine ganze Zahl von 0 bis 100, zum Beispiel 1.",
    "Postponement: 1.5 is not a whole number. Allowed is a whole number from 0 to 100, for example 1.",
  ],
  [
    "a negative postponement",
    [TABLE, 2026, 5, null, -1],
    "Verschiebung: -1 ist kleiner als 0. Erlaubt ist eine ganze Zahl von 0 bis 100, zum Beispiel 1.",
    "Postponement: -1 is less than 0. Allowed is a whole number from 0 to 100, for example 1.",
  ],
  [
    "a postponement beyond all plans",
    [TABLE, 2026, 5, null, 101],
    "Verschiebung: 101 ist nicht möglich. Erlaubt sind Werte von 0 bis 100.",
    "Postponement: 101 is not possible. Allowed are values from 0 to 100.",
  ],
  [
    "a table that does not say what is replaced",
    [TABLE.map((row) => row.slice(0, 5)), 2026, 5],
    "Anlagen, Ersetzen: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Ersetzen, Ersatz oder wird ersetzt.",
    "Anlagen, Ersetzen: This column is missing. Allowed is, for example, the header Ersetzen, Ersatz or wird ersetzt.",
  ],
  [
    "a table without classes",
    [TABLE.map((row) => row.slice(1)), 2026, 5],
    "Anlagen, Klasse: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Klasse.",
    "Anlagen, Klasse: This column is missing. Allowed is, for example, the header Klasse.",
  ],
  [
    "something between yes and no",
    [[HEADER, ["PC", "15.04.2024", 1000, 3, null, "vielleicht"]], 2026, 5],
    'Anlagen, Zeile 2, Ersetzen: "vielleicht" ist weder ja noch nein. Erlaubt ist ja oder nein.',
    'Anlagen, row 2, Ersetzen: "vielleicht" is neither ja (yes) nor nein (no). Allowed is ja (yes) or nein (no).',
  ],
  [
    "an asset whose life nobody knows",
    [
      [
        [...HEADER, "Verfahren"],
        ["PC", "15.04.2024", 500, null, null, "ja", null, "sofort"],
      ],
      2026,
      5,
    ],
    "Anlagen, Zeile 2, Nutzungsdauer: Die Angabe fehlt. Erlaubt sind Jahre über 0, zum Beispiel 5.",
    "Anlagen, row 2, Nutzungsdauer: A value is missing. Allowed are years above 0, for example 5.",
  ],
  [
    "a price that cannot be kept in cents",
    [[HEADER, ["PC", "01.01.2020", 1000, 10, null, "ja", 6e12]], 2026, 5, 1],
    "Anlagen, Zeile 2, Wiederbeschaffungswert: 96.000.000.000.000 ist nicht möglich. Erlaubt sind Werte von 0 bis 9.999.999.999.999,99.",
    "Anlagen, row 2, Wiederbeschaffungswert: 96,000,000,000,000 is not possible. Allowed are values from 0 to 9,999,999,999,999.99.",
  ],
  [
    "prices that together cannot be kept in cents",
    [[HEADER, ...[1, 2].map(() => ["PC", "01.01.2020", 1, 5, null, "ja", 6e12])], 2026, 5],
    "Anlagen: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "Assets: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
];

it.each(refusals)("ERSATZPLAN refuses %s", (_, cells, german, english) => {
  expect(call("ERSATZPLAN", cells)).toBe(`invalid-value: ${german}`);
  expect(call("ERSATZPLAN", cells, "en-US")).toBe(`invalid-value: ${english}`);
});
