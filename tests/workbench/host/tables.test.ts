import { join } from "node:path";
import { type Headless, openHeadless } from "../../../src/workbench/headless/headless";

/** Tables through genuine office.js. */
let headless: Headless;
let excel: typeof Excel;
let number = 0;

beforeAll(async () => {
  headless = await openHeadless({ dist: join(__dirname, "../../../dist") });
  excel = headless.window["Excel"] as typeof Excel;
});

afterAll(() => {
  headless.close();
});

interface Setting {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly context: Excel.RequestContext;
}

/** Runs the action on a new sheet with a table at B3:D6, whose column Doppelt is calculated. */
async function onTable(action: (setting: Setting) => Promise<void>): Promise<void> {
  number++;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Blatt${number}`);
    sheet.getRange("B3:D6").values = [
      ["Name", "Wert", "Doppelt"],
      ["a", 30, ""],
      ["b", 10, ""],
      ["c", 20, ""],
    ];
    const table = sheet.tables.add("B3:D6", true);
    table.name = `Anlagen${number}`;
    sheet.getRange("D4:D6").formulas = [["=[@Wert]*2"], ["=[@Wert]*2"], ["=[@Wert]*2"]];
    sheet.getRange("F1").formulas = [[`=SUM(Anlagen${number}[Doppelt])`]];
    await context.sync();
    await action({ sheet, table, context });
  });
}

async function read(sheet: Excel.Worksheet, address: string) {
  const range = sheet.getRange(address).load("values,formulas");
  await sheet.context.sync();
  return range;
}

async function areaOf(table: Excel.Table): Promise<string> {
  const range = table.getRange().load("address");
  await table.context.sync();
  return range.address.replace(/^.*!/, "");
}

describe("rows", () => {
  it("come in between, with formula, and push down what stands below the table", async () => {
    await onTable(async ({ sheet, table, context }) => {
      sheet.getRange("B8").values = [["darunter"]];
      sheet.getRange("F2").formulas = [["=C5+B8"]];
      const row = table.rows.add(1, [["neu", 5, null as unknown as string]]).load("index");
      await context.sync();
      expect(row.index).toBe(1);
      expect(await areaOf(table)).toBe("B3:D7");
      expect((await read(sheet, "B4:D6")).formulas).toEqual([
        ["a", 30, "=[@Wert]*2"],
        ["neu", 5, "=[@Wert]*2"],
        ["b", 10, "=[@Wert]*2"],
      ]);
      expect((await read(sheet, "B9")).values).toEqual([["darunter"]]);
      expect((await read(sheet, "F1:F2")).formulas).toEqual([
        [`=SUM(Anlagen${number}[Doppelt])`],
        ["=C6+B9"],
      ]);
      expect((await read(sheet, "F1")).values).toEqual([[130]]);
    });
  });

  it("come first, with the rules of the others", async () => {
    await onTable(async ({ sheet, table, context }) => {
      const rule = { decimal: { formula1: 0, operator: "GreaterThan" as const } };
      sheet.getRange("C4:C6").dataValidation.rule = rule;
      const format = sheet.getRange("B4:D6").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$C4>15";
      await context.sync();
      table.rows.add(0, [["neu", 5, ""]]);
      const validation = sheet.getRange("C4").dataValidation.load("type");
      const [moved] = [sheet.getRange("B4:D7").conditionalFormats.getItemAt(0)];
      const area = moved.getRange().load("address");
      moved.custom.rule.load("formula");
      await context.sync();
      expect(validation.type).toBe("Decimal");
      expect(area.address).toMatch(/!B4:D7$/);
      expect(moved.custom.rule.formula).toBe("=$C4>15");
    });
  });

  it("go, and sums follow; the last one is only emptied", async () => {
    await onTable(async ({ sheet, table, context }) => {
      table.rows.getItemAt(0).delete();
      await context.sync();
      expect(await areaOf(table)).toBe("B3:D5");
      expect((await read(sheet, "F1")).values).toEqual([[60]]);
      table.rows.deleteRowsAt(0, 2);
      await context.sync();
      expect(await areaOf(table)).toBe("B3:D4");
      expect((await read(sheet, "B4:C4")).values).toEqual([["", ""]]);
    });
  });

  it("come by inserting cells or whole rows of the sheet, with the formula", async () => {
    await onTable(async ({ sheet, table, context }) => {
      sheet.getRange("B5:D5").insert("Down");
      sheet.getRange("7:7").insert("Down");
      await context.sync();
      expect(await areaOf(table)).toBe("B3:D8");
      expect((await read(sheet, "D4:D8")).formulas.flat()).toEqual(
        Array<string>(5).fill("=[@Wert]*2"),
      );
    });
  });

  it("keep an exception in a calculated column, and new rows get the formula all the same", async () => {
    await onTable(async ({ sheet, table, context }) => {
      sheet.getRange("D5:D6").values = [[1], [2]];
      await context.sync();
      table.rows.add(undefined, [["d", 40, null as unknown as string]]);
      await context.sync();
      expect((await read(sheet, "D4:D7")).formulas).toEqual([
        ["=[@Wert]*2"],
        [1],
        [2],
        ["=[@Wert]*2"],
      ]);
    });
  });
});

it("a table does not let itself be cut: inserting or deleting a part of its width is refused", async () => {
  await onTable(async ({ sheet, context }) => {
    sheet.getRange("C5").insert("Down");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    sheet.getRange("B1:B2").delete("Up");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    sheet.getRange("3:4").delete("Up");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

it("columns come in between and go; formulas keep those that they name, and #REF! else", async () => {
  await onTable(async ({ sheet, table, context }) => {
    table.columns.add(1, undefined, "Menge");
    await context.sync();
    expect((await read(sheet, "B3:E3")).values).toEqual([["Name", "Menge", "Wert", "Doppelt"]]);
    expect((await read(sheet, "F1")).values).toEqual([[120]]);
    table.columns.getItem("Doppelt").delete();
    await context.sync();
    expect(await areaOf(table)).toBe("B3:D6");
    const sum = await read(sheet, "F1");
    expect(sum.formulas).toEqual([[`=SUM(Anlagen${number}[#REF!])`]]);
    expect(sum.values).toEqual([["#REF!"]]);
  });
});

