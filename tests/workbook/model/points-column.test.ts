import { criteriaWithPoints } from "../../../src/tables/kriterien";
import type { Headless } from "../../../src/workbench/headless/headless";
import type { ColumnEdit, Edit } from "../../../src/workbook/model/edit";
import { inverseOf } from "../../../src/workbook/model/edit";
import type { ModelTables } from "../../../src/workbook/model/model-table";
import { readModel } from "../../../src/workbook/model/read-model";
import { writeEdits } from "../../../src/workbook/model/write-edits";
import { bareTable, type } from "../import/bare-table";
import { openExcel } from "../open-excel";

jest.setTimeout(60_000);

let headless: Headless;

/** Two criteria with points of two scenarios; beside the table stands a sum of the weights. */
const ROWS = [
  ["Kosten", "", 60, 5, "=4+4"],
  ["Service", "", 40, 6, 9],
];
const HEADER = ["Kriterium", "Modul", "Gewicht", "EIGEN", "KSM"];

beforeEach(async () => {
  headless = await openExcel();
  await bareTable(criteriaWithPoints(["EIGEN", "KSM"]), ROWS);
  await type("G5", "=SUM(Kriterien[Gewicht])");
});

afterEach(() => {
  headless.close();
});

async function seen(): Promise<ModelTables> {
  const result = await readModel(["Kriterien"]);
  if (!result.ok) throw new Error(result.refusal.kind);
  const { header = [], rows = [] } = result.value.tables.Kriterien ?? {};
  return { Kriterien: { header, rows: rows.map((row, at) => ({ id: at + 1, ...row })) } };
}

/** Header and body of the table as typed, and the formula beside it. */
async function sheet(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange();
    used.load("formulas");
    await context.sync();
    return used.formulas as unknown[][];
  });
}

const insert = (
  header: string,
  after: string,
  ...points: number[]
): ColumnEdit<"insertColumn"> => ({
  kind: "insertColumn",
  table: "Kriterien",
  header,
  after,
  points: points.map((value, index) => ({ row: index + 1, typed: { value } })),
});

const REMOVE_KSM: Edit = {
  kind: "removeColumn",
  table: "Kriterien",
  header: "KSM",
  after: "EIGEN",
  points: [
    { row: 1, typed: { value: 8, formula: "=4+4" } },
    { row: 2, typed: { value: 9 } },
  ],
};

async function write(...edits: Edit[]): Promise<void> {
  const result = await writeEdits(await seen(), edits);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
}

it("a new column stands behind the others with its points, and what stood beside the table moves on", async () => {
  await write(insert("RZ", "KSM", 3, 4));
  expect(await sheet()).toEqual([
    [...HEADER, "RZ", "", ""],
    ["Kosten", "", 60, 5, "=4+4", 3, "", "=SUM(Kriterien[Gewicht])"],
    ["Service", "", 40, 6, 9, 4, "", ""],
  ]);
});

it("points of a new column are from 0 to 10", async () => {
  await write(insert("RZ", "KSM"));
  const rule = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Kriterien");
    const { dataValidation } = table.columns.getItem("RZ").getDataBodyRange();
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule;
  });
  expect(rule.decimal).toMatchObject({ operator: "Between", formula1: 0, formula2: 10 });
});

it("a column that is removed comes back in its place with its formula", async () => {
  await write(insert("RZ", "KSM", 3, 4));
  const before = await sheet();
  await write(REMOVE_KSM);
  expect(await sheet()).toEqual([
    ["Kriterium", "Modul", "Gewicht", "EIGEN", "RZ", "", ""],
    ["Kosten", "", 60, 5, 3, "", "=SUM(Kriterien[Gewicht])"],
    ["Service", "", 40, 6, 4, "", ""],
  ]);
  await write(...inverseOf([REMOVE_KSM]));
  expect(await sheet()).toEqual(before);
});

it("columns that come, change their code and go in one write are where they belong", async () => {
  await write(
    insert("RZ", "KSM", 3),
    REMOVE_KSM,
    { kind: "header", place: "Kriterien", before: "RZ", after: "TEIL" },
    insert("IKZ", "EIGEN", 7),
  );
  expect((await sheet())[0]).toEqual([
    ...["Kriterium", "Modul", "Gewicht", "EIGEN", "IKZ", "TEIL", "", ""],
  ]);
});

it("a column stays where something of a person stands below it", async () => {
  await type("E9", "Quelle: Workshop");
  const before = await sheet();
  await write(REMOVE_KSM);
  expect(await sheet()).toEqual(before);
});

it("another table below keeps its columns", async () => {
  await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getActiveWorksheet().getRange("A10:G11");
    area.getRow(0).values = [["a", "b", "c", "d", "e", "f", "g"]];
    context.workbook.tables.add(area, true).name = "Eigene";
    await context.sync();
  });
  await type("G5", "");
  await write(insert("RZ", "KSM", 3, 4));
  const rows = await sheet();
  expect(rows[0]).toEqual([...HEADER, "RZ", ""]);
  expect(rows[6]).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
});

it.each([
  ["AccessDenied", {}],
  ["AccessDenied", { afterActions: 3 }],
  ["disconnect", {}],
  ["lostAnswer", {}],
] as const)("%s at any request (%j): the same write completes it", async (fault, options) => {
  const edits = [insert("RZ", "KSM", 3, 4)];
  const { batches, faults } = headless.workbench;
  const empty = await seen();
  const first = batches.length;
  await writeEdits(empty, edits);
  const requests = batches.length - first;
  const complete = await sheet();
  expect(requests).toBeGreaterThan(4);
  for (let request = 1; request <= requests; request++) {
    await write(...inverseOf(edits));
    faults.failAt(request, fault, options);
    await writeEdits(empty, edits);
    faults.clear();
    expect((await writeEdits(empty, edits)).ok).toBe(true);
    expect([request, await sheet()]).toEqual([request, complete]);
  }
});
