import { ANLAGEN } from "../../src/tables/anlagen";
import { ANNAHMEN } from "../../src/tables/annahmen";
import { BEFUNDE } from "../../src/tables/befunde";
import { BEWEGUNGEN } from "../../src/tables/bewegungen";
import { GEMEINDEN } from "../../src/tables/gemeinden";
import { headerKey } from "../../src/tables/header";
import { KONTEN } from "../../src/tables/konten";
import { KRITERIEN } from "../../src/tables/kriterien";
import { NUTZUNGSDAUERN } from "../../src/tables/nutzungsdauern";
import { PERSONAL } from "../../src/tables/personal";
import { POSITIONEN } from "../../src/tables/positionen";
import { PROJEKTE } from "../../src/tables/projekte";
import type { Column, TableSchema } from "../../src/tables/schema";
import { SZENARIEN } from "../../src/tables/szenarien";
import { UEBERNAHME } from "../../src/tables/uebernahme";
import { URSACHEN } from "../../src/tables/ursachen";
import { VERTRAEGE } from "../../src/tables/vertraege";
import { VORJAHRE } from "../../src/tables/vorjahre";

const schemas: readonly (readonly [string, TableSchema])[] = [
  ["Anlagen", ANLAGEN],
  ["Annahmen", ANNAHMEN],
  ["Befunde", BEFUNDE],
  ["Bewegungen", BEWEGUNGEN],
  ["Gemeinden", GEMEINDEN],
  ["Konten", KONTEN],
  ["Kriterien", KRITERIEN],
  ["Nutzungsdauern", NUTZUNGSDAUERN],
  ["Personal", PERSONAL],
  ["Positionen", POSITIONEN],
  ["Projekte", PROJEKTE],
  ["Szenarien", SZENARIEN],
  ["Uebernahme", UEBERNAHME],
  ["Ursachen", URSACHEN],
  ["Vertraege", VERTRAEGE],
  ["Vorjahre", VORJAHRE],
];

/** Headers of columns that a formula refers to within its own row. */
function ownColumns(formula: string): readonly string[] {
  const simple = [...formula.matchAll(/\[@([^[\]]+)\]/g)];
  const bracketed = [...formula.matchAll(/\[@\[([^\]]+)\]\]/g)];
  return [...simple, ...bracketed].map(([, header = ""]) => header);
}

function headers(schema: TableSchema): readonly string[] {
  return schema.columns.map(({ header }) => header);
}

describe.each(schemas)("the table %s", (_, schema) => {
  it("has an ASCII name, so that formulas can be typed anywhere", () => {
    expect(schema.name).toMatch(/^[A-Za-z][A-Za-z0-9_]*$/);
  });

  it("has each key once", () => {
    const keys = schema.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("knows each header and alias for one column only", () => {
    const names = schema.columns.flatMap(({ header, aliases }) => [
      ...new Set([header, ...aliases].map(headerKey)),
    ]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("has its key column, if its rows have a key", () => {
    const keys = schema.columns.map(({ key }) => key);
    expect([undefined, ...keys]).toContain(schema.keyColumn);
  });

  it("has room for each header", () => {
    const tight = schema.columns.filter(({ header, width }) => width * 2 < header.length);
    expect(tight).toEqual([]);
  });

  it("checks input of every kind that can be wrong", () => {
    const unchecked = schema.columns.filter(
      ({ kind, formula, validation }: Column) =>
        (kind === "amountEur" || kind === "choice" || kind === "yesNo") &&
        formula === undefined &&
        validation === undefined,
    );
    expect(unchecked).toEqual([]);
  });

  it("allows in a list what it reads from one", () => {
    for (const { choices, validation } of schema.columns) {
      if (choices === undefined) continue;
      expect(validation?.rule).toEqual({ type: "list", values: choices });
    }
  });

  it("calculates from columns that it has", () => {
    for (const { formula = "" } of schema.columns) {
      for (const header of ownColumns(formula)) expect(headers(schema)).toContain(header);
    }
  });
});

describe("the calculated columns of Anlagen", () => {
  const calculated = (ANLAGEN.columns as readonly Column[]).filter(
    ({ formula }) => formula !== undefined,
  );

  it("stand behind the columns that people fill in", () => {
    const kinds = (ANLAGEN.columns as readonly Column[]).map(
      ({ formula }) => formula !== undefined,
    );
    expect(kinds).toEqual([...kinds].sort());
  });

  it("give nothing in a row that is not begun", () => {
    for (const { formula } of calculated) expect(formula).toMatch(/^=IF\(.*"",?/);
  });

  it("have balanced brackets and no German separators", () => {
    for (const { formula = "" } of calculated) {
      const count = (sign: string) => formula.split(sign).length;
      expect(count("(")).toBe(count(")"));
      expect(count("[")).toBe(count("]"));
      expect(formula).not.toContain(";");
    }
  });
});
