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

it("genuine office.js takes the workbench for Excel on the web", () => {
  const office = headless.window["Office"] as typeof Office;
  expect(office.context.host).toBe("Excel");
  expect(office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  expect(office.context.displayLanguage).toBe("de-DE");
});

it("a custom function calculates in a cell, in the built bundle's runtime", async () => {
  const text = await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.formulas = [["=AMT.AFA(12000,DATE(2026,4,15),5,2026)"]];
    await context.sync();
    await headless.workbench.settled();
    cell.load("values,formulasLocal");
    await context.sync();
    return [cell.values[0]?.[0], cell.formulasLocal[0]?.[0]] as unknown[];
  });
  expect(text).toEqual([1800, "=AMT.AFA(12000;DATUM(2026;4;15);5;2026)"]);
});

it("an error in an argument's cell is worded by the function, not passed on bare", async () => {
  const { book } = headless.workbench;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [["=NA()", "=AMT.AFA(A1,DATE(2026,4,15),5,2026)"]];
    await context.sync();
  });
  await headless.workbench.settled();
  expect(book.cells.read(book.sheets.active, 0, 1)).toMatchObject({
    text: "#WERT!",
    message: expect.stringContaining("#NV") as string,
  });
});

it("a table keeps its structured references as written while it grows", async () => {
  const result = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Daten 1");
    sheet.getRange("A1:B3").values = [
      ["Nr", "Wert"],
      ["a", 10],
      ["b", 20],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Anlagen";
    const total = sheet.getRange("D1");
    total.formulas = [["=SUM(Anlagen[Wert])"]];
    table.rows.add(undefined, [["c", 30]]);
    total.load("values,formulas,formulasLocal");
    await context.sync();
    return [total.values, total.formulas, total.formulasLocal];
  });
  expect(result).toEqual([[[60]], [["=SUM(Anlagen[Wert])"]], [["=SUMME(Anlagen[Wert])"]]]);
});

it("what the workbench does not have is refused with the member's name", async () => {
  const attempt = excel.run(async (context) => {
    context.workbook.pivotTables.load("items/name");
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Workbook.PivotTables") as string,
  });
  expect(headless.workbench.host.unknown).toContain("Workbook.PivotTables");
});

it("what came before a failing action stays done", async () => {
  const attempt = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["bleibt"]];
    context.workbook.worksheets.getItem("gibt es nicht").activate();
    sheet.getRange("A2").values = [["kommt nicht"]];
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "ItemNotFound" });
  const { book } = headless.workbench;
  expect(book.cells.read(book.sheets.active, 0, 0).value).toBe("bleibt");
  expect(book.cells.read(book.sheets.active, 1, 0).type).toBe("Empty");
});

it("a text with a leading apostrophe stays text", async () => {
  const result = await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [['\'=HYPERLINK("x")']];
    cell.load("values,valueTypes,formulas");
    await context.sync();
    return [cell.values[0]?.[0], cell.valueTypes[0]?.[0]] as unknown[];
  });
  expect(result).toEqual(['=HYPERLINK("x")', "String"]);
});

/** Waits for an event, which the add-in hears a little later; at most two seconds. */
async function until(isHeard: () => boolean): Promise<void> {
  for (let waited = 0; !isHeard() && waited < 2000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it("a change by a person reaches the add-in's listener", async () => {
  const { book } = headless.workbench;
  const seen = await excel.run(async (context) => {
    const addresses: string[] = [];
    context.workbook.worksheets.onChanged.add((event) => {
      addresses.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    const sheetId = book.sheets.active;
    book.engine.model.dispatch("UPDATE_CELL", { sheetId, row: 2, col: 1, content: "7" });
    await until(() => addresses.length > 0);
    return addresses;
  });
  expect(seen).toEqual(["B3"]);
});

it("a person who selects a cell is seen by listeners of sheet and document", async () => {
  const { book } = headless.workbench;
  const seen = await excel.run(async (context) => {
    const addresses: string[] = [];
    context.workbook.worksheets.getActiveWorksheet().onSelectionChanged.add((event) => {
      addresses.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    const office = headless.window["Office"] as typeof Office;
    await new Promise((resolve) => {
      const { DocumentSelectionChanged } = office.EventType;
      const onSelect = () => addresses.push("document");
      office.context.document.addHandlerAsync(DocumentSelectionChanged, onSelect, resolve);
    });
    book.select(book.sheets.active, { row: 3, column: 1, rows: 2, columns: 1 });
    await until(() => addresses.length > 1);
    return addresses;
  });
  expect(seen.sort()).toEqual(["B4:B5", "document"]);
});

it("the add-in shows and hides its pane, and hears when a person does", async () => {
  const { addin } = headless.window["Office"] as typeof Office;
  const { host } = headless.workbench;
  const modes: string[] = [];
  await addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
  await addin.showAsTaskpane();
  expect(host.isPaneVisible).toBe(true);
  host.isPaneVisible = false;
  await until(() => modes.length > 1);
  expect(modes).toEqual(["Taskpane", "Hidden"]);
});

it("what is typed under a table becomes its row, with its calculated columns", async () => {
  const { book } = headless.workbench;
  const sheetId = book.sheets.active;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Wert", "Doppelt"],
      [4, ""],
    ];
    sheet.tables.add("A1:B2", true);
    sheet.getRange("B2").formulas = [["=[@Wert]*2"]];
    await context.sync();
  });
  book.engine.model.dispatch("UPDATE_CELL", { sheetId, row: 2, col: 0, content: "5" });
  expect(book.tables.all()[0]?.area.rows).toBe(3);
  expect(book.cells.read(sheetId, 2, 1).value).toBe(10);
});
