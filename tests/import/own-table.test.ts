import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readOwnTable } from "../../src/import/own-table";
import { ANLAGEN } from "../../src/tables/anlagen";
import { ANNAHMEN } from "../../src/tables/annahmen";

const demo = (name: string): string =>
  readFileSync(join(__dirname, "../../assets/demo", name), "utf8");

it("reads the demo inventory whole", () => {
  const rows = readOwnTable(ANLAGEN, demo("anlagen.csv"));
  expect(rows).toHaveLength(107);
  expect(rows[0]).toEqual({
    number: "IT-0001",
    name: "Arbeitsplatz-PC i5",
    assetClass: "PC",
    area: "Arbeitsplatz",
    location: "Bauhof",
    acquiredOn: 44066,
    cost: 1362,
    lifeYears: 5,
    reminderValue: 1,
    method: "linear",
    toBeReplaced: "ja",
    replacementCost: 1250,
  });
});

it("reads numbers, dates and texts of a column that takes anything", () => {
  const values = new Map(
    readOwnTable(ANNAHMEN, demo("annahmen.csv")).map((row) => [row["key"], row["value"]]),
  );
  expect(values.get("Haushaltsjahr")).toBe(2027);
  expect(values.get("Kalkulationszins")).toBe(0.015);
  expect(values.get("Stichtag")).toBe(46327);
  expect(values.get("Rechtsrahmen")).toBe("MV");
});

it.each([
  ["an unknown header", "Nr;Farbe\nA;rot\n", "Anlagen: no column is called Farbe"],
  ["a header of people", "Nr;Kaufdatum\nA;1.1.2020\n", "Anlagen: no column is called Kaufdatum"],
  [
    "a cell that is no number",
    "Nr;Anschaffungswert\nA;viel\n",
    "Anlagen, line 2, Anschaffungswert: not-a-number",
  ],
  [
    "a required cell that is empty",
    "Nr;Anschaffungswert\nA;\n",
    "Anlagen, line 2, Anschaffungswert: missing",
  ],
  ["too many cells", "Nr;Bezeichnung\nA;b;c\n", "Anlagen, line 2: not as many cells as headers"],
  ["nothing", "", "Anlagen: the file is empty"],
])("is strict: %s", (_, csv, message) => {
  expect(() => readOwnTable(ANLAGEN, csv)).toThrow(message);
});
