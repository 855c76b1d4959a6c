import type { Headless } from "../../../src/workbench/headless/headless";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { readFreezeState } from "../../../src/workbook/freeze/freeze-state";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { addInFormulas, contentOf, openSmallWorkbook } from "./small-workbook";

jest.setTimeout(120_000);

const date = { year: 2026, month: 11, day: 22 };

let headless: Headless;

beforeEach(async () => {
  headless = await openSmallWorkbook();
});

afterEach(() => {
  headless.close();
});

/** What a person, or Excel, does to the workbook. */
async function change(action: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    action(context.workbook);
    await context.sync();
  });
  await headless.workbench.settled();
}

/** Value shown in a cell. */
const shown = (place: string) => headless.workbench.cell(place).value;
const formula = (place: string) => headless.workbench.cell(place).formula;

it("freezing keeps every value, and no formula of the add-in stays", async () => {
  const before = headless.workbench.snapshot().sheets;
  expect(addInFormulas(headless)).toHaveLength(10);
  const result = await freeze({ date });
  expect(result).toEqual({ ok: true, value: { frozen: 11, native: 0, pending: [] } });
  await headless.workbench.settled();
  expect(addInFormulas(headless)).toEqual([]);
  const values = (sheets: typeof before) =>
    sheets.map(({ cells }) => cells.map(({ row, column, value }) => [row, column, value]));
  expect(values(headless.workbench.snapshot().sheets)).toEqual(values(before));
  expect(await readFreezeState()).toEqual({ ok: true, value: { since: date, formulas: 11 } });
});

it("after freezing and unfreezing, the workbook is as before", async () => {
  const before = contentOf(headless);
  await freeze({ date });
  expect(await unfreeze()).toEqual({ ok: true, value: { restored: 11, notReached: 0, left: [] } });
  await headless.workbench.settled();
  expect(contentOf(headless)).toEqual(before);
});

it("freezing twice adds nothing; formulas typed in between are added", async () => {
  const before = contentOf(headless);
  await freeze({ date });
  const frozen = contentOf(headless);
  expect(await freeze({ date })).toMatchObject({ ok: true, value: { frozen: 0 } });
  expect(contentOf(headless)).toEqual(frozen);
  const call = "=AMT.UMLAGEGRUNDLAGE(5,6,0)";
  await change(({ worksheets }) => {
    worksheets.getItem("Bericht").getRange("H9").formulas = [[call]];
  });
  expect(await freeze({ date })).toMatchObject({ ok: true, value: { frozen: 1 } });
  expect(await unfreeze()).toMatchObject({ ok: true, value: { restored: 12, left: [] } });
  expect(formula("Bericht!H9")).toBe("=AMT.UMLAGEGRUNDLAGE(5;6;0)");
  await change(({ worksheets }) => {
    worksheets.getItem("Bericht").getRange("H9").clear("Contents");
  });
  expect(contentOf(headless)).toEqual(before);
});

it.each<[string, (workbook: Excel.Workbook) => void]>([
  [
    "rows were inserted above what formulas read",
    ({ worksheets }) => {
      worksheets.getItem("Bericht").getRange("1:2").insert("Down");
    },
  ],
  [
    "rows were inserted above a table and columns before it",
    ({ worksheets }) => {
      worksheets.getItem("Daten").getRange("1:1").insert("Down");
      worksheets.getItem("Daten").getRange("A:A").insert("Right");
    },
  ],
  [
    "a sheet was renamed",
    ({ worksheets }) => {
      worksheets.getItem("Bericht").name = "Bericht 2027";
    },
  ],
  [
    "a table and a column were renamed",
    ({ tables }) => {
      tables.getItem("Geräte").columns.getItem("Nutzungsdauer").name = "Dauer [Jahre]";
      tables.getItem("Geräte").name = "Inventar";
    },
  ],
  [
    "a column was inserted into a table",
    ({ tables }) => {
      tables.getItem("Geräte").columns.add(1, undefined, "Ort");
    },
  ],
  [
    "a table was sorted",
    ({ tables }) => {
      tables.getItem("Geräte").sort.apply([{ key: 1, ascending: true }]);
    },
  ],
  [
    "rows of a table were deleted",
    ({ tables }) => {
      tables.getItem("Geräte").rows.getItemAt(1).delete();
    },
  ],
  [
    "values of other cells changed",
    ({ worksheets }) => {
      worksheets.getItem("Daten").getRange("B3").values = [[9000]];
      worksheets.getItem("Bericht").getRange("B2").values = [[2027]];
    },
  ],
  [
    "cells were moved",
    ({ worksheets }) => {
      const report = worksheets.getItem("Bericht");
      report.getRange("A8:C14").moveTo("J20");
      report.getRange("C4:C6").moveTo("L4");
      report.getRange("B2").moveTo("N1");
    },
  ],
])("unfreezing gives what live formulas would be after %s", async (_, action) => {
  // The same done to live formulas tells what Excel itself makes of them.
  await change(action);
  const live = contentOf(headless);
  headless.close();
  headless = await openSmallWorkbook();
  await freeze({ date });
  await headless.workbench.settled();
  await change(action);
  expect(await unfreeze()).toMatchObject({ ok: true, value: { left: [] } });
  await headless.workbench.settled();
  expect(contentOf(headless)).toEqual(live);
});

it("a new row of a frozen column gets the formula of its column", async () => {
  await change(({ worksheets }) => {
    worksheets.getItem("Daten").getRange("E5").formulas = [
      ["=AMT.AFA([@Anschaffungswert],[@Anschaffungsdatum],[@Nutzungsdauer],Bericht!$B$2)"],
    ];
  });
  await freeze({ date });
  await change(({ tables }) => {
    tables.getItem("Geräte").rows.add(2, [["IT-9", 3000, 46_000, 3, ""]]);
  });
  expect(await unfreeze()).toMatchObject({ ok: true, value: { left: [] } });
  await headless.workbench.settled();
  expect(formula("Daten!E4")).toContain("AMT.AFA");
  expect(shown("Daten!E4")).not.toBe("");
});

it("cells that a person changed are left alone and told, until they are to be replaced", async () => {
  await freeze({ date });
  await change(({ worksheets }) => {
    worksheets.getItem("Daten").getRange("E3").values = [[123.45]];
    worksheets.getItem("Bericht").getRange("A9").values = [["eigener Text"]];
  });
  const result = await unfreeze();
  if (!result.ok) throw new Error(result.refusal.kind);
  expect(result.value.restored).toBe(9);
  expect(
    result.value.left.map(({ sheet, row, column, now, reason }) => [
      sheet,
      row,
      column,
      now,
      reason,
    ]),
  ).toEqual([
    ["Bericht", 8, 0, "eigener Text", "changed"],
    ["Daten", 2, 4, 123.45, "changed"],
  ]);
  await headless.workbench.settled();
  expect(shown("Daten!E3")).toBe(123.45);
  expect(shown("Bericht!A9")).toBe("eigener Text");
  expect(await unfreeze({ replaceChanged: true })).toMatchObject({
    ok: true,
    value: { restored: 2, left: [] },
  });
  await headless.workbench.settled();
  expect(addInFormulas(headless)).toHaveLength(10);
});
