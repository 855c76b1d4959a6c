import type { Headless } from "../../src/workbench/headless/headless";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { pointToTable } from "../../src/workbook/set-up/point-to-table";
import { EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";
import { SmallWorkbook } from "./small-workbook";

jest.setTimeout(120_000);

/** Where the drop-down list of a cell has its entries, as Excel tells it. */
async function listOf(sheet: string, cell: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    const { dataValidation } = range;
    dataValidation.load("rule");
    await context.sync();
    return dataValidation.rule.list?.source;
  });
}

describe("in the small workbook", () => {
  let book: SmallWorkbook;
  let own: string;

  beforeEach(async () => {
    book = await SmallWorkbook.open();
    await book.person((workbook) => {
      const sheet = workbook.worksheets.add("Eigene");
      sheet.getRange("B2:D4").values = [
        ["Kürzel", "Name", "Beschreibung"],
        ["A", "Allein", ""],
        ["B", "Beide", ""],
      ];
      sheet.tables.add("B2:D4", true).name = "Vorhaben";
    });
    own = await Excel.run(async ({ workbook }) => {
      const table = workbook.tables.getItem("Vorhaben").load("id");
      await workbook.context.sync();
      return table.id;
    });
  });

  afterEach(() => {
    book.headless.close();
  });

  it("lists offer the rows of the table that has taken the place of theirs", async () => {
    expect(await listOf("Personal", "B6")).toBe("='Personal'!$G$6:$G$6");
    await book.person(({ tables }) => {
      tables.getItem("Szenarien").delete();
    });
    expect(await pointToTable("Szenarien", own)).toMatchObject({ ok: true });
    await book.setUp();
    expect(await listOf("Personal", "B6")).toBe("=Eigene!$B$3:$B$4");
  });

  it("a list that a person has made stays", async () => {
    await book.person(({ tables }, sheet) => {
      const source = "=Eigene!$C$3:$C$4";
      const { dataValidation } = sheet("Personal").getRange("B6");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      tables.getItem("Szenarien").delete();
    });
    expect(await pointToTable("Szenarien", own)).toMatchObject({ ok: true });
    await book.setUp();
    expect(await listOf("Personal", "B6")).toBe("=Eigene!$C$3:$C$4");
  });
});

describe("in the example", () => {
  let headless: Headless;

  beforeEach(async () => {
    headless = await openExcel();
    expect(await setUpWorkbook(EXAMPLE)).toMatchObject({ ok: true });
  });

  afterEach(() => {
    headless.close();
  });

  it("lists whose sheet was deleted offer the rows of the one that has come back", async () => {
    const lists = async () => [
      await listOf("Anlagen", "C5"),
      await listOf("Personal", "N6"),
      await listOf("Ergebnishaushalt", "B3"),
    ];
    const before = await lists();
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("Szenarien").delete();
      workbook.worksheets.getItem("Nutzungsdauern").delete();
      await workbook.context.sync();
    });
    for (const source of await lists()) expect(source).toContain("#REF!");
    expect(await setUpWorkbook(EXAMPLE)).toMatchObject({ ok: true });
    expect(await lists()).toEqual(before);
  });

  it("a name that a person lets stand for a value keeps set-up from nothing", async () => {
    await Excel.run(async ({ workbook }) => {
      workbook.names.getItem("GewaehltesSzenario").formula = '="KSM"';
      await workbook.context.sync();
    });
    expect(await setUpWorkbook(EXAMPLE)).toMatchObject({ ok: true });
  });
});
