import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ANLAGEN } from "../../../src/tables/anlagen";
import type { Headless } from "../../../src/workbench/headless/headless";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up";
import { EMPTY } from "../example-plan";
import { openExcel } from "../open-excel";
import { importList, readAgainstWorkbook } from "./import-list";

jest.setTimeout(120_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

it("an inventory as offices keep it arrives without an error cell, and only once", async () => {
  const list = readFileSync(join(__dirname, "../../messy/inventar-cp1252.csv"));
  await setUpWorkbook(EMPTY);
  expect(await importList("assets", list)).toMatchObject({ ok: true });
  await headless.workbench.settled();
  const types = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(ANLAGEN.name).getDataBodyRange();
    body.load("valueTypes");
    await context.sync();
    return body.valueTypes;
  });
  expect(types).toHaveLength(61);
  expect(types.flat()).not.toContain("Error");

  const { preview } = await readAgainstWorkbook("assets", list);
  expect([preview.added, preview.changed]).toEqual([[], []]);
  expect(preview.unchanged).toHaveLength(61);
});
