import { join } from "node:path";
import { type Headless, openHeadless } from "../../../src/workbench/headless/headless";
import type { SheetSnapshot } from "../../../src/workbench/snapshot";

/** What genuine office.js writes through the host is in the workbook, and is read back. */
let headless: Headless;
let excel: typeof Excel;

beforeAll(async () => {
  headless = await openHeadless({ dist: join(__dirname, "../../../dist") });
  excel = headless.window["Excel"] as typeof Excel;
});

afterAll(() => {
  headless.close();
});

/** Runs the action on a sheet of its own and gives back what is in the workbook then. */
async function onNewSheet(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void,
): Promise<SheetSnapshot> {
  const name = `Blatt ${headless.workbench.book.sheets.ids().length}`;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    await action(sheet, context);
    await context.sync();
  });
  await headless.workbench.settled();
  const found = headless.workbench.snapshot().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error("The sheet is gone.");
  return found;
}

it("fonts, fills, alignment and borders are kept, and a mixed block reads as null", async () => {
  const sheet = await onNewSheet(async (worksheet, context) => {
    const range = worksheet.getRange("A1:B1");
    range.values = [["a", "b"]];
    range.format.font.bold = true;
    range.format.font.color = "#1f4e79";
    range.format.font.size = 16;
    range.format.fill.color = "#E8EEF5";
    range.format.horizontalAlignment = "Right";
    range.format.wrapText = true;
    range.format.borders.getItem("EdgeTop").color = "#1B2A41";
    worksheet.getRange("B1").format.font.bold = false;
    range.load("format/font/bold,format/font/size,format/fill/color,format/horizontalAlignment");
    await context.sync();
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.size).toBe(16);
    expect(range.format.fill.color).toBe("#E8EEF5");
    expect(range.format.horizontalAlignment).toBe("Right");
  });
  expect(sheet.cells[0]?.style).toEqual({
    bold: true,
    fontColor: "#1F4E79",
    fontSize: 16,
    fill: "#E8EEF5",
    horizontal: "right",
    wrap: true,
    border: { top: { style: "thin", color: "#1B2A41" } },
  });
});

it("usual widths and heights are Excel's, and a width that differs within a block is null", async () => {
  await onNewSheet(async (worksheet, context) => {
    const usual = worksheet.getRange("D4:E5").load("format/columnWidth,format/rowHeight");
    worksheet.load("standardWidth,standardHeight");
    worksheet.getRange("B:B").format.columnWidth = 90;
    const mixed = worksheet.getRange("A1:B1").load("format/columnWidth,format/rowHeight");
    await context.sync();
    expect([usual.format.columnWidth, usual.format.rowHeight]).toEqual([48, 15]);
    expect([worksheet.standardWidth, worksheet.standardHeight]).toEqual([8.43, 15]);
    expect([mixed.format.columnWidth, mixed.format.rowHeight]).toEqual([null, 15]);
    worksheet.standardWidth = 12;
    const wider = worksheet.getRange("D1:E1").load("format/columnWidth");
    await context.sync();
    expect(wider.format.columnWidth).toBe((12 * 7 + 5) * 0.75);
  });
});

it("rows and columns are hidden and shown again, and a hidden column has no width", async () => {
  const sheet = await onNewSheet(async (worksheet, context) => {
    worksheet.getRange("C:D").columnHidden = true;
    worksheet.getRange("5:6").rowHidden = true;
    worksheet.getRange("D1").columnHidden = false;
    const range = worksheet.getRange("C5:C6").load("columnHidden,rowHidden,format/columnWidth");
    const mixed = worksheet.getRange("C4:D5").load("columnHidden,rowHidden");
    await context.sync();
    expect([range.columnHidden, range.rowHidden, range.format.columnWidth]).toEqual([
      true,
      true,
      0,
    ]);
    expect([mixed.columnHidden, mixed.rowHidden]).toEqual([null, null]);
  });
  expect(sheet.columns).toEqual([{ index: 2, width: 64, hidden: true }]);
});

it("widths are points, and frozen rows, gridlines and the tab's colour are kept", async () => {
  const sheet = await onNewSheet(async (worksheet, context) => {
    const column = worksheet.getRange("C:C");
    column.format.columnWidth = 90;
    worksheet.freezePanes.freezeAt(worksheet.getRange("A1:B4"));
    worksheet.showGridlines = false;
    worksheet.tabColor = "#1F4E79";
    column.load("format/columnWidth");
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(column.format.columnWidth).toBe(90);
    expect(frozen.address).toMatch(/!A1:B4$/);
  });
  expect(sheet).toMatchObject({
    columns: [{ index: 2, width: 120 }],
    frozen: { rows: 4, columns: 2 },
    showGridlines: false,
    tabColor: "#1F4E79",
  });
});

it("a defined name is found again with its place and comment", async () => {
  await onNewSheet(async (worksheet, context) => {
    context.workbook.names.add("Zinssatz", worksheet.getRange("B2"), "Kalkulationszins");
    const name = context.workbook.names.getItem("zinssatz").load("name,formula,comment,type");
    const missing = context.workbook.names.getItemOrNullObject("Fehlt");
    await context.sync();
    expect(name.formula).toMatch(/!\$B\$2$/);
    expect(name.comment).toBe("Kalkulationszins");
    expect(name.type).toBe("Range");
    expect(missing.isNullObject).toBe(true);
  });
});

