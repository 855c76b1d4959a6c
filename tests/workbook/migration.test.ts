import type { Headless } from "../../src/workbench/headless/headless";
import { ANLAGEN } from "../../src/tables/anlagen";
import { NUTZUNGSDAUERN } from "../../src/tables/nutzungsdauern";
import type { SheetBlueprint, WorkbookBlueprint } from "../../src/workbook/blueprint/blueprint";
import { page } from "../../src/workbook/blueprint/page";
import type { SheetKey, SheetNames } from "../../src/workbook/blueprint/sheet-names";
import { tableSheet } from "../../src/workbook/blueprint/table-sheet";
import { MARK_KEY, readMark } from "../../src/workbook/set-up/mark";
import { setUpFrom } from "../../src/workbook/set-up/set-up";
import { STRUCTURE_VERSION } from "../../src/workbook/set-up/version";
import { EMPTY } from "./example-plan";
import { openExcel } from "./open-excel";
import { smallBlueprint } from "./small-blueprint";

jest.setTimeout(60_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

/** The five sheets of version 1, each with a line of what stood there. */
function firstVersion(names: SheetNames): WorkbookBlueprint {
  const formulas = (key: SheetKey, content: string): SheetBlueprint => ({
    key,
    name: names[key],
    columnWidths: [30],
    rowHeights: [],
    showGridlines: false,
    frozen: { rows: 0, columns: 0 },
    blocks: [
      {
        kind: "cells",
        row: 0,
        column: 0,
        cells: [[{ content: names[key], look: "title" }], [{ content, look: "calculatedNumber" }]],
      },
    ],
    page: page(EMPTY),
  });
  const table = (key: SheetKey, schema: typeof ANLAGEN | typeof NUTZUNGSDAUERN) =>
    tableSheet(EMPTY, {
      key,
      name: names[key],
      title: schema.title,
      explanation: "Eine Zeile je Anlage.",
      tables: [{ schema, rows: schema === ANLAGEN ? [{ number: "IT-1", name: "PC" }] : [] }],
      frozenColumns: 0,
    });
  const [, assumptions] = smallBlueprint(names).sheets;
  if (assumptions === undefined) throw new Error("no assumptions");
  return {
    sheets: [
      formulas("overview", "=COUNTA(Anlagen[Nr])"),
      assumptions,
      table("assets", ANLAGEN),
      formulas("assetSchedule", "=Haushaltsjahr"),
      table("usefulLives", NUTZUNGSDAUERN),
    ],
  };
}

/** The sheets of today, as far as this test needs them. */
function present(names: SheetNames): WorkbookBlueprint {
  const [overview, assumptions, staff] = smallBlueprint(names).sheets;
  const [, , assets, schedule, lives] = firstVersion(names).sheets;
  const sheets = [overview, assumptions, assets, schedule, staff, lives];
  return { sheets: sheets.filter((sheet) => sheet !== undefined) };
}

/** Sets a workbook up as version 1 did, mark included. */
async function setUpFirstVersion(): Promise<void> {
  expect(await setUpFrom(firstVersion)).toMatchObject({ ok: true });
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItem(MARK_KEY);
    setting.load("value");
    await context.sync();
    const { sheets, tables } = readMark(setting.value);
    settings.add(MARK_KEY, { version: 1, sheets, tables, unfinished: [] });
    await context.sync();
  });
}

it("a workbook of version 1 gets the sheets of today and keeps everything that was in it", async () => {
  await setUpFirstVersion();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Anlagen").getRange("B5").values = [["Mein PC"]];
    worksheets.getItem("Übersicht").getRange("A5").values = [["Notiz für den Ausschuss"]];
    await context.sync();
  });
  const result = await setUpFrom(present);
  expect(result).toMatchObject({
    ok: true,
    value: {
      created: ["Übersicht", "Anlagenübersicht", "Personal"],
      retired: ["Übersicht (alt)", "Anlagenübersicht (alt)"],
    },
  });
  await headless.workbench.settled();

  const { settings, sheets } = headless.workbench.snapshot();
  const valueAt = (name: string, row: number, column: number) =>
    sheets
      .find((sheet) => sheet.name === name)
      ?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  expect(valueAt("Anlagen", 4, 1)).toBe("Mein PC");
  expect(valueAt("Übersicht (alt)", 4, 0)).toBe("Notiz für den Ausschuss");
  expect(valueAt("Übersicht (alt)", 1, 0)).toBe(1);
  expect(valueAt("Übersicht", 4, 0)).toBe(2027);
  expect(readMark(settings[MARK_KEY])).toMatchObject({
    version: STRUCTURE_VERSION,
    retired: [],
    unfinished: [],
  });

  expect(await setUpFrom(present)).toMatchObject({
    ok: true,
    value: { created: [], completed: [], restored: [], retired: [] },
  });
});

it("a migration that fails leaves the sheets of version 1 under their names", async () => {
  await setUpFirstVersion();
  const names = () => headless.workbench.snapshot().sheets.map(({ name }) => name);
  const before = names();
  headless.workbench.faults.failAt(5, "AccessDenied");
  expect(await setUpFrom(present)).toMatchObject({ ok: false, remains: "nothing" });
  expect(names()).toEqual(before);
  expect(await setUpFrom(present)).toMatchObject({ ok: true });
  expect(names()).toContain("Übersicht (alt)");
});
