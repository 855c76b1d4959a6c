import { monthIndex } from "../../src/core/calendar";
import { readProjects } from "../../src/tables/project-rows";
import { demoTable } from "../functions/demo-tables";

const HEADER = ["Projekt", "Szenario", "Beginn", "Ende", "Stunden"];

it("reads the projects of the demo", () => {
  const { rows, refusals } = readProjects(demoTable("projekte"));
  expect(refusals).toEqual([]);
  expect(rows).toHaveLength(6);
  expect(rows[4]).toEqual({
    scenario: "KSM",
    hours: 420,
    months: { first: monthIndex(2027, 1), last: monthIndex(2027, 9) },
  });
  expect(rows[0]?.scenario).toBeUndefined();
});

it.each([
  ["without an end", ["DMS", "", "01.01.2026", "", 380], "missing", "Ende"],
  [
    "that ends before it begins",
    ["DMS", "", "01.01.2026", "31.12.2025", 1],
    "before-start",
    "Ende",
  ],
  [
    "of more hours than anybody has",
    ["DMS", "", "01.01.2026", "31.12.2026", 2e6],
    "out-of-range",
    "Stunden",
  ],
  [
    "of negative hours",
    ["DMS", "", "01.01.2026", "31.12.2026", -1],
    "must-not-be-negative",
    "Stunden",
  ],
])("refuses a project %s at its place", (_, line, kind, column) => {
  const good = ["OZG", "KSM", "01.01.2026", "31.12.2026", 90];
  const { rows, refusals } = readProjects([HEADER, line, good]);
  expect(rows).toHaveLength(1);
  expect(refusals).toMatchObject([{ kind, place: { table: "Projekte", row: 2, column } }]);
});
