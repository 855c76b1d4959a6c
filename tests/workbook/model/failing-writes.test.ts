import { SZENARIEN } from "../../../src/tables/szenarien";
import type { Headless } from "../../../src/workbench/headless/headless";
import type { Edit } from "../../../src/workbook/model/edit";
import type { ModelTables } from "../../../src/workbook/model/model-table";
import { readModel } from "../../../src/workbook/model/read-model";
import { writeEdits } from "../../../src/workbook/model/write-edits";
import { bareTable, typedCells } from "../import/bare-table";
import { openExcel } from "../open-excel";

const ROWS = [
  ["EIGEN", "Heute", "bleibt"],
  ["KSM", "Voll", "alles"],
  ["RZ", "Teil", ""],
];

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
  await bareTable(SZENARIEN, ROWS);
});

afterEach(() => {
  headless.close();
});

async function seen(): Promise<ModelTables> {
  const result = await readModel(["Szenarien"]);
  if (!result.ok) throw new Error(result.refusal.kind);
  const { header = [], rows = [] } = result.value.tables.Szenarien ?? {};
  return { Szenarien: { header, rows: rows.map((row, at) => ({ id: at + 1, ...row })) } };
}

const set = (row: number, key: string, value: string): Edit => ({
  kind: "set",
  table: "Szenarien",
  row,
  key,
  before: { value: "" },
  after: { value },
});

/** What a person changes at once in the pane: two fields of one scenario, one of another. */
const EDITS = [
  set(2, "name", "Vollauslagerung"),
  set(2, "description", "Server und Netz"),
  set(3, "name", "Rechenzentrum"),
];

const WRITTEN = [
  ["EIGEN", "Heute", "bleibt"],
  ["KSM", "Vollauslagerung", "Server und Netz"],
  ["RZ", "Rechenzentrum", ""],
];

/** Requests that a write of the pane takes. */
async function requests(before: ModelTables): Promise<number> {
  const { batches } = headless.workbench;
  const first = batches.length;
  await writeEdits(before, []);
  return batches.length - first + 1;
}

describe.each([
  ["access denied", "AccessDenied", {}],
  ["access denied in the middle", "AccessDenied", { afterActions: 5 }],
  ["a busy Excel", "busy", {}],
  ["a lost session", "disconnect", {}],
  ["a lost answer", "lostAnswer", {}],
] as const)("%s at any request of a scenario's write", (_, fault, options) => {
  it("leaves the tables as before or lets the same write complete them", async () => {
    const before = await seen();
    const count = await requests(before);
    expect(count).toBeGreaterThan(1);
    let refused = 0;
    for (let request = 1; request <= count + 2; request++) {
      headless.workbench.faults.failAt(request, fault, options);
      const result = await writeEdits(before, EDITS);
      headless.workbench.faults.clear();
      const left = await typedCells("Szenarien", 3);
      // where it says that it was written, it was; where it was refused, the same write completes it
      if (result.ok) expect([request, left]).toEqual([request, WRITTEN]);
      else refused += 1;
      expect((await writeEdits(before, EDITS)).ok).toBe(true);
      expect([request, await typedCells("Szenarien", 3)]).toEqual([request, WRITTEN]);
      await writeEdits(await seen(), [
        set(2, "name", "Voll"),
        set(2, "description", "alles"),
        set(3, "name", "Teil"),
      ]);
      expect(await typedCells("Szenarien", 3)).toEqual(ROWS);
    }
    expect(refused).toBeGreaterThanOrEqual(count - 1);
  });
});
