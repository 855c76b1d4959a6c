import { readFileSync } from "node:fs";
import { join } from "node:path";
import { USEFUL_LIFE_ROWS } from "../../../src/core/rules/useful-life-rows";
import {
  hasUsefulLives,
  usefulLife,
  usefulLifeClass,
  usefulLives,
} from "../../../src/core/rules/useful-lives";
import { ruleKey } from "../../../src/core/rules/rule-key";
import type { Jurisdiction } from "../../../src/core/rules/jurisdiction";

function yearsOf(assetClass: string, jurisdiction: Jurisdiction) {
  const life = usefulLife(assetClass, jurisdiction);
  return life.ok ? life.value.years : life.refusal.kind;
}

it.each([
  ["a key", "SERVER", "MV", 5],
  ["the same key in tax law", "SERVER", "EStG", 3],
  ["a key in lower case", "server", "MV", 5],
  ["a key with blanks around", " Server ", "MV", 5],
  ["a key with an underscore typed as a blank", "SW Fach", "MV", 5],
  ["a German name", "Kopierer / Multifunktionsgerät", "EStG", 7],
  ["a common word", "Switch", "MV", 5],
  ["a word with an umlaut", "Möbel", "MV", 13],
  ["a word with a decomposed umlaut", "Mo\u0308bel", "MV", 13],
  ["a word with a hyphen", "TK-Anlage", "EStG", 10],
] as const)("finds %s", (_, assetClass, jurisdiction, expected) => {
  expect(yearsOf(assetClass, jurisdiction)).toBe(expected);
});

it("says where a life comes from and how sure it is", () => {
  expect(usefulLife("Notebook", "MV")).toEqual({
    ok: true,
    value: {
      key: "NOTEBOOK",
      name: "Notebook",
      years: 3,
      source: expect.stringContaining("bitte prüfen") as string,
      certainty: "from memory",
    },
  });
});

it("refuses a class that is not in the table and names what is", () => {
  expect(usefulLife("Feuerwehrauto", "MV")).toMatchObject({
    ok: false,
    refusal: {
      kind: "unknown-key",
      argument: "assetClass",
      value: "Feuerwehrauto",
      allowed: expect.arrayContaining(["PC", "SERVER"]) as string[],
    },
  });
});

it("refuses a jurisdiction that has no table and names those that have", () => {
  expect(usefulLife("PC", "RLP")).toEqual({
    ok: false,
    refusal: {
      kind: "unknown-key",
      argument: "jurisdiction",
      value: "RLP",
      allowed: ["MV", "EStG"],
    },
  });
  expect(hasUsefulLives("RLP")).toBe(false);
});

it.each([
  ["the key of the class that a word means", "Firewall", "netz"],
  ["the word itself for a class of the office's own", "Feuerwehr-Auto", "feuerwehrauto"],
])("compares %s", (_, assetClass, expected) => {
  expect(usefulLifeClass(assetClass)).toBe(expected);
});

it("no word means two classes", () => {
  const words = USEFUL_LIFE_ROWS.flatMap((row) => {
    const own = [row.key, row.name, ...row.aliases].map(ruleKey);
    return [...new Set(own)];
  });
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

it.each([["MV"], ["EStG"]] as const)("every class has a whole life in %s", (jurisdiction) => {
  for (const { years } of usefulLives(jurisdiction)) {
    expect(Number.isInteger(years) && years >= 1).toBe(true);
  }
});

it("every class of the demo inventory is found", () => {
  const csv = readFileSync(join(__dirname, "../../../assets/demo/anlagen.csv"), "utf8");
  const [headers = [], ...rows] = csv
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(";"));
  const classes = new Set(rows.map((row) => row[headers.indexOf("Klasse")] ?? ""));
  expect(classes.size).toBeGreaterThan(10);
  expect([...classes].filter((assetClass) => !usefulLife(assetClass, "MV").ok)).toEqual([]);
});
