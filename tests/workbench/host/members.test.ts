import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { openWorkbenchInNode } from "../../open-workbench";

/** The address without its sheet. */
const cells = (range: Excel.Range) => range.address.replace(/^.*!/, "");

it("a comment stays at its cell when rows come, is found there, changed and deleted", async () => {
  const { excel } = await openWorkbenchInNode();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.comments.add("Tabelle1!B2", "Formel: =AMT.AFA(…)");
    sheet.getRange("1:1").insert("Down");
    const comment = context.workbook.comments.getItemByCell("Tabelle1!B3").load("content,resolved");
    const place = comment.getLocation().load("address");
    const count = sheet.comments.getCount();
    await context.sync();
    expect([comment.content, comment.resolved, cells(place), count.value]).toEqual([
      "Formel: =AMT.AFA(…)",
      false,
      "B3",
      1,
    ]);
    comment.content = "anders";
    comment.load("content");
    await context.sync();
    expect(comment.content).toBe("anders");
    comment.delete();
    const left = context.workbook.comments.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

it.each([
  ["without its sheet", "B2"],
  ["at more than one cell", "Tabelle1!B2:B3"],
])("a comment %s is refused", async (_, address) => {
  const { excel } = await openWorkbenchInNode();
  const attempt = excel.run(async (context) => {
    context.workbook.comments.add(address, "Text");
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
});

it("properties, links, comments and protection are in the file", async () => {
  const { excel, workbench } = await openWorkbenchInNode();
  await excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.author = "Amt Beispielsee";
    properties.title = "IT-Haushalt";
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const link = { documentReference: "Tabelle1!C9", screenTip: "Zur Zelle" };
    sheet.getRange("A1").hyperlink = { ...link, textToDisplay: "dorthin" };
    context.workbook.comments.add("Tabelle1!A2", "bitte prüfen");
    sheet.protection.protect();
    await context.sync();
  });
  const { snapshot } = await readXlsx(await writeXlsx(workbench.snapshot()));
  expect(snapshot.properties).toMatchObject({ author: "Amt Beispielsee", title: "IT-Haushalt" });
  expect(snapshot.sheets[0]).toMatchObject({
    isProtected: true,
    cells: [
      { value: "dorthin", hyperlink: { documentReference: "Tabelle1!C9", screenTip: "Zur Zelle" } },
      { row: 1, note: "bitte prüfen" },
    ],
  });
});

it("a link without text shows its target in an empty cell and leaves a filled one", async () => {
  const bench = await openWorkbenchInNode();
  await bench.type("A2", "steht da");
  await bench.excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A2");
    range.hyperlink = { address: "https://example.org/" };
    await context.sync();
    range.load("hyperlink");
    await context.sync();
    expect(range.hyperlink.textToDisplay).toBe("https://example.org/");
  });
  expect(await bench.cell("A1")).toMatchObject({ value: "https://example.org/" });
  expect(await bench.cell("A2")).toMatchObject({ value: "steht da" });
});

it("a spill is found from its origin and from its cells; without one there is none", async () => {
  const { excel } = await openWorkbenchInNode();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
    const spill = sheet.getRange("B2").getSpillingToRange().load("address");
    const parent = sheet.getRange("C4").getSpillParent().load("address");
    const none = sheet.getRange("F9").getSpillParentOrNullObject();
    await context.sync();
    expect([cells(spill), cells(parent), none.isNullObject]).toEqual(["B2:C4", "B2", true]);
  });
  const attempt = excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("F9").getSpillingToRange().load();
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "ItemNotFound" });
});

it("the region around a cell ends at empty rows and columns", async () => {
  const { excel } = await openWorkbenchInNode();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:C4").values = [
      [1, ""],
      ["", 2],
      [3, ""],
    ];
    sheet.getRange("B6").values = [["abseits"]];
    const region = sheet.getRange("C3").getSurroundingRegion().load("address");
    const alone = sheet.getRange("H9").getSurroundingRegion().load("address");
    await context.sync();
    expect([cells(region), cells(alone)]).toEqual(["B2:C4", "H9"]);
  });
});

it("neighbouring sheets are found, hidden ones passed over where asked", async () => {
  const { excel } = await openWorkbenchInNode();
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Zwei").visibility = "Hidden";
    worksheets.add("Drei");
    const first = worksheets.getFirst();
    const next = first.getNext().load("name");
    const nextVisible = first.getNext(true).load("name");
    const none = first.getPreviousOrNullObject();
    await context.sync();
    expect([next.name, nextVisible.name, none.isNullObject]).toEqual(["Zwei", "Drei", true]);
  });
});

describe.each([
  ["M365", true],
  ["LTSC2024", true],
  ["LTSC2021", false],
] as const)("an Excel of the profile %s", (profile, isYoung) => {
  it("reports the requirement sets of its version", async () => {
    const { office } = await openWorkbenchInNode({ profile });
    const supports = (version: string) =>
      office.context.requirements.isSetSupported("ExcelApi", version);
    expect([supports("1.14"), supports("1.15"), supports("1.17")]).toEqual([
      true,
      isYoung,
      isYoung,
    ]);
    expect(supports("1.18")).toBe(false);
  });

  it("knows the members of its version and refuses younger ones by name", async () => {
    const { excel, workbench } = await openWorkbenchInNode({ profile });
    const attempt = excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      // ExcelApi 1.17 brought the event of a sheet's new name.
      sheet.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    if (isYoung) await attempt;
    else await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(workbench.host.unknown).toEqual(isYoung ? [] : ["Worksheet.onNameChanged"]);
  });
});
