import { join } from "node:path";
import { type Headless, openHeadless } from "../../../src/workbench/headless/headless";

let headless: Headless;
let excel: typeof Excel;

beforeEach(async () => {
  headless = await openHeadless({ dist: join(__dirname, "../../../dist") });
  excel = headless.window["Excel"] as typeof Excel;
});

afterEach(() => {
  headless.close();
});

it("a property that was not loaded cannot be read, nor one that was asked for but not synced", async () => {
  const readTooEarly = (load: boolean) =>
    excel.run((context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      if (load) range.load("values");
      return Promise.resolve(range.values);
    });
  await expect(readTooEarly(false)).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  await expect(readTooEarly(true)).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

it("load brings what it names and nothing else", async () => {
  const attempt = excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Tabelle1!A1");
    return range.values;
  });
  await expect(attempt).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

it("what is loaded stays as it was until it is loaded again", async () => {
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[1]];
    range.load("values");
    await context.sync();
    const { book } = headless.workbench;
    book.cells.write(book.sheets.active, 0, 0, 2);
    book.settle();
    await context.sync();
    expect(range.values).toEqual([[1]]);
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2]]);
  });
});

it("a null object says so, passes on through its members, and refuses to be written", async () => {
  await excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Fehlt");
    const cell = missing.getRange("A1");
    missing.load("name");
    cell.load("values");
    await context.sync();
    expect([missing.isNullObject, cell.isNullObject]).toEqual([true, true]);
  });
  const attempt = excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Fehlt");
    missing.name = "Da";
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "ItemNotFound" });
});

it("the error of a failing request names the place, the statement and its neighbours", async () => {
  const attempt = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["vorher"]];
    sheet.tables.getItem("Fehlt").name = "Neu";
    sheet.getRange("A2").values = [["nachher"]];
    await context.sync();
  });
  const error = (await attempt.catch((reason: unknown) => reason)) as OfficeExtension.Error;
  expect(error).toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
  expect(error.debugInfo).toMatchObject({
    code: "ItemNotFound",
    statement: "var table = tables.getItem(...);",
  });
  expect(error.debugInfo.surroundingStatements?.join("\n")).toContain("getRange(...)");
});

it("a tracked range follows its cells over a later request; untracked it is gone", async () => {
  const range = await excel.run(async (context) => {
    const found = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    found.track();
    found.values = [["mit"]];
    await context.sync();
    return found;
  });
  await excel.run(range, async (context) => {
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["mit"]]);
    range.untrack();
    await context.sync();
  });
  const attempt = excel.run(range, async (context) => {
    range.load("values");
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({
    code: expect.stringMatching(/InvalidReference|InvalidObjectPath/) as string,
  });
});

it("an add-in's request is taken back as a whole, a person's input by itself", async () => {
  const { book } = headless.workbench;
  const sheetId = book.sheets.active;
  const firstCells = () => [0, 1, 2].map((row) => book.cells.read(sheetId, row, 0).value);
  await excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["a"]];
    const range = sheet.getRange("A1").load("values");
    sheet.getRange("A2").values = [["b"]];
    await context.sync();
    expect(range.values).toEqual([["a"]]);
  });
  book.engine.model.dispatch("UPDATE_CELL", { sheetId, row: 2, col: 0, content: "c" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  const states = [firstCells()];
  for (let step = 0; step < 2; step++) {
    headless.workbench.undo();
    states.push(firstCells());
  }
  expect(states).toEqual([
    ["a", "b", "c"],
    ["a", "b", ""],
    ["", "", ""],
  ]);
});

it("suspending calculation and screen updating is accepted, and the results are there after it", async () => {
  await excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.formulas = [[2, "=A1*3"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2, 6]]);
  });
});
