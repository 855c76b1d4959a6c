import { createCalculator } from "../../src/taskpane/model/scenario-figures";
import {
  addScenario,
  codeProblem,
  deleteScenario,
  duplicateScenario,
  freeCode,
  freeName,
  moveScenario,
  recodeScenario,
  scenariosOf,
} from "../../src/taskpane/model/scenario-edits";
import {
  suggestedStart,
  TEMPLATES,
  templateRows,
} from "../../src/taskpane/features/scenarios/templates";
import { rowsOfScenario, textOf } from "../../src/taskpane/model/table-access";
import { applyEdits, type Edit, inverseOf } from "../../src/workbook/model/edit";
import type { ModelTables } from "../../src/workbook/model/model-table";
import { exampleModel } from "./example-model";

const TABLES = exampleModel();
const KSM = scenario("KSM");

function scenario(code: string, tables: ModelTables = TABLES) {
  const found = scenariosOf(tables).find((entry) => entry.code === code);
  if (found === undefined) throw new Error(`no scenario ${code}`);
  return found;
}

const ANSWERS = {
  code: "NEU",
  name: "Neu",
  from: suggestedStart(2027),
  workplaces: 45,
  servers: 7,
  pages: 200_000,
};

let id = 1_000_000;
const newId = () => ++id;

function presentValue(tables: ModelTables, code: string): number {
  const calculation = createCalculator()(tables);
  const result = calculation?.ok === true ? calculation.figuresOf(code) : undefined;
  if (result?.ok !== true) throw new Error(`${code} is not calculated`);
  return result.value.presentValue;
}

const codes = (tables: ModelTables) => scenariosOf(tables).map(({ code }) => code);

it("a copy costs what the original costs and shares no row with it", () => {
  const after = applyEdits(
    TABLES,
    duplicateScenario(TABLES, KSM, { code: "KSM2", name: "Kopie" }, newId),
  );
  expect(presentValue(after, "KSM2")).toBe(presentValue(TABLES, "KSM"));
  expect(presentValue(after, "KSM")).toBe(presentValue(TABLES, "KSM"));
  expect(rowsOfScenario(after, "Positionen", "KSM2")).toHaveLength(8);
});

it("a scenario with another code costs the same, and nothing keeps the old code", () => {
  const after = applyEdits(TABLES, recodeScenario(TABLES, KSM, "ALLES"));
  expect(presentValue(after, "ALLES")).toBe(presentValue(TABLES, "KSM"));
  expect(JSON.stringify(after)).not.toContain('"KSM"');
});

it("a deleted scenario leaves no row behind and nobody else's is gone", () => {
  const after = applyEdits(TABLES, deleteScenario(TABLES, KSM));
  expect(codes(after)).toEqual(["EIGEN", "RZ", "DRUCK"]);
  expect(presentValue(after, "KSM")).toBe(presentValue(TABLES, "EIGEN"));
  expect(presentValue(after, "RZ")).toBe(presentValue(TABLES, "RZ"));
});

const points = (tables: ModelTables) => tables.Kriterien?.header.slice(3);

it("the utility analysis has a column of points for every scenario, with the points of a copy", () => {
  expect(points(TABLES)).toEqual(["EIGEN", "KSM", "RZ", "DRUCK"]);
  const rows = templateRows("empty", { ...ANSWERS, code: "NEU" });
  const added = applyEdits(TABLES, addScenario(TABLES, rows, newId));
  expect(points(added)).toEqual(["EIGEN", "KSM", "RZ", "DRUCK", "NEU"]);
  expect(added.Kriterien?.rows.every(({ values }) => values[7] === "")).toBe(true);
  const copied = duplicateScenario(TABLES, KSM, { code: "KSM2", name: "Kopie" }, newId);
  const { Kriterien } = applyEdits(TABLES, copied);
  expect(Kriterien?.header.at(-1)).toBe("KSM2");
  expect(Kriterien?.rows.map(({ values }) => values[7])).toEqual(
    TABLES.Kriterien?.rows.map(({ values }) => values[4]),
  );
  expect(points(applyEdits(TABLES, deleteScenario(TABLES, KSM)))).toEqual(["EIGEN", "RZ", "DRUCK"]);
});

