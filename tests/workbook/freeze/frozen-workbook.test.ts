import { workbookBlueprint } from "../../../src/workbook/blueprint/workbook";
import { checkWorkbook } from "../../../src/workbook/checks/check-workbook";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { type BlueprintOf, setUpFrom } from "../../../src/workbook/set-up/set-up";
import type { Headless } from "../../../src/workbench/headless/headless";
import { EXAMPLE } from "../example-plan";
import { openExcel } from "../open-excel";
import { addInFormulas, contentOf } from "./small-workbook";

jest.setTimeout(120_000);

/** The example with its first assets only. */
const plan = {
  ...EXAMPLE,
  tables: { ...EXAMPLE.tables, Anlagen: EXAMPLE.tables.Anlagen.slice(0, 3) },
};

const date = { year: 2026, month: 11, day: 22 };

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
  expect(await setUpFrom(blueprint)).toMatchObject({ ok: true });
  await headless.workbench.settled();
});

afterEach(() => {
  headless.close();
});

/** Assets, whose columns call the add-in, and the assumptions that they read. */
const blueprint: BlueprintOf = (names) => {
  const { sheets } = workbookBlueprint(plan, names);
  return {
    sheets: sheets.filter(({ key }) => ["assumptions", "assets", "usefulLives"].includes(key)),
  };
};

async function overwritten() {
  const result = await checkWorkbook(date);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value.findings.filter(({ finding }) => finding.kind === "formula-overwritten");
}

it("frozen cells are not overwritten ones; a cell that a person changed afterwards is", async () => {
  expect(addInFormulas(headless).length).toBeGreaterThan(1);
  expect(await overwritten()).toEqual([]);
  expect(await freeze({ date })).toMatchObject({ ok: true });
  await headless.workbench.settled();
  expect(addInFormulas(headless)).toEqual([]);
  expect(await overwritten()).toEqual([]);
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Anlagen").columns.getItem("AfA Haushaltsjahr");
    column.getDataBodyRange().getCell(1, 0).values = [[9]];
    await context.sync();
  });
  expect(await overwritten()).toMatchObject([
    { finding: { place: { row: 3, column: "AfA Haushaltsjahr" } } },
  ]);
});

it("set-up refuses a frozen workbook and changes nothing, until it is unfrozen", async () => {
  await freeze({ date });
  await headless.workbench.settled();
  const before = contentOf(headless);
  expect(await setUpFrom(blueprint)).toEqual({
    ok: false,
    refusal: { kind: "frozen" },
    remains: "nothing",
  });
  expect(contentOf(headless)).toEqual(before);
  await unfreeze();
  expect(await setUpFrom(blueprint)).toMatchObject({ ok: true });
});
