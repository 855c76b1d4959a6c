import { renamedHeaders } from "../../src/workbook/set-up/renamed-headers";

const BEFORE = ["Nr", "Bezeichnung", "Klasse", "Standort"];

it.each([
  ["nothing has changed", BEFORE, []],
  [
    "one in the middle",
    ["Nr", "Gerät", "Klasse", "Standort"],
    [{ header: "Bezeichnung", now: "Gerät" }],
  ],
  ["the last one", [...BEFORE.slice(0, 3), "Wo"], [{ header: "Standort", now: "Wo" }]],
  [
    "two neighbours",
    ["Nr", "Gerät", "Art", "Standort"],
    [
      { header: "Bezeichnung", now: "Gerät" },
      { header: "Klasse", now: "Art" },
    ],
  ],
  ["a column that was deleted is not renamed", ["Nr", "Klasse", "Standort"], []],
  [
    "a person's own column behind is not a renamed one",
    [...BEFORE.slice(0, 2), "Standort", "Notiz"],
    [],
  ],
  ["a person's own column in between is none either", ["Nr", "Notiz", ...BEFORE.slice(1)], []],
])("headers: %s", (_, found, expected) => {
  expect(renamedHeaders(BEFORE, found)).toEqual(expected);
});
