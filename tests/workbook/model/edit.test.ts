import fc from "fast-check";
import { applyEdits, type Edit, inverseOf } from "../../../src/workbook/model/edit";
import type { ModelTables } from "../../../src/workbook/model/model-table";

const HEADER = ["Kürzel", "Name", "Beschreibung"];
const content = (...values: string[]) => ({ values, formulas: values });

const TABLES: ModelTables = {
  Szenarien: {
    header: HEADER,
    rows: [
      { id: 1, ...content("EIGEN", "Heute", "") },
      { id: 2, ...content("KSM", "Voll", "") },
      { id: 3, ...content("RZ", "Teil", "") },
    ],
  },
  Kriterien: { header: ["Kriterium", "EIGEN", "KSM"], rows: [] },
};

const EDITS: readonly Edit[] = [
  {
    kind: "set",
    table: "Szenarien",
    row: 2,
    key: "name",
    before: { value: "Voll" },
    after: { value: "Alles" },
  },
  { kind: "insert", table: "Szenarien", row: 4, after: 1, content: content("IKZ", "Nachbar", "") },
  { kind: "remove", table: "Szenarien", row: 3, after: 2, content: content("RZ", "Teil", "") },
  { kind: "header", place: "Kriterien", before: "KSM", after: "ALLES" },
];

it("edits change fields, rows and headers in their order", () => {
  const { Szenarien, Kriterien } = applyEdits(TABLES, EDITS);
  expect(Szenarien?.rows.map(({ values }) => values.slice(0, 2))).toEqual([
    ["EIGEN", "Heute"],
    ["IKZ", "Nachbar"],
    ["KSM", "Alles"],
  ]);
  expect(Kriterien?.header).toEqual(["Kriterium", "EIGEN", "ALLES"]);
});

it("taking edits back gives the tables as they were, whichever they are", () => {
  fc.assert(
    fc.property(fc.subarray([...EDITS]), (edits) => {
      expect(applyEdits(applyEdits(TABLES, edits), inverseOf(edits))).toEqual(TABLES);
    }),
  );
});

it("an edit of a row that has gone changes nothing", () => {
  const edit: Edit = {
    kind: "set",
    table: "Szenarien",
    row: 9,
    key: "name",
    before: { value: "" },
    after: { value: "x" },
  };
  expect(applyEdits(TABLES, [edit])).toEqual(TABLES);
});