it("a column inserted into the sheet gets a header of its own", async () => {
  await onTable(async ({ sheet, context }) => {
    sheet.getRange("C:C").insert("Right");
    await context.sync();
    expect((await read(sheet, "B3:E3")).values).toEqual([["Name", "Spalte2", "Wert", "Doppelt"]]);
    expect((await read(sheet, "E4")).formulas).toEqual([["=[@Wert]*2"]]);
  });
});

it("a column cannot take another's name; what is typed twice gets a number", async () => {
  await onTable(async ({ sheet, table, context }) => {
    table.columns.getItem("Name").name = "wert";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    sheet.getRange("B3").values = [["Doppelt"]];
    await context.sync();
    expect((await read(sheet, "B3:D3")).values).toEqual([["Doppelt", "Wert", "Doppelt2"]]);
  });
});

it("a table moves with everything that names it", async () => {
  await onTable(async ({ sheet, table, context }) => {
    sheet.getRange("F2").formulas = [["=C4"]];
    sheet.getRange("B3:D6").moveTo("H10");
    await context.sync();
    expect(await areaOf(table)).toBe("H10:J13");
    expect((await read(sheet, "J11")).formulas).toEqual([["=[@Wert]*2"]]);
    const outside = await read(sheet, "F1:F2");
    expect(outside.formulas).toEqual([[`=SUM(Anlagen${number}[Doppelt])`], ["=I11"]]);
    expect(outside.values).toEqual([[120], [30]]);
  });
});

