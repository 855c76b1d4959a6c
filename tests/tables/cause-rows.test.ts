import { readCauses } from "../../src/tables/cause-rows";

const HEADER = ["Ursache", "Betrag"];

it("reads causes, equal ones by the same key", () => {
  const { causes } = readCauses([HEADER, ["Lizenzen", "1.000,50"], [" lizenzen", 1]]);
  expect(causes).toEqual([
    { cause: "Lizenzen", key: "lizenzen", amount: 100_050 },
    { cause: "lizenzen", key: "lizenzen", amount: 100 },
  ]);
});

it.each(["Summe", "summe ", "Ergebnis", "Gesamt"])("leaves out a last row %s", (word) => {
  const { causes } = readCauses([HEADER, ["Netz", 1], [word, 1]]);
  expect(causes.map(({ cause }) => cause)).toEqual(["Netz"]);
});

it("takes such a word for a cause anywhere else", () => {
  const { causes } = readCauses([HEADER, ["Gesamt", 1], ["Netz", 1]]);
  expect(causes.map(({ cause }) => cause)).toEqual(["Gesamt", "Netz"]);
});
