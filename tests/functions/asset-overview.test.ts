import fc from "fast-check";
import { call } from "./call";
import { demoInventory } from "./demo-inventory";

const HEADER = [
  ["AHK 1.1.", "Zugänge", "Abgänge", "AHK 31.12.", "Abschreibungen kumuliert 1.1."],
  ["AfA des Jahres", "Abschreibungen auf Abgänge", "Abschreibungen kumuliert 31.12."],
  ["Buchwert 31.12.", "Buchwert Vorjahr"],
].flat();

type Row = readonly [string, ...number[]];

/** Rows of the overview without its header. */
function overview(cells: unknown, year: number, group?: string): Row[] {
  return (call("ANLAGENUEBERSICHT", [cells, year, group]) as Row[]).slice(1);
}

/** The figures of the row of totals in whole cents. */
function totals(cells: unknown, year: number): number[] {
  const [, ...figures] = overview(cells, year).at(-1) ?? [""];
  return figures.map((eur) => Math.round(eur * 100));
}

const TABLE = [
  ["Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Abgangsdatum", "Verfahren"],
  ["SERVER", "15.04.2024", 12_000, 5, null, null],
  ["PC", "01.01.2023", 1200, 3, "20.07.2025", "linear"],
  ["PC", "10.03.2025", 500, null, null, "sofort"],
  ["server", "01.10.2025", 6000, 5, null, null],
];

describe("ANLAGENUEBERSICHT", () => {
  it("has a header, a row a class in order of appearance, and a sum", () => {
    expect(call("ANLAGENUEBERSICHT", [TABLE, 2025])).toEqual([
      ["Klasse", ...HEADER],
      ["SERVER", 12_000, 6000, 0, 18_000, 1800, 2700, 0, 4500, 13_500, 10_200],
      ["PC", 1200, 500, 1200, 500, 800, 700, 1000, 500, 0, 400],
      ["Summe", 13_200, 6500, 1200, 18_500, 2600, 3400, 1000, 5000, 13_500, 10_600],
    ]);
  });

  it("of a table without rows is 0", () => {
    expect(overview([TABLE[0]], 2025)).toEqual([["Summe", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]);
  });

  it.each([2018, 2024, 2025, 2026, 2027, 2035])(
    "of the demo inventory balances in %s, and agrees with AFASUMME",
    (year) => {
      const rows = overview(demoInventory, year);
      const afa = (call("AFASUMME", [demoInventory, year, 1]) as Row[]).slice(1);
      expect(rows.map((row) => [row[0], row[6]])).toEqual(afa);
      for (const [, ...eur] of rows) {
        const [before = 0, came = 0, went = 0, after, ...rest] = eur.map((x) =>
          Math.round(x * 100),
        );
        const [written = 0, afaOfYear = 0, ofGone = 0, writtenAfter = 0, value, valueBefore] = rest;
        expect(before + came - went).toBe(after);
        expect(written + afaOfYear - ofGone).toBe(writtenAfter);
        expect((after ?? 0) - writtenAfter).toBe(value);
        expect(before - written).toBe(valueBefore);
      }
    },
  );

  it("gives the same sums whatever the group", () => {
    const byClass = overview(demoInventory, 2026).at(-1);
    for (const group of ["Bereich", "Standort", "Nr"]) {
      expect(overview(demoInventory, 2026, group).at(-1)).toEqual(byClass);
    }
  });

  it("gives the same sums if the table is split in two", () => {
    const [header = [], ...rows] = demoInventory;
    const year = fc.integer({ min: 2016, max: 2034 });
    fc.assert(
      fc.property(fc.nat({ max: rows.length }), year, (at, inYear) => {
        const one = totals([header, ...rows.slice(0, at)], inYear);
        const other = totals([header, ...rows.slice(at)], inYear);
        const whole = totals(demoInventory, inYear);
        expect(one.map((figure, index) => figure + (other[index] ?? 0))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it.each([2024, 2025, 2028, 2029, 2030])("has in %s the book value of RESTBUCHWERT", (year) => {
    const [header = [], server = []] = TABLE;
    const [, acquired, cost, life, disposed] = server;
    const value = call("RESTBUCHWERT", [cost, acquired, life, `31.12.${year}`, disposed]);
    expect(overview([header, server], year).at(-1)?.[9]).toBe(value);
  });
});

const refusals: readonly (readonly [string, unknown[], string, string])[] = [
  [
    "no table",
    [null, 2026],
    "Anlagen: Die Angabe fehlt. Erlaubt ist die ganze Tabelle mit ihren Überschriften, zum Beispiel Anlagen[#Alle].",
    "Assets: A value is missing. Allowed is the whole table with its headers, for example Anlagen[#All].",
  ],
  [
    "no year",
    [TABLE, ""],
    "Jahr: Die Angabe fehlt. Erlaubt ist ein Jahr von 1900 bis 9999, zum Beispiel 2026.",
    "Year: A value is missing. Allowed is a year from 1900 to 9999, for example 2026.",
  ],
  [
    "a year that Excel does not know",
    [TABLE, 10_000],
    "Jahr: 10.000 ist nicht möglich. Erlaubt sind Werte von 1900 bis 9999.",
    "Year: 10,000 is not possible. Allowed are values from 1900 to 9999.",
  ],
  [
    "a group that is no column",
    [[["Anschaffungsdatum", "Anschaffungswert"]], 2026, "Amt"],
    'Gruppe: "Amt" ist nicht bekannt. Erlaubt ist Anschaffungsdatum oder Anschaffungswert.',
    'Group: "Amt" is not known. Allowed is Anschaffungsdatum or Anschaffungswert.',
  ],
  [
    "a table without classes where no group is named",
    [[["Anschaffungsdatum", "Anschaffungswert"]], 2026],
    "Anlagen, Klasse: Diese Spalte fehlt. Erlaubt ist zum Beispiel die Überschrift Klasse.",
    "Anlagen, Klasse: This column is missing. Allowed is, for example, the header Klasse.",
  ],
  [
    "a bad row, with its place",
    [[...TABLE, ["PC", "01.01.2026", 100, 3, "31.12.2025", null]], 2026],
    "Anlagen, Zeile 6, Abgangsdatum: Der 31.12.2025 liegt vor der Anschaffung. Erlaubt ist ein Tag ab der Anschaffung am 01.01.2026.",
    "Anlagen, row 6, Abgangsdatum: 31 December 2025 is before the acquisition. Allowed is a day from the acquisition on 1 January 2026 onwards.",
  ],
  [
    "cost that together cannot be kept in cents",
    [[TABLE[0], ...[1, 2].map(() => ["PC", "01.01.2026", 9e12, 3])], 2026],
    "Anlagen: Das Ergebnis ist zu groß. Erlaubt sind Ergebnisse bis 9.999.999.999.999,99 EUR.",
    "Assets: The result is too large. Allowed are results up to 9,999,999,999,999.99 EUR.",
  ],
];

it.each(refusals)("ANLAGENUEBERSICHT refuses %s", (_, cells, german, english) => {
  expect(call("ANLAGENUEBERSICHT", cells)).toBe(`invalid-value: ${german}`);
  expect(call("ANLAGENUEBERSICHT", cells, "en-US")).toBe(`invalid-value: ${english}`);
});
