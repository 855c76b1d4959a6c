import { day } from "../core/day";
import { movementRefusal, readMovements } from "../../src/tables/movement-rows";

const HEADER = ["Datum", "Art", "Betrag", "Nutzungsdauer"];

it("reads movements of every kind, with the number of their row", () => {
  const { refusals, rows } = readMovements([
    HEADER,
    ["31.12.2026", "nachträglicher Zugang", "1.200,50 €", null],
    ["31.12.2027", "außerplanmäßige AfA", 100, 24],
    [null, null, null, null],
    ["31.12.2028", "Zuschreibung", 50, ""],
    ["31.12.2029", "Nutzungsdauer", 0, "36"],
  ]);
  expect(refusals).toEqual([]);
  expect(rows).toEqual([
    { row: 2, movement: { day: day("31.12.2026"), kind: "addition", amount: 1200_50 } },
    {
      row: 3,
      movement: { day: day("31.12.2027"), kind: "write-down", amount: 100_00, lifeMonths: 24 },
    },
    { row: 5, movement: { day: day("31.12.2028"), kind: "write-up", amount: 50_00 } },
    { row: 6, movement: { day: day("31.12.2029"), kind: "new-life", lifeMonths: 36 } },
  ]);
});

it("keeps the good rows beside the bad ones, and tells of the bad ones in order", () => {
  const { refusals, rows } = readMovements([
    HEADER,
    ["31.12.2026", "Nutzungsdauer", null, null],
    ["gestern", "Zuschreibung", 1, null],
    ["31.12.2026", "Zuschreibung", 1, null],
  ]);
  expect(rows.map(({ row }) => row)).toEqual([4]);
  expect(refusals.map(({ kind, place }) => [kind, place?.row, place?.column])).toEqual([
    ["missing", 2, "Nutzungsdauer"],
    ["not-a-date", 3, "Datum"],
  ]);
});

it("does not mind rows without a number among those of one asset", () => {
  const header = ["Nr", ...HEADER];
  const rows = [null, "IT-1", "it-1"].map((nr) => [nr, "31.12.2026", "Zuschreibung", 1, null]);
  expect(readMovements([header, ...rows]).refusals).toEqual([]);
});

it("puts a refusal of a movement at its place", () => {
  const refusal = { kind: "no-life-left", argument: "lifeMonths" } as const;
  expect(movementRefusal(refusal, 7)).toEqual({
    kind: "no-life-left",
    argument: "Nutzungsdauer",
    place: { table: "Bewegungen", row: 7, column: "Nutzungsdauer" },
  });
});
