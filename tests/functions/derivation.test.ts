import { DECLINING_BALANCE_WINDOWS } from "../../src/core/rules/declining-balance-windows";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import { call, type FunctionId } from "./call";
import { assetCases } from "./derivation-cases/assets";
import { asRanges } from "./derivation-cases/derivation-case";
import { englishCases } from "./derivation-cases/english";
import { otherCases } from "./derivation-cases/others";

const HEADER = ["Schritt", "Rechnung", "Ergebnis", "Regel"];

const germanCases = [...assetCases, ...otherCases];

function derive(id: string, cells: readonly unknown[], locale = "de-DE"): unknown {
  return call("HERLEITUNG", [id, asRanges(cells)], locale);
}

function spill(id: string, cells: readonly unknown[], locale?: string): unknown[][] {
  const result = derive(id, cells, locale);
  if (!Array.isArray(result)) throw new Error(String(result));
  return result as unknown[][];
}

it.each(germanCases)("words %s: %s", (_, id, cells, lines) => {
  const [header, ...rows] = spill(id, cells);
  expect(header).toEqual(HEADER);
  expect(rows.map((row) => row.join(" | "))).toEqual(lines);
});

it.each(englishCases)("words %s in English: %s", (_, id, cells, lines) => {
  const [header, ...rows] = spill(id, cells, "en-US");
  expect(header).toEqual(HEADER);
  expect(rows.map((row) => row.join(" | "))).toEqual(lines);
});

it.each(germanCases)("has the same results in English for %s: %s", (_, id, cells) => {
  const german = spill(id, cells).slice(1);
  const english = spill(id, cells, "en-US").slice(1);
  expect(english.map((row) => row[2])).toEqual(german.map((row) => row[2]));
  for (const [index, row] of english.entries()) {
    expect(row[0]).not.toBe(german[index]?.[0]);
    expect(row.filter((cell) => cell === "")).toEqual([]);
  }
});

it.each(germanCases)("ends with the value of the function for %s: %s", (_, id, cells) => {
  const value = call(id, cells);
  const last = spill(id, cells).at(-1)?.[2];
  if (id !== "UMLAGE") expect(last).toBe(value);
  else expect(last).toBe((value as number[][]).flat().reduce((sum, share) => sum + share, 0));
});

it("says bitte prüfen wherever a rule has not been found in its source", () => {
  const rules = germanCases.flatMap(([, id, cells]) => spill(id, cells).map((row) => row[3]));
  const unverified = /GemHVO|KomHKVO|§ 6 Abs\. 2|§ 7 Abs\. 3|BGB|FAG|mindestens 110 Euro/;
  const concerned = rules.filter((rule) => unverified.test(String(rule)));
  expect(concerned.length).toBeGreaterThan(20);
  for (const rule of concerned) expect(rule).toContain("bitte prüfen");
});

it("names the window of each rate of declining balance, and whether it has to be checked", () => {
  for (const { from, to, certainty } of DECLINING_BALANCE_WINDOWS) {
    for (const day of [from, to]) {
      const date = day + 25_569;
      const [, , rate] = spill("AFA", [1000, date, 10, 2027, null, null, "degressiv"]);
      expect(String(rate?.[3]).includes("bitte prüfen")).toBe(certainty !== "found");
    }
  }
});

it.each(["AFA", "afa", " AMT.AFA ", "amt.afa"])("knows the function by the name %s", (name) => {
  expect(derive(name, [12_000, "15.04.2026", 5, 2026])).toHaveLength(6);
});

it("knows KÜNDIGUNGSTERMIN by its umlaut too", () => {
  const cells = ["01.04.2026", 24, 12, 3, "15.02.2029"];
  expect(derive("Kündigungstermin", cells)).toEqual(derive("KUENDIGUNGSTERMIN", cells));
});

const ASSET = [12_000, "15.04.2026", 5, 2026];

const samples = new Map([...germanCases].reverse().map(([, id, cells]) => [id, cells]));

describe.each([...samples])("for AMT.%s", (id: FunctionId, sample) => {
  const error = { type: "Error", basicType: "Error", basicValue: "#REF!" };
  const count = CUSTOM_FUNCTIONS[id].length;
  const at = (index: number, cell: unknown) =>
    Array.from({ length: count }, (_, place) => (place === index ? cell : sample[place]));
  const indices = Array.from({ length: count }, (_, index) => index);

  it("takes as many arguments as the function", () => {
    const all = at(-1, null);
    expect(typeof derive(id, all)).toBe("object");
    expect(derive(id, [...all, 1])).toContain(`höchstens ${count}.`);
  });

  it.each(indices)("refuses argument %i as the function does", (index) => {
    for (const locale of ["de-DE", "en-US"]) {
      const refused = call(id, at(index, error), locale);
      expect(refused).toMatch(/^invalid-value: /);
      expect(derive(id, at(index, error), locale)).toBe(refused);
    }
  });

  it.each(indices.filter((index) => !Array.isArray(sample[index])))(
    "refuses a range for argument %i by the name of that argument",
    (index) => {
      const label = String(call(id, at(index, error))).split(": ")[1];
      expect(derive(id, at(index, [[1, 2]]))).toContain(`invalid-value: ${label}: Dieser Bereich`);
    },
  );
});

it.each([[[]], [[[]]], [[[null]]], [[[""]]]])(
  "takes the range %j for a missing argument",
  (empty) => {
    const cells = [empty, ...asRanges(ASSET.slice(1))];
    expect(call("HERLEITUNG", ["AFA", cells])).toBe(call("AFA", [null, ...ASSET.slice(1)]));
  },
);

it("takes what a host may pass instead of an array of ranges", () => {
  const refused = call("AFA", [12_000]);
  expect(call("HERLEITUNG", ["AFA", 12_000])).toBe(refused);
  expect(call("HERLEITUNG", ["AFA", [12_000]])).toBe(refused);
  expect(call("HERLEITUNG", ["AFA", [[12_000]]])).toBe(refused);
  expect(call("HERLEITUNG", ["AFA", null])).toBe(call("AFA", []));
  expect(call("HERLEITUNG", ["AFA"])).toBe(call("AFA", []));
});
