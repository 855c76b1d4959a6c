import type { Headless } from "../../src/workbench/headless/headless";
import { workbookBlueprint } from "../../src/workbook/blueprint/workbook";
import { type SetUpReport, setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { EMPTY, EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";

jest.setTimeout(60_000);

const SHEETS = workbookBlueprint(EXAMPLE).sheets.map(({ name }) => name);

/** Report of a run that had nothing to do. */
const NOTHING: SetUpReport = {
  created: [],
  completed: [],
  restored: [],
  moved: [],
  retired: [],
  assets: 0,
};

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

async function setUp(plan = EXAMPLE): Promise<SetUpReport> {
  const result = await setUpWorkbook(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  await headless.workbench.settled();
  return result.value;
}

/** Shown texts of a sheet's cells. */
async function textOf(sheet: string, address: string): Promise<string[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("text");
    await context.sync();
    return range.text;
  });
}

async function everySheet(property: "formulas" | "valueTypes"): Promise<unknown[][][]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of ranges) range.load(property);
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? [] : range[property]));
  });
}

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

describe("the example", () => {
  it("has its sheets in order before an empty one, and tells what it created", async () => {
    const before = await sheetNames();
    const report = await setUp();
    expect(report).toMatchObject({ created: SHEETS, completed: [], assets: 107 });
    expect(await sheetNames()).toEqual([...SHEETS, ...before]);
  });

  it("has no error cell", async () => {
    await setUp();
    const types = (await everySheet("valueTypes")).flat(2);
    expect(types.length).toBeGreaterThan(1000);
    expect(types).not.toContain("Error");
  });

  it("shows the same depreciation as sum of the assets and as sum of the classes", async () => {
    await setUp();
    const [figure] = await textOf("Übersicht", "B5");
    const [firstYear] = await textOf("Übersicht", "B10");
    expect(figure).toEqual(["23.371,49 €"]);
    expect(firstYear).toEqual(figure);
    expect(await textOf("Anlagenübersicht", "M19:N19")).toEqual([["Summe", "23.371,49 €"]]);
  });

  it("calculates anew when a person changes an assumption", async () => {
    await setUp();
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Haushaltsjahr").getRange().values = [[2028]];
      await context.sync();
    });
    await headless.workbench.settled();
    expect(await textOf("Übersicht", "A10:B10")).toEqual([["2028", "17.928,27 €"]]);
    expect(await textOf("Übersicht", "B5")).toEqual([["17.928,27 €"]]);
  });
});

describe("an empty workbook", () => {
  it("has one empty row of assets and no error cell", async () => {
    await setUp(EMPTY);
    expect(await textOf("Anlagen", "A5:R5")).toEqual([Array<string>(18).fill("")]);
    expect((await everySheet("valueTypes")).flat(2)).not.toContain("Error");
    expect(await textOf("Annahmen", "A5:B5")).toEqual([["Amtsname", "Amt Süd"]]);
  });

  it("has no value that was invented for the example", async () => {
    await setUp(EMPTY);
    const cells = await textOf("Annahmen", "A4:F30");
    const places = cells.find(([key]) => key === "Arbeitsplaetze");
    expect(places?.slice(0, 2)).toEqual(["Arbeitsplaetze", ""]);
    expect(cells.flat()).not.toContain("Beispiel");
  });
});

describe("the second run", () => {
  it("changes nothing", async () => {
    await setUp();
    const before = await everySheet("formulas");
    expect(await setUp()).toEqual(NOTHING);
    expect(await everySheet("formulas")).toEqual(before);
  });

  it("keeps what a person typed, renamed and moved", async () => {
    await setUp();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Übersicht").name = "Dashboard";
      worksheets.getItem("Anlagen").name = "Inventar";
      worksheets.getItem("Nutzungsdauern").position = 0;
      worksheets.getItem("Inventar").getRange("B5").values = [["Mein PC"]];
      worksheets.getItem("Dashboard").getRange("A2").values = [["Unser Haushalt"]];
      context.workbook.names.getItem("Preissteigerung").getRange().values = [[0.03]];
      await context.sync();
    });
    await headless.workbench.settled();
    const before = await everySheet("formulas");
    expect(await setUp(EMPTY)).toEqual(NOTHING);
    expect(await everySheet("formulas")).toEqual(before);
  });

  it("brings back a sheet that was deleted, and a formula that was cleared", async () => {
    await setUp();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Übersicht").delete();
      worksheets.getItem("Anlagen").getRange("P7").values = [[""]];
      await context.sync();
    });
    const report = await setUp(EMPTY);
    expect(report.created).toEqual(["Übersicht"]);
    expect(report.completed).toMatchObject([{ table: "Anlagen", formulas: 1, columns: [] }]);
    expect((await everySheet("valueTypes")).flat(2)).not.toContain("Error");
    expect(await textOf("Übersicht", "B5")).toEqual([["23.371,49 €"]]);
  });

  it("brings back an assumption whose name was deleted", async () => {
    await setUp();
    await Excel.run(async (context) => {
      context.workbook.names.getItem("Planungsjahre").delete();
      await context.sync();
    });
    const report = await setUp(EMPTY);
    expect(report.completed).toMatchObject([{ table: "Annahmen", names: ["Planungsjahre"] }]);
    expect((await everySheet("valueTypes")).flat(2)).not.toContain("Error");
  });
});

describe("beside a person's own work", () => {
  it("a sheet of the same name stays, and ours gets a suffix", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Anlagen");
      sheet.getRange("A1").values = [["Anlagen zum Bescheid"]];
      await context.sync();
    });
    const report = await setUp();
    expect(report.created).toContain("Anlagen (IT)");
    expect(await textOf("Anlagen", "A1")).toEqual([["Anlagen zum Bescheid"]]);
    expect((await everySheet("valueTypes")).flat(2)).not.toContain("Error");
  });

  it("another table of the same name is refused with its place, and nothing is changed", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bescheid");
      sheet.getRange("A1:B2").values = [
        ["Nr", "Titel"],
        [1, "Lageplan"],
      ];
      sheet.tables.add("A1:B2", true).name = "Anlagen";
      await context.sync();
    });
    const before = await sheetNames();
    const result = await setUpWorkbook(EXAMPLE);
    expect(result).toMatchObject({
      ok: false,
      refusal: { kind: "table-taken", table: "Anlagen", sheet: "Bescheid" },
      remains: "nothing",
    });
    expect(await sheetNames()).toEqual(before);
  });

  it("a name that means something else is refused by name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("Stichtag", sheet.getRange("C3"));
      await context.sync();
    });
    expect(await setUpWorkbook(EXAMPLE)).toMatchObject({
      ok: false,
      refusal: { kind: "names-taken", names: ["Stichtag"] },
    });
  });
});

it("a cancelled run leaves the workbook as it was", async () => {
  const before = await sheetNames();
  const abort = new AbortController();
  const seen: string[] = [];
  const result = await setUpWorkbook(EXAMPLE, {
    signal: abort.signal,
    onProgress: ({ step }) => {
      seen.push(step);
      if (step === "contents") abort.abort();
    },
  });
  expect(new Set(seen)).toEqual(new Set(["tables", "contents"]));
  expect(result).toEqual({ ok: false, refusal: { kind: "cancelled" }, remains: "nothing" });
  expect(await sheetNames()).toEqual(before);
  expect((await setUp()).created).toEqual(SHEETS);
});
