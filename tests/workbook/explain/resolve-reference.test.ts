import type { TablePlace } from "../../../src/workbook/freeze/read-tables";
import { resolveReference } from "../../../src/workbook/explain/resolve-reference";

const ANLAGEN: TablePlace = {
  id: "{1}",
  name: "Anlagen",
  sheet: "Inventar 1",
  headers: ["Nr", "Wert", "Ab gang"],
  headerRow: 3,
  column: 1,
  row: 4,
  rows: 10,
};
const CELL = { sheet: "Inventar 1", row: 6, column: 3 };
const OUTSIDE = { sheet: "Übersicht", row: 0, column: 0 };

const area = (sheet: string, row: number, column: number, rows: number, columns: number) => ({
  kind: "area",
  sheet,
  area: { row, column, rows, columns },
  isSpill: false,
});

it.each([
  ["B4", area("Inventar 1", 3, 1, 1, 1)],
  ["$B$4:C5", area("Inventar 1", 3, 1, 2, 2)],
  ["'Blatt 2'!A1", area("Blatt 2", 0, 0, 1, 1)],
  ["B4#", { ...area("Inventar 1", 3, 1, 1, 1), isSpill: true }],
  ["[@Wert]", area("Inventar 1", 6, 2, 1, 1)],
  ["Anlagen[@[Ab gang]]", area("Inventar 1", 6, 3, 1, 1)],
  ["Anlagen[[#This Row],[Nr]:[Wert]]", area("Inventar 1", 6, 1, 1, 2)],
  ["[Wert]", area("Inventar 1", 4, 2, 10, 1)],
  ["anlagen[wert]", area("Inventar 1", 4, 2, 10, 1)],
  ["Anlagen", area("Inventar 1", 4, 1, 10, 3)],
  ["Anlagen[#All]", area("Inventar 1", 3, 1, 11, 3)],
  ["Anlagen[[#All],[Nr]:[Wert]]", area("Inventar 1", 3, 1, 11, 2)],
  ["Anlagen[[#Headers],[Wert]]", area("Inventar 1", 3, 2, 1, 1)],
  ["Anlagen[[#Headers],[#Data],[Wert]]", area("Inventar 1", 3, 2, 11, 1)],
  ["Kalkulationszins", { kind: "name", name: "Kalkulationszins" }],
])("%s is found", (reference, expected) => {
  expect(resolveReference(reference, CELL, [ANLAGEN])).toEqual(expected);
});

it.each([
  ["a whole column", "A:A"],
  ["another file", "[Haushalt.xlsx]Blatt!A1"],
  ["a column that is not there", "Anlagen[Ort]"],
  ["a table that is not there", "Geräte[Wert]"],
])("nothing is found for %s", (_, reference) => {
  expect(resolveReference(reference, CELL, [ANLAGEN])).toBeUndefined();
});

it("there is no own row outside of the table", () => {
  expect(resolveReference("Anlagen[@Wert]", OUTSIDE, [ANLAGEN])).toBeUndefined();
});
