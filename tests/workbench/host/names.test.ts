import { join } from "node:path";
import { type Headless, openHeadless } from "../../../src/workbench/headless/headless";

/** Names through genuine office.js. */
let headless: Headless;
let excel: typeof Excel;

beforeAll(async () => {
  headless = await openHeadless({ dist: join(__dirname, "../../../dist") });
  excel = headless.window["Excel"] as typeof Excel;
  await excel.run(async (context) => {
    context.workbook.worksheets.add("Annahmen").getRange("A1:A3").values = [[3], ["Text"], [5]];
    await context.sync();
  });
});

afterAll(() => {
  headless.close();
});

afterEach(async () => {
  await excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    for (const name of names.items) name.delete();
    await context.sync();
  });
});

it.each<[string, string, string, unknown]>([
  ["=Annahmen!$A$1", "Range", "Range", "Annahmen!$A$1"],
  ["=0.19", "a number", "Double", 0.19],
  ["=3", "a whole number", "Integer", 3],
  ["=TRUE", "a truth value", "Boolean", true],
  ['="Amt Probe"', "a text", "String", "Amt Probe"],
  ["=Annahmen!$A$1*2", "a formula", "Integer", 6],
  ["={1,2;3,4}", "an array", "Array", 1],
])("%s is %s: type and value are told", async (formula, _, type, value) => {
  await excel.run(async (context) => {
    const name = context.workbook.names.add("Probe", formula, "Beispiel");
    name.load("type,value,formula,comment,scope,visible");
    await context.sync();
    expect(name.toJSON()).toMatchObject({
      type,
      value,
      formula,
      comment: "Beispiel",
      scope: "Workbook",
      visible: true,
    });
  });
});

it("a German formula is taken as such", async () => {
  await excel.run(async (context) => {
    const name = context.workbook.names.addFormulaLocal("USt", "=RUNDEN(0,194;2)");
    name.load("formula,value");
    await context.sync();
    expect([name.formula, name.value]).toEqual(["=ROUND(0.194,2)", 0.19]);
  });
});

it("an array is told by rows", async () => {
  await excel.run(async (context) => {
    const name = context.workbook.names.add("Feld", "={1,2;3,4}");
    name.arrayValues.load("values,types");
    await context.sync();
    expect(name.arrayValues.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

it("a name without cells has no range", async () => {
  await excel.run(async (context) => {
    const name = context.workbook.names.add("USt", "=0.19");
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect(range.isNullObject).toBe(true);
    name.getRange();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

it("a sheet has names of its own, beside the workbook's", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Annahmen");
    sheet.names.add("Ort", sheet.getRange("A1"));
    const own = sheet.names.getItem("Ort").load("scope,value");
    own.worksheet.load("name");
    const common = context.workbook.names.getItemOrNullObject("Ort");
    await context.sync();
    expect([own.scope, own.value, own.worksheet.name]).toEqual([
      "Worksheet",
      "Annahmen!$A$1",
      "Annahmen",
    ]);
    expect(common.isNullObject).toBe(true);
    own.delete();
    await context.sync();
  });
});

it("comment, visibility and formula can be changed, and cells follow", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Annahmen");
    const name = context.workbook.names.add("Zins", sheet.getRange("A1"));
    const cell = sheet.getRange("C1");
    cell.formulas = [["=Zins"]];
    await context.sync();
    name.formula = "=Annahmen!$A$3";
    name.comment = "Beispiel";
    name.visible = false;
    name.load("comment,visible,value");
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[5]]);
    expect([name.comment, name.visible, name.value]).toEqual(["Beispiel", false, "Annahmen!$A$3"]);
  });
});

it("a table's name cannot be that of a name, nor the other way round", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Annahmen");
    context.workbook.names.add("Zins", "=0.02");
    const table = sheet.tables.add("H1:H3", true);
    await context.sync();
    table.name = "zins";
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    table.name = "Werte";
    context.workbook.names.add("werte", "=1");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

it("nothing that these tests use is unknown to the host", () => {
  expect(headless.workbench.host.unknown).toEqual([]);
});
