import type { Headless } from "../../src/workbench/headless/headless";
import { setUpFrom } from "../../src/workbook/set-up/set-up";
import { showSheet } from "../../src/workbook/show-sheet";
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

async function activeSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

async function change(sheet: string, act: (found: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

it("shows the sheet that set-up made, also when a person has given its name to another", async () => {
  await setUpFrom(smallBlueprint);
  await change("Personal", (sheet) => {
    sheet.name = "Unsere Leute";
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Personal");
    await context.sync();
  });
  await change("Übersicht", (sheet) => {
    sheet.activate();
  });
  expect(await showSheet("staff")).toEqual({ ok: true, value: true });
  expect(await activeSheet()).toBe("Unsere Leute");
});

it("shows a sheet by its name in a workbook that has lost what set-up remembers", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Gremienblatt");
    await context.sync();
  });
  expect(await showSheet("committeePage")).toEqual({ ok: true, value: true });
  expect(await activeSheet()).toBe("Gremienblatt");
});

it("says that there is none where the sheet is missing or hidden", async () => {
  expect(await showSheet("committeePage")).toEqual({ ok: true, value: false });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Gremienblatt").visibility = "Hidden";
    await context.sync();
  });
  expect(await showSheet("committeePage")).toEqual({ ok: true, value: false });
});
