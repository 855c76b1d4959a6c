import type { Headless } from "../../src/workbench/headless/headless";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import type { WorkbookPlan } from "../../src/workbook/blueprint/plan";
import { EMPTY, EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";
import { NOTHING } from "./small-workbook";

jest.setTimeout(240_000);

/** As the pane plans it for a workbook that is set up already. */
const COMPLETE: WorkbookPlan = { ...EMPTY, amt: EXAMPLE.amt };

let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
  await setUp(EXAMPLE);
});

afterAll(() => {
  headless.close();
});

async function setUp(plan: WorkbookPlan) {
  const result = await setUpWorkbook(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** What the formulas of each sheet say, but for which cells they refer to, in their order. */
function formulas(): Record<string, string[]> {
  const { sheets } = headless.workbench.snapshot();
  const said = sheets.map(({ cells, name }) => {
    const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
    const texts = inOrder.flatMap(({ formula }) => (formula === undefined ? [] : [formula]));
    const words = texts.map((text) => text.replaceAll(/(?<=\$?[A-Z]{1,2}\$?)\d+\b/gu, "0"));
    return [name, [...new Set(words)]];
  });
  return Object.fromEntries(said) as Record<string, string[]>;
}

it("a workbook with the example in it lacks nothing and has nothing moved", async () => {
  expect(await setUp(COMPLETE)).toEqual(NOTHING);
});

it("every formula of the example says again what it said, wherever a person has moved it", async () => {
  const before = formulas();
  await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const rows = {
      Vergleich: ["1:1", "130:131", "150:150"],
      Umlage: ["2:2"],
      Gremienblatt: ["1:3"],
      Übersicht: ["4:4"],
    };
    for (const [sheet, addresses] of Object.entries(rows)) {
      for (const address of addresses) worksheets.getItem(sheet).getRange(address).insert("Down");
    }
    for (const name of ["Positionen", "Szenarien", "Gemeinden", "Nutzungsdauern"])
      tables.getItem(name).delete();
    await context.sync();
  });
  expect(JSON.stringify(formulas())).toContain("#REF!");
  const { lost } = await setUp(COMPLETE);
  expect(lost).toEqual([]);
  const after = formulas();
  for (const [sheet, texts] of Object.entries(before))
    expect([sheet, after[sheet]]).toEqual([sheet, texts]);
});
