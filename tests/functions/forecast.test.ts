import { call } from "./call";
import { demoInventory as demo } from "./demo-inventory";

const HEADER = ["Klasse", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer"];

function column(header: string): number {
  return demo[0]?.indexOf(header) ?? -1;
}

/** AFA of a row of the demo inventory. */
function afaOf(row: readonly string[], year: number): number {
  const [cost, acquired, life, disposed, reminder, method] = [
    "Anschaffungswert",
    "Anschaffungsdatum",
    "Nutzungsdauer",
    "Abgangsdatum",
    "Erinnerungswert",
    "Verfahren",
  ].map((header) => row[column(header)]);
  return call("AFA", [cost, acquired, life, year, disposed, reminder, method]) as number;
}

/** Sum in whole cents, in EUR. */
function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
}

describe("AFASUMME of the demo inventory", () => {
  const years = [2024, 2025, 2026, 2027, 2028, 2029];
  const spill = call("AFASUMME", [demo, 2024, 6]) as (string | number)[][];
  const assets = demo.slice(1);

  it("has a header row, a row per class in order of appearance, and a sum", () => {
    const classes = [...new Set(assets.map((row) => row[column("Klasse")]))];
    expect(spill[0]).toEqual(["Klasse", ...years]);
    expect(spill.map(([label]) => label)).toEqual(["Klasse", ...classes, "Summe"]);
  });

  it.each(years.map((year, index) => [year, index + 1]))(
    "sums up the AFA of all 107 assets in %s, class by class",
    (year, at) => {
      expect(assets).toHaveLength(107);
      for (const line of spill.slice(1, -1)) {
        const members = assets.filter((row) => row[column("Klasse")] === line[0]);
        expect(line[at]).toBe(sum(members.map((row) => afaOf(row, year))));
      }
      expect(spill.at(-1)?.[at]).toBe(sum(assets.map((row) => afaOf(row, year))));
    },
  );

  it("gives the same sums whatever the group", () => {
    for (const group of ["Bereich", "Standort", "Nr", "Anlagenklasse"]) {
      const other = call("AFASUMME", [demo, 2024, 6, group]) as unknown[][];
      expect(other.at(-1)).toEqual(spill.at(-1));
    }
  });

  it("gives the same result whatever the order of the columns", () => {
    const reversed = demo.map((row) => [...row].reverse());
    expect(call("AFASUMME", [reversed, 2024, 6])).toEqual(spill);
  });
});

describe("AFASUMME", () => {
  it("finds columns by the words that people use", () => {
    const cells = [
      ["ND", "Kaufdatum", "AK", "Kategorie"],
      [5, "15.04.2026", 12_000, "PC"],
    ];
    expect(call("AFASUMME", [cells, 2026, 2])).toEqual([
      ["Kategorie", 2026, 2027],
      ["PC", 1800, 2400],
      ["Summe", 1800, 2400],
    ]);
  });

  it("groups without regard to case, and shows what has no group as such", () => {
    const cells = [
      HEADER,
      ["PC", "01.01.2026", 100, 1],
      [" pc ", "01.01.2026", 10, 1],
      ["", "01.01.2026", 1, 1],
    ];
    expect(call("AFASUMME", [cells, 2026, 1])).toEqual([
      ["Klasse", 2026],
      ["PC", 110],
      ["ohne Klasse", 1],
      ["Summe", 111],
    ]);
  });

  it("groups by a column that only this table has", () => {
    const cells = [
      [...HEADER, "Kostenstelle"],
      ["PC", "01.01.2026", 100, 1, 4711],
    ];
    expect(call("AFASUMME", [cells, 2026, 1, "Kostenstelle"])).toEqual([
      ["Kostenstelle", 2026],
      ["4711", 100],
      ["Summe", 100],
    ]);
  });

  it("of a table without rows is 0", () => {
    const empty = [HEADER, [null, null, null, null]];
    expect(call("AFASUMME", [empty, 2026, 2])).toEqual([
      ["Klasse", 2026, 2027],
      ["Summe", 0, 0],
    ]);
  });

  it("closes sums in whole cents", () => {
    const rows = Array.from({ length: 300 }, () => ["PC", "01.01.2026", 0.1, 1]);
    expect(call("AFASUMME", [[HEADER, ...rows], 2026, 1])).toEqual([
      ["Klasse", 2026],
      ["PC", 30],
      ["Summe", 30],
    ]);
  });

  it("does not look beyond the last year that Excel knows", () => {
    expect(call("AFASUMME", [[HEADER], 9999, 2])).toContain("Erlaubt sind Werte von 1 bis 1.");
  });
});
