import type { Headless } from "../../src/workbench/headless/headless";
import { findCandidates, pointToTable } from "../../src/workbook/set-up/point-to-table";
import { setUpFrom } from "../../src/workbook/set-up/set-up";
import { openExcel } from "./open-excel";
import { smallBlueprint } from "./small-blueprint";

jest.setTimeout(60_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
  await setUp();
});

afterEach(() => {
  headless.close();
});

async function setUp() {
  const result = await setUpFrom(smallBlueprint);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  await headless.workbench.settled();
  return result.value;
}

const PLANS = [
  ["Vorhaben", "Szenario", "Beginn", "Ende", "Stunden"],
  ["DMS", "", 46023, 46387, 120],
  ["OZG", "", 46023, 46387, 80],
];

/** A person's table on a sheet of its own; gives its id. */
async function ownTable(name: string, cells: (string | number)[][]): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Blatt ${name}`);
    const area = sheet
      .getRange("B2")
      .getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    area.values = cells;
    const table = sheet.tables.add(area, true);
    table.name = name;
    table.load("id");
    await context.sync();
    return table.id;
  });
}

async function deleteTable(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(name).delete();
    await context.sync();
  });
  await headless.workbench.settled();
}

/** Hours of all projects as the overview adds them up, and the tables of the workbook. */
async function outcome(): Promise<{ hours: unknown; formula: unknown; tables: string[] }> {
  await headless.workbench.settled();
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Übersicht").getRange("B5");
    cell.load("values,formulas");
    context.workbook.tables.load("items/name");
    await context.sync();
    return {
      hours: cell.values[0]?.[0] as unknown,
      formula: cell.formulas[0]?.[0] as unknown,
      tables: context.workbook.tables.items.map(({ name }) => name).sort(),
    };
  });
}

const POINTED = {
  hours: 200,
  formula: "=SUM(Projekte[Stunden])",
  tables: ["Annahmen", "Projekte", "Szenarien"],
};

it("a table that has every column and is none of ours may take the place, no other", async () => {
  const id = await ownTable("Vorhaben", PLANS);
  await ownTable("Kurz", [
    ["Vorhaben", "Stunden"],
    ["DMS", 120],
  ]);
  await deleteTable("Projekte");
  const found = await findCandidates(["Projekte", "Szenarien"]);
  if (!found.ok) throw new Error(found.refusal.kind);
  expect(found.value.get("Projekte")).toEqual([
    { id, name: "Vorhaben", sheet: "Blatt Vorhaben", rows: 2 },
  ]);
  expect(found.value.get("Szenarien")).toEqual([]);
});

it("the table bears our name then, and set-up lets the formulas calculate from it again", async () => {
  const id = await ownTable("Vorhaben", PLANS);
  await deleteTable("Projekte");
  expect((await outcome()).formula).toBe("=SUM(#REF!)");
  expect(await pointToTable("Projekte", id)).toMatchObject({ ok: true });
  const { created, restored } = await setUp();
  expect(created).toEqual([]);
  expect(restored).toMatchObject([{ sheet: "Übersicht", cells: 0, formulas: 1, tables: [] }]);
  expect(await outcome()).toEqual(POINTED);
  expect((await setUp()).restored).toEqual([]);
});

it("a table that has lost a column since, or has gone, is refused and nothing changes", async () => {
  const id = await ownTable("Vorhaben", PLANS);
  await deleteTable("Projekte");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Vorhaben").columns.getItem("Stunden").delete();
    await context.sync();
  });
  expect(await pointToTable("Projekte", id)).toEqual({
    ok: false,
    refusal: { kind: "columns-missing", table: "Vorhaben", columns: ["Stunden"] },
  });
  expect((await outcome()).tables).toEqual(["Annahmen", "Szenarien", "Vorhaben"]);
  await deleteTable("Vorhaben");
  expect(await pointToTable("Projekte", id)).toEqual({
    ok: false,
    refusal: { kind: "table-missing", table: "Projekte" },
  });
});

it("where ours has come back meanwhile, the other table keeps its name", async () => {
  const id = await ownTable("Vorhaben", PLANS);
  expect(await pointToTable("Projekte", id)).toMatchObject({ ok: true });
  expect((await outcome()).tables).toContain("Vorhaben");
});

it.each([
  ["AccessDenied", {}],
  ["AccessDenied", { afterActions: 2 }],
  ["disconnect", {}],
  ["lostAnswer", {}],
] as const)(
  "%s at any request (%j): pointing to it once more completes it",
  async (fault, options) => {
    const { batches, faults } = headless.workbench;
    const first = batches.length;
    await pointToTable("Projekte", "{none}");
    const requests = batches.length - first + 1;
    expect(requests).toBe(3);
    for (let request = 1; request <= requests; request++) {
      const id = await ownTable(`Vorhaben${request}`, PLANS);
      await deleteTable("Projekte");
      faults.failAt(request, fault, options);
      await pointToTable("Projekte", id);
      faults.clear();
      expect(await pointToTable("Projekte", id)).toMatchObject({ ok: true });
      await setUp();
      expect([request, await outcome()]).toEqual([request, POINTED]);
    }
  },
);
