import { createWorkbookModel, type WorkbookModel } from "../../src/taskpane/model/workbook-model";
import {
  deleteScenario,
  recodeScenario,
  scenariosOf,
} from "../../src/taskpane/model/scenario-edits";
import { setField } from "../../src/taskpane/model/table-access";
import { SZENARIEN } from "../../src/tables/szenarien";
import type { Headless } from "../../src/workbench/headless/headless";
import { isWaitingForCellEdit } from "../../src/workbook/cell-edit-wait";
import { readModel } from "../../src/workbook/model/read-model";
import { watchModel } from "../../src/workbook/model/watch-model";
import { writeEdits } from "../../src/workbook/model/write-edits";
import { bareTable, type, typedCells } from "../workbook/import/bare-table";
import { openExcel } from "../workbook/open-excel";

jest.setTimeout(60_000);

const ROWS = [
  ["EIGEN", "Heute", "bleibt"],
  ["KSM", "Voll", '="al"&"les"'],
  ["RZ", "Teil", ""],
];

let headless: Headless;
let state: () => WorkbookModel;

beforeEach(async () => {
  headless = await openExcel();
  await bareTable(SZENARIEN, ROWS);
  const model = createWorkbookModel({ read: readModel, write: writeEdits, watch: watchModel });
  state = model.getState;
  await state().start();
});

afterEach(async () => {
  // The model reads once more what it was told of its own last write.
  await new Promise((resolve) => setTimeout(resolve, 200));
  headless.close();
});

/** Until something holds; fails after half a minute. */
async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 30_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error("It never came to hold.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const names = () => scenariosOf(state().tables).map(({ name }) => name);
const ksm = () => {
  const found = scenariosOf(state().tables)[1];
  if (found === undefined) throw new Error("no scenario");
  return found;
};

it("what is typed in the sheet shows in the model", async () => {
  await type("B6", "Alles");
  await until(() => names()[1] === "Alles");
  expect(names()).toEqual(["Heute", "Alles", "Teil"]);
});

it("a field of the pane and another one of a colleague in the same row both reach the workbook", async () => {
  const { id } = ksm().row;
  const edits = setField(state().tables, "Szenarien", id, "name", "Alles");
  state().change({ label: "field", subject: "Name", edits });
  await type("C6", "von Kollegin");
  await until(() => !state().isSaving);
  expect((await typedCells("Szenarien", 3))[1]).toEqual(["KSM", "Alles", "von Kollegin"]);
});

it("two panes that change different fields of a row at once lose neither, and both show both", async () => {
  const other = createWorkbookModel({ read: readModel, write: writeEdits, watch: watchModel });
  await other.getState().start();
  const write = ({ change, tables }: WorkbookModel, key: string, value: string) => {
    const { id } = scenariosOf(tables)[1]?.row ?? ksm().row;
    change({ label: "field", subject: key, edits: setField(tables, "Szenarien", id, key, value) });
  };
  write(state(), "name", "Alles");
  write(other.getState(), "description", "von der Kollegin");
  const both = ["KSM", "Alles", "von der Kollegin"];
  await until(() => !state().isSaving && !other.getState().isSaving);
  expect((await typedCells("Szenarien", 3))[1]).toEqual(both);
  for (const pane of [state, other.getState]) {
    await until(() => String(scenariosOf(pane().tables)[1]?.row.values) === String(both));
  }
  expect([state().notice, other.getState().notice]).toEqual([undefined, undefined]);
});

it("what is edited in the pane behind a quiet look at the workbook is told as waiting, too", async () => {
  const { cellEdit } = headless.workbench;
  cellEdit.begin();
  void state().start();
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(isWaitingForCellEdit()).toBe(false);
  const edits = setField(state().tables, "Szenarien", ksm().row.id, "name", "Alles");
  state().change({ label: "field", subject: "Name", edits });
  await until(isWaitingForCellEdit);
  cellEdit.end();
  await until(() => !state().isSaving);
  expect(isWaitingForCellEdit()).toBe(false);
  expect((await typedCells("Szenarien", 2))[1]).toEqual(["KSM", "Alles"]);
});

it("a deleted scenario comes back in its place with its formula, also after it was written", async () => {
  state().change({
    label: "removeScenario",
    subject: "Voll",
    edits: deleteScenario(state().tables, ksm()),
  });
  await until(() => !state().isSaving);
  expect(await typedCells("Szenarien", 1)).toEqual([["EIGEN"], ["RZ"]]);
  state().undo();
  await until(() => !state().isSaving);
  expect(await typedCells("Szenarien", 3)).toEqual(ROWS);
});

it("a scenario with another code is written with it, and back", async () => {
  const edits = recodeScenario(state().tables, ksm(), "ALLES");
  state().change({ label: "renameScenario", subject: "Voll", edits });
  await until(() => !state().isSaving);
  expect((await typedCells("Szenarien", 1))[1]).toEqual(["ALLES"]);
  state().undo();
  await until(() => !state().isSaving);
  expect((await typedCells("Szenarien", 1))[1]).toEqual(["KSM"]);
});