describe("the row of totals", () => {
  it("comes with a word and a sum, is no part of the body, and new rows come above it", async () => {
    await onTable(async ({ sheet, table, context }) => {
      sheet.getRange("B8").values = [["darunter"]];
      table.showTotals = true;
      await context.sync();
      expect((await read(sheet, "B7:D9")).formulas).toEqual([
        ["Ergebnis", "", "=SUBTOTAL(109,[Doppelt])"],
        ["", "", ""],
        ["darunter", "", ""],
      ]);
      sheet.getRange("F2").formulas = [[`=Anlagen${number}[[#Totals],[Doppelt]]`]];
      table.rows.add(undefined, [["d", 40, null as unknown as string]]);
      await context.sync();
      expect(await areaOf(table)).toBe("B3:D8");
      expect((await read(sheet, "F1:F2")).values).toEqual([[200], [200]]);
      const totals = table.getTotalRowRange().load("address");
      await context.sync();
      expect(totals.address).toMatch(/!B8:D8$/);
    });
  });

  it("goes again, and what named it is #REF!", async () => {
    await onTable(async ({ sheet, table, context }) => {
      table.showTotals = true;
      sheet.getRange("F2").formulas = [[`=Anlagen${number}[[#Totals],[Doppelt]]`]];
      await context.sync();
      table.showTotals = false;
      await context.sync();
      expect(await areaOf(table)).toBe("B3:D6");
      expect((await read(sheet, "F2")).values).toEqual([["#REF!"]]);
    });
  });
});

it("a filter hides the rows of other values, until it is cleared", async () => {
  await onTable(async ({ sheet, table, context }) => {
    const { filter } = table.columns.getItem("Name");
    filter.applyValuesFilter(["a", "c"]);
    filter.load("criteria");
    const rows = ["4:4", "5:5", "6:6"].map((row) => sheet.getRange(row).load("rowHidden"));
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(filter.criteria).toMatchObject({ filterOn: "Values", values: ["a", "c"] });
    table.clearFilters();
    table.columns.getItem("Wert").filter.applyCustomFilter(">15");
    for (const row of rows) row.load("rowHidden");
    await context.sync();
    expect(rows.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
  });
});

it("sorting takes whole rows along, and formulas read their new row", async () => {
  await onTable(async ({ sheet, table, context }) => {
    sheet.getRange("D5").formulas = [["=C5*3"]];
    table.sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
    const sorted = await read(sheet, "B4:D6");
    expect(sorted.values).toEqual([
      ["b", 10, 30],
      ["c", 20, 40],
      ["a", 30, 60],
    ]);
    expect(sorted.formulas.map((row) => String(row[2]))).toEqual([
      "=C4*3",
      "=[@Wert]*2",
      "=[@Wert]*2",
    ]);
  });
});

it("titles can be merged, cells of a table not", async () => {
  await onTable(async ({ sheet, context }) => {
    sheet.getRange("B1:D1").merge();
    const merged = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(merged.address).toMatch(/!B1:D1$/);
    sheet.getRange("1:1").insert("Down");
    const moved = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(moved.address).toMatch(/!B2:D2$/);
    sheet.getRange("B2").unmerge();
    const parted = sheet.getRange("A1:Z9").getMergedAreasOrNullObject();
    await context.sync();
    expect(parted.isNullObject).toBe(true);
    sheet.getRange("B4:C4").merge();
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

it("nothing that these tests use is unknown to the host", () => {
  expect(headless.workbench.host.unknown).toEqual([]);
});

it("a column can be given as the list of values that a cell takes", async () => {
  await onTable(async ({ sheet, table }) => {
    const source = table.columns.getItem("Name").getDataBodyRange();
    const { dataValidation } = sheet.getRange("G1");
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    await dataValidation.load("rule").context.sync();
    expect(dataValidation.rule.list?.source).toBe(`=Blatt${number}!$B$4:$B$6`);
  });
});