it("a code that is the name of another column leaves that column alone", () => {
  const rows = templateRows("empty", { ...ANSWERS, code: "Gewicht" });
  const added = applyEdits(TABLES, addScenario(TABLES, rows, newId));
  expect(added.Kriterien).toBe(TABLES.Kriterien);
  const weight = scenario("Gewicht", added);
  expect(applyEdits(added, deleteScenario(added, weight)).Kriterien).toBe(TABLES.Kriterien);
  const recoded = applyEdits(added, recodeScenario(added, weight, "NEU"));
  expect(recoded.Kriterien?.header).toContain("Gewicht");
});

it("sheets that show a scenario go over to the status quo when it is deleted, others stay", () => {
  const named = (chosen: string) =>
    deleteScenario(TABLES, KSM, chosen).filter(({ kind }) => kind === "named");
  expect(named("KSM")).toMatchObject([{ before: "KSM", after: "EIGEN" }]);
  expect(named("RZ")).toEqual([]);
});

it("scenarios change places, but the status quo keeps the first", () => {
  const moved = (code: string, by: 1 | -1) =>
    codes(applyEdits(TABLES, moveScenario(TABLES, scenario(code), by)));
  expect(moved("KSM", 1)).toEqual(["EIGEN", "RZ", "KSM", "DRUCK"]);
  expect(moved("DRUCK", -1)).toEqual(["EIGEN", "KSM", "DRUCK", "RZ"]);
  for (const [code, by] of [
    ["KSM", -1],
    ["EIGEN", 1],
    ["DRUCK", 1],
  ] as const) {
    expect(moved(code, by)).toEqual(codes(TABLES));
  }
});

it.each<[string, () => readonly Edit[]]>([
  ["adding", () => addScenario(TABLES, templateRows("full", ANSWERS), newId)],
  ["duplicating", () => duplicateScenario(TABLES, KSM, { code: "X", name: "Y" }, newId)],
  ["recoding", () => recodeScenario(TABLES, KSM, "ALLES")],
  ["deleting", () => deleteScenario(TABLES, KSM)],
  ["moving", () => moveScenario(TABLES, scenario("RZ"), 1)],
])("%s can be taken back to the last cell", (_, edits) => {
  const done = edits();
  expect(applyEdits(applyEdits(TABLES, done), inverseOf(done))).toEqual(TABLES);
});

it("a code must be there, short, and not yet taken in any spelling", () => {
  expect(codeProblem(TABLES, " ")).toBe("empty");
  expect(codeProblem(TABLES, "x".repeat(21))).toBe("long");
  expect(codeProblem(TABLES, " ksm")).toBe("taken");
  expect(codeProblem(TABLES, "ksm", KSM.row.id)).toBeUndefined();
  expect(freeCode(TABLES, "KSM")).toBe("KSM2");
  expect(freeName(TABLES, "Vollauslagerung")).toBe("Vollauslagerung 2");
  expect(freeName(TABLES, "Druck")).toBe("Druck");
});

describe.each(TEMPLATES)("the template %s", (template) => {
  const after = applyEdits(TABLES, addScenario(TABLES, templateRows(template, ANSWERS), newId));

  it("can be calculated at once and costs something else than the status quo, unless it is empty", () => {
    const isSame = presentValue(after, "NEU") === presentValue(after, "EIGEN");
    expect(isSame).toBe(template === "empty");
  });

  it("marks every price as assumed", () => {
    for (const row of rowsOfScenario(after, "Positionen", "NEU")) {
      expect(textOf(after, "Positionen", row, "source")).toBe("Beispiel – bitte Angebot einsetzen");
    }
  });
});
