import fc from "fast-check";
import { ANLAGEN } from "../../src/tables/anlagen";
import { NUTZUNGSDAUERN } from "../../src/tables/nutzungsdauern";
import { ANNAHMEN } from "../../src/tables/annahmen";
import { findColumn, headerKey, readHeader } from "../../src/tables/header";
import { readTable, type TableCells } from "../../src/tables/read-table";

const HEADER = ["Klasse", "Bezeichnung", "Jahre", "Quelle", "geprüft"];

function lives(...rows: readonly (readonly unknown[])[]) {
  return readTable(NUTZUNGSDAUERN, [HEADER, ...rows]);
}

describe("headers", () => {
  it.each([
    ["without regard to case", "KLASSE"],
    ["without regard to surrounding blanks", "  Klasse "],
    ["without regard to line breaks", "Klas\nse"],
  ])("are found %s", (_, header) => {
    expect(readHeader(NUTZUNGSDAUERN, [header, "Jahre"]).positions.get("assetClass")).toBe(0);
  });

  it.each([
    ["Kaufdatum", "acquiredOn"],
    ["AK", "cost"],
    ["AHK", "cost"],
    ["Kaufpreis (brutto)", "cost"],
    ["Inventarnummer", "number"],
    ["Inv.-Nr.", "number"],
    ["ND", "lifeYears"],
    ["Gerät", "name"],
    ["Raum", "location"],
    ["name", "name"],
    ["serial", "number"],
    ["location", "location"],
    ["buy_date", "acquiredOn"],
    ["value", "cost"],
    ["sink_time", "lifeYears"],
  ] as const)("are found by the words that people use: %s", (header, key) => {
    expect(readHeader(ANLAGEN, [header]).positions.get(key)).toBe(0);
  });

  it("are preferred to aliases", () => {
    const { positions, refusals } = readHeader(NUTZUNGSDAUERN, ["ND", "Jahre", "Klasse"]);
    expect(positions.get("years")).toBe(1);
    expect(refusals).toEqual([]);
  });

  it("of required columns must be there", () => {
    const { refusals } = readTable(NUTZUNGSDAUERN, [["Klasse"], ["PC"]]);
    expect(refusals).toMatchObject([
      { kind: "missing-column", place: { table: "Nutzungsdauern", column: "Jahre" } },
    ]);
  });

  it("must not stand there twice", () => {
    const { rows, refusals } = readTable(NUTZUNGSDAUERN, [
      ["Klasse", "Jahre", "jahre"],
      ["PC", 3, 4],
    ]);
    expect(rows).toEqual([]);
    expect(refusals).toMatchObject([{ kind: "duplicate-column", argument: "Jahre" }]);
  });

  it("are found by whatever name a person uses for them", () => {
    const header = ["Kostenstelle", "Kategorie"];
    expect(findColumn(ANLAGEN, header, "Klasse")).toBe(1);
    expect(findColumn(ANLAGEN, header, "kategorie")).toBe(1);
    expect(findColumn(ANLAGEN, header, " kostenstelle")).toBe(0);
    expect(findColumn(ANLAGEN, header, "Farbe")).toBeUndefined();
  });

  it("that differ in letters are different headers", () => {
    expect(headerKey("Größe")).not.toBe(headerKey("Grosse"));
  });
});

