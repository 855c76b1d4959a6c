import { SZENARIEN } from "../../../src/tables/szenarien";
import type { Edit } from "../../../src/workbook/model/edit";
import type { ModelTables } from "../../../src/workbook/model/model-table";
import { readModel } from "../../../src/workbook/model/read-model";
import { watchModel, type WorkbookChange } from "../../../src/workbook/model/watch-model";
import { writeEdits } from "../../../src/workbook/model/write-edits";
import type { Headless } from "../../../src/workbench/headless/headless";
import { bareTable, type, typedCells } from "../import/bare-table";
import { openExcel } from "../open-excel";

jest.setTimeout(60_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
  await bareTable(SZENARIEN, [
    ["EIGEN", "Heute", "bleibt"],
    ["KSM", "Voll", '="al"&"les"'],
    ["RZ", "Teil", ""],
  ]);
});

afterEach(() => {
  headless.close();
});

/** The pane's view of the table, its rows named 1, 2, 3 … */
async function seen(): Promise<ModelTables> {
  const result = await readModel(["Szenarien"]);
  if (!result.ok) throw new Error(result.refusal.kind);
  const { header = [], rows = [] } = result.value.tables.Szenarien ?? {};
  return { Szenarien: { header, rows: rows.map((row, at) => ({ id: at + 1, ...row })) } };
}

const setName = (row: number, value: string): Edit => ({
  kind: "set",
  table: "Szenarien",
  row,
  key: "name",
  before: { value: "" },
  after: { value },
});

it("a field is written to its row although rows came in front, and nothing else is touched", async () => {
  const before = await seen();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Szenarien").rows.add(0, [["NEU", "davor", ""]]);
    context.workbook.worksheets.getActiveWorksheet().getRange("C7").values = [["von Kollegin"]];
    await context.sync();
  });
  const { ok } = await writeEdits(before, [setName(2, "Alles")]);
  expect(ok).toBe(true);
  expect(await typedCells("Szenarien", 3)).toEqual([
    ["NEU", "davor", ""],
    ["EIGEN", "Heute", "bleibt"],
    ["KSM", "Alles", "von Kollegin"],
    ["RZ", "Teil", ""],
  ]);
});

it("a row that is removed comes back with its formula and in its place", async () => {
  const before = await seen();
  const [, ksm] = before.Szenarien?.rows ?? [];
  if (ksm === undefined) throw new Error("no row");
  const { formulas, values } = ksm;
  const edit = { table: "Szenarien", row: 2, after: 1, content: { formulas, values } } as const;
  const table = await typedCells("Szenarien", 3);
  await writeEdits(before, [{ kind: "remove", ...edit }]);
  expect(await typedCells("Szenarien", 1)).toEqual([["EIGEN"], ["RZ"]]);
  await writeEdits(await seen(), [{ kind: "insert", ...edit, row: 9 }]);
  expect(await typedCells("Szenarien", 3)).toEqual(table);
});

it("text that looks like a formula stays text", async () => {
  await writeEdits(await seen(), [setName(3, "=1+1")]);
  const { Szenarien } = await seen();
  expect(Szenarien?.rows[2]?.values[1]).toBe("=1+1");
});

it("an edit of a row that somebody deleted is refused and writes nothing", async () => {
  const before = await seen();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Szenarien").rows.getItemAt(1).delete();
    await context.sync();
  });
  const left = await typedCells("Szenarien", 3);
  const result = await writeEdits(before, [setName(1, "x"), setName(2, "y")]);
  expect(result).toEqual({ ok: false, refusal: { kind: "row-gone", table: "Szenarien" } });
  expect(await typedCells("Szenarien", 3)).toEqual(left);
});

it("a missing table and a missing column are told as problems, the rest is read", async () => {
  await type("A4", "Etwas anderes");
  const result = await readModel(["Szenarien", "Uebernahme"]);
  if (!result.ok) throw new Error(result.refusal.kind);
  expect(result.value.problems).toEqual([
    { kind: "table-missing", table: "Uebernahme", name: "Uebernahme" },
    { kind: "columns-missing", table: "Szenarien", name: "Szenarien", columns: ["Kürzel"] },
  ]);
});

it("a table that was renamed by somebody is still told of when it is changed or deleted", async () => {
  const changes: WorkbookChange[] = [];
  const watching = await watchModel((change) => changes.push(change));
  const read = await readModel(["Szenarien"]);
  if (!watching.ok || !read.ok) throw new Error("not watched");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Szenarien").name = "Varianten";
    await context.sync();
  });
  await type("B6", "Anders");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changes).toContainEqual({ tableId: read.value.ids.Szenarien });
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Varianten").delete();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changes).toContain("any");
});