it("validation keeps its rule and its message", async () => {
  const sheet = await onNewSheet(async (worksheet, context) => {
    const list = worksheet.getRange("A2:A9").dataValidation;
    list.rule = { list: { inCellDropDown: true, source: "ja,nein" } };
    list.errorAlert = {
      title: "Ersetzen",
      message: "Erlaubt sind ja und nein.",
      style: "Stop",
      showAlert: true,
    };
    const number = worksheet.getRange("B2:B9").dataValidation;
    number.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    number.load("rule,type");
    await context.sync();
    expect(number.type).toBe("Decimal");
    expect(number.rule).toEqual({ decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
  });
  expect(sheet.validations).toMatchObject([
    {
      rule: { kind: "list", source: "ja,nein" },
      error: { message: "Erlaubt sind ja und nein.", style: "stop" },
    },
    { rule: { kind: "decimal", operator: "greaterThanOrEqualTo", formula1: 0 } },
  ]);
});

it("a conditional format keeps formula and look", async () => {
  const sheet = await onNewSheet((worksheet) => {
    const format = worksheet.getRange("A1:C5").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$A1="Summe"';
    format.custom.format.font.bold = true;
    format.custom.format.fill.color = "#E8EEF5";
  });
  expect(sheet.conditionalFormats).toMatchObject([
    {
      rule: { kind: "formula", formula: '=$A1="Summe"' },
      style: { bold: true, fill: "#E8EEF5" },
    },
  ]);
});

it("a chart takes names and categories from the edges of its data, or from ranges", async () => {
  const sheet = await onNewSheet((worksheet) => {
    worksheet.getRange("A1:B3").values = [
      ["", "AfA"],
      ["2027", 10],
      ["2028", 20],
    ];
    const chart = worksheet.charts.add("ColumnClustered", worksheet.getRange("A1:B3"), "Columns");
    chart.title.text = "Abschreibungen";
    chart.legend.visible = false;
    chart.axes.valueAxis.numberFormat = "#,##0";
    chart.series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    chart.setPosition("D2", "F9");
    const line = worksheet.charts.add("Line", worksheet.getRange("B2:B3"), "Columns");
    line.series.getItemAt(0).setXAxisValues(worksheet.getRange("A2:A3"));
    const bar = worksheet.charts.add("BarClustered", worksheet.getRange("A1:B3"), "Columns");
    bar.axes.categoryAxis.reversePlotOrder = true;
    bar.axes.categoryAxis.position = "Maximum";
  });
  const [column, line, bar] = sheet.charts;
  expect(bar).toMatchObject({ categoriesReversed: true, valueAxisBeyond: true });
  expect(column).toMatchObject({
    type: "ColumnClustered",
    title: "Abschreibungen",
    legend: "none",
    valueFormat: "#,##0",
    left: 144,
    width: 144,
  });
  expect(column?.series).toMatchObject([{ name: "AfA", color: "#1F4E79" }]);
  expect(column?.series[0]?.values).toMatch(/!\$B\$2:\$B\$3$/);
  expect(column?.series[0]?.categories).toMatch(/!\$A\$2:\$A\$3$/);
  expect(line?.series[0]?.categories).toMatch(/!\$A\$2:\$A\$3$/);
});

it("page set-up is kept", async () => {
  const sheet = await onNewSheet((worksheet) => {
    const { pageLayout } = worksheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows("$4:$4");
    pageLayout.headersFooters.defaultForAllPages.rightFooter = "Seite &P von &N";
  });
  expect(sheet.page).toMatchObject({
    orientation: "landscape",
    paper: "A4",
    fitWide: 1,
    titleRows: { first: 3, last: 3 },
    footer: { right: "Seite &P von &N" },
  });
});

it("settings and custom XML parts of the document are kept", async () => {
  await excel.run(async (context) => {
    context.workbook.settings.add("version", { major: 1 });
    context.workbook.customXmlParts.add('<a xmlns="urn:probe">ä</a>');
    const setting = context.workbook.settings.getItem("version").load("value");
    const parts = context.workbook.customXmlParts.getByNamespace("urn:probe");
    const xml = parts.getOnlyItem().getXml();
    await context.sync();
    expect(setting.value).toEqual({ major: 1 });
    expect(xml.value).toBe('<a xmlns="urn:probe">ä</a>');
  });
  expect(headless.workbench.snapshot()).toMatchObject({ settings: { version: { major: 1 } } });
});

it("a protected sheet refuses to be written", async () => {
  const attempt = onNewSheet(async (worksheet, context) => {
    worksheet.protection.protect();
    await context.sync();
    worksheet.getRange("A1").values = [[1]];
  });
  await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
});

it.each<[string, string, (context: Excel.RequestContext) => void]>([
  [
    "a block of the wrong size",
    "InvalidArgument",
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
    },
  ],
  [
    "a second sheet of the same name",
    "ItemAlreadyExists",
    (context) => {
      context.workbook.worksheets.add("Doppelt");
      context.workbook.worksheets.add("doppelt");
    },
  ],
  [
    "a name that is an address",
    "InvalidArgument",
    (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("B2", sheet.getRange("A1"));
    },
  ],
  [
    "a table over a table",
    "InvalidArgument",
    (context) => {
      const sheet = context.workbook.worksheets.add("Übereinander");
      sheet.tables.add("A1:B3", true);
      sheet.tables.add("B2:C4", true);
    },
  ],
  [
    "an address that is none",
    "InvalidArgument",
    (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("kein Bereich").clear();
    },
  ],
])("%s is refused as %s", async (_, code, action) => {
  const attempt = excel.run(async (context) => {
    action(context);
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code });
});

it("nothing that these tests use is unknown to the host", () => {
  expect(headless.workbench.host.unknown).toEqual([]);
});
