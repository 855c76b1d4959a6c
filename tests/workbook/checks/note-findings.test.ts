import { BEFUNDE } from "../../../src/tables/befunde";
import type { TableSchema } from "../../../src/tables/schema";
import { noteFindings } from "../../../src/workbook/checks/note-findings";
import type { Headless } from "../../../src/workbench/headless/headless";
import { bareTable, typedCells } from "../import/bare-table";
import { openExcel } from "../open-excel";

const { columns }: TableSchema = BEFUNDE;

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
  const row = (id: string) =>
    columns.map(({ key }) => ({ id, finding: `Befund ${id}`, state: "offen" })[key] ?? "");
  await bareTable(BEFUNDE, ["eins", "zwei", "drei"].map(row));
});

afterEach(() => {
  headless.close();
});

/** What stands in the table of each finding: its identity, its state and the reason. */
async function notes(): Promise<unknown[][]> {
  const rows = await typedCells("Befunde", columns.length);
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  return rows.map((row) => [row[at("id")], row[at("state")], row[at("reason")]]);
}

const NOTE = { ids: ["eins", "drei"], state: "ignoriert", reason: "Angebot folgt" } as const;
const BEFORE = [
  ["eins", "offen", ""],
  ["zwei", "offen", ""],
  ["drei", "offen", ""],
];
const AFTER = [
  ["eins", "ignoriert", "Angebot folgt"],
  ["zwei", "offen", ""],
  ["drei", "ignoriert", "Angebot folgt"],
];

it("notes state and reason of these findings only, and tells how many are there", async () => {
  expect(await noteFindings({ ...NOTE, ids: [...NOTE.ids, "weg"] })).toEqual({
    ok: true,
    value: 2,
  });
  expect(await notes()).toEqual(AFTER);
});

it.each([
  ["AccessDenied", {}],
  ["AccessDenied", { afterActions: 6 }],
  ["AccessDenied", { afterActions: 12 }],
  ["busy", {}],
  ["disconnect", {}],
  ["lostAnswer", {}],
] as const)(
  "%s at any request (%j): nothing is ignored without its reason, and noting again completes it",
  async (fault, options) => {
    const { batches, faults } = headless.workbench;
    const first = batches.length;
    await noteFindings(NOTE);
    const requests = batches.length - first;
    expect(requests).toBeGreaterThan(2);
    for (let request = 1; request <= requests; request++) {
      await noteFindings({ ids: NOTE.ids, state: "offen", reason: "" });
      expect(await notes()).toEqual(BEFORE);
      faults.failAt(request, fault, options);
      const result = await noteFindings(NOTE);
      faults.clear();
      const left = await notes();
      expect(left.filter(([, state, reason]) => state === "ignoriert" && reason === "")).toEqual(
        [],
      );
      if (result.ok) expect([request, left]).toEqual([request, AFTER]);
      expect(await noteFindings(NOTE)).toEqual({ ok: true, value: 2 });
      expect([request, await notes()]).toEqual([request, AFTER]);
    }
  },
);