describe("rows", () => {
  it("give domain values by key", () => {
    expect(lives(["PC", "Arbeitsplatz-PC", "3", "Amt", "ja"]).rows).toEqual([
      {
        row: 2,
        values: {
          assetClass: "PC",
          name: "Arbeitsplatz-PC",
          years: 3,
          source: "Amt",
          checked: true,
        },
      },
    ]);
  });

  it("count from 1, the header row", () => {
    const { rows } = lives(["PC", "", 3], ["", "", ""], ["SERVER", "", 5]);
    expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it("without input are skipped, whatever their calculated columns and unknown columns hold", () => {
    const cells = [
      ["Anschaffungsdatum", "Anschaffungswert", "AfA Haushaltsjahr", "Bemerkung"],
      ["", null, 0, "siehe Akte"],
    ];
    expect(readTable(ANLAGEN, cells)).toEqual({ rows: [], refusals: [] });
  });

  it("may be shorter than the header row", () => {
    expect(lives(["PC", "", 3]).rows).toHaveLength(1);
  });

  it("with a bad cell are refused, with table, row and column, and hide no other row", () => {
    const { rows, refusals } = lives(["PC", "", "drei"], ["SERVER", "", 5], ["", "ohne Klasse", 7]);
    expect(rows.map(({ values }) => values.assetClass)).toEqual(["SERVER"]);
    expect(refusals).toEqual([
      {
        kind: "not-a-number",
        argument: "Jahre",
        value: "drei",
        place: { table: "Nutzungsdauern", row: 2, column: "Jahre" },
      },
      {
        kind: "missing",
        argument: "Klasse",
        place: { table: "Nutzungsdauern", row: 4, column: "Klasse" },
      },
    ]);
  });

  it("with several bad cells are refused for each of them", () => {
    expect(lives(["", "", "drei", "", "vielleicht"]).refusals.map(({ kind }) => kind)).toEqual([
      "missing",
      "not-a-number",
      "not-yes-or-no",
    ]);
  });

  it("of totals at the end are skipped", () => {
    const cells: TableCells = [
      ["Nr", "Anschaffungsdatum", "Anschaffungswert"],
      ["IT-1", "01.01.2026", 100],
      ["Ergebnis", "", 100],
    ];
    expect(readTable(ANLAGEN, cells)).toMatchObject({ rows: [{ row: 2 }], refusals: [] });
  });

  it("of totals elsewhere are refused, as nobody can tell what they are", () => {
    const cells: TableCells = [
      ["Nr", "Anschaffungsdatum", "Anschaffungswert"],
      ["Summe", "", 100],
      ["IT-1", "01.01.2026", 100],
    ];
    expect(readTable(ANLAGEN, cells).refusals).toMatchObject([{ kind: "missing" }]);
  });

  it("of Annahmen keep their values as they are", () => {
    const cells = [
      ["Schlüssel", "Wert"],
      ["Haushaltsjahr", 2027],
      ["Rechtsrahmen", "MV"],
      ["Doppelhaushalt", false],
    ];
    const values = readTable(ANNAHMEN, cells).rows.map((row) => row.values.value);
    expect(values).toEqual([2027, "MV", false]);
  });

  it("with an error in a calculated column are read all the same: its cause is in the input", () => {
    const cells = [
      ["Anschaffungsdatum", "Anschaffungswert", "AfA Haushaltsjahr"],
      ["01.01.2026", 100, "#WERT!"],
    ];
    expect(readTable(ANLAGEN, cells)).toMatchObject({ rows: [{ row: 2 }], refusals: [] });
  });
});

it("reads the same whatever the order of the columns", () => {
  const row = ["PC", "Arbeitsplatz-PC", 3, "Amt", "ja"];
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  fc.assert(
    fc.property(order, (positions) => {
      const cells = [positions.map((at) => HEADER[at]), positions.map((at) => row[at])];
      expect(readTable(NUTZUNGSDAUERN, cells)).toEqual(lives(row));
    }),
  );
});

it("takes every row over, refuses it or skips it as blank, and never throws", () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.object());
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 })), (body) => {
      const { rows, refusals } = lives(...body);
      const seen = [...rows.map(({ row }) => row), ...refusals.map(({ place }) => place?.row)];
      expect(new Set(seen).size).toBe(
        rows.length + new Set(refusals.map(({ place }) => place?.row)).size,
      );
      expect(rows.length).toBeLessThanOrEqual(body.length);
    }),
  );
});
