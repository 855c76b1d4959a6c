import type { Headless } from "../../src/workbench/headless/headless";
import type { WorkbookPlan } from "../../src/workbook/blueprint/plan";
import { workbookBlueprint } from "../../src/workbook/blueprint/workbook";
import {
  setUpFrom,
  type SetUpReport,
  type SetUpResult,
  setUpWorkbook,
} from "../../src/workbook/set-up/set-up";
import { EMPTY, EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";
import { contentOf } from "./set-up-content";
import { smallBlueprint } from "./small-blueprint";
import { NOTHING } from "./small-workbook";

jest.setTimeout(180_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

async function setUp(plan: WorkbookPlan): Promise<SetUpReport> {
  return reportOf(await setUpWorkbook(plan));
}

async function setUpSmall(): Promise<SetUpReport> {
  return reportOf(await setUpFrom(smallBlueprint));
}

async function reportOf(result: SetUpResult): Promise<SetUpReport> {
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

/** Cells that show an error, each with its sheet and formula. */
function errorCells(): string[] {
  return headless.workbench
    .snapshot()
    .sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ error }) => error)
        .map((cell) => `${name} ${cell.row + 1}/${cell.column + 1}: ${cell.formula ?? ""}`),
    );
}

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

it("the example has its sheets in order before an empty one, no error cell, and a second run changes nothing", async () => {
  const before = await sheetNames();
  const sheets = workbookBlueprint(EXAMPLE).sheets.map(({ name }) => name);
  expect(await setUp(EXAMPLE)).toEqual({ ...NOTHING, created: sheets, assets: 107 });
  expect(await sheetNames()).toEqual([...sheets, ...before]);
  expect(errorCells()).toEqual([]);

  const content = contentOf(headless);
  expect(await setUp(EXAMPLE)).toEqual(NOTHING);
  expect(contentOf(headless)).toEqual(content);
});

it("an empty workbook has one empty row of assets, no error cell and nothing invented", async () => {
  await setUp(EMPTY);
  expect(await textOf("Anlagen", "A5:R5")).toEqual([Array<string>(18).fill("")]);
  expect(errorCells()).toEqual([]);
  const cells = await textOf("Annahmen", "A4:F40");
  expect(cells.find(([key]) => key === "Amtsname")?.[1]).toBe("Amt Süd");
  expect(cells.find(([key]) => key === "Arbeitsplaetze")?.[1]).toBe("");
  expect(cells.flat()).not.toContain("Beispiel");
});

describe("beside a person's own work", () => {
  it("a sheet of the same name stays, and ours gets a suffix", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Personal");
      sheet.getRange("A1").values = [["Personal zum Bescheid"]];
      await context.sync();
    });
    const report = await setUpSmall();
    expect(report.created).toContain("Personal (IT)");
    expect(await textOf("Personal", "A1")).toEqual([["Personal zum Bescheid"]]);
    expect(errorCells()).toEqual([]);
  });

  it("another table of the same name is refused with its place, and nothing is changed", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Bescheid");
      sheet.getRange("A1:B2").values = [
        ["Nr", "Titel"],
        [1, "Lageplan"],
      ];
      sheet.tables.add("A1:B2", true).name = "Projekte";
      await context.sync();
    });
    const before = await sheetNames();
    const result = await setUpFrom(smallBlueprint);
    expect(result).toMatchObject({
      ok: false,
      refusal: { kind: "table-taken", table: "Projekte", sheet: "Bescheid" },
      remains: "nothing",
    });
    expect(await sheetNames()).toEqual(before);
  });

  it("a name that means something else is refused by name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      context.workbook.names.add("Haushaltsjahr", sheet.getRange("C3"));
      await context.sync();
    });
    expect(await setUpFrom(smallBlueprint)).toMatchObject({
      ok: false,
      refusal: { kind: "names-taken", names: ["Haushaltsjahr"] },
    });
  });
});

it("a cancelled run leaves the workbook as it was, and can be begun again", async () => {
  const before = contentOf(headless);
  const abort = new AbortController();
  const seen: string[] = [];
  const result = await setUpFrom(smallBlueprint, {
    signal: abort.signal,
    onProgress: ({ step }) => {
      seen.push(step);
      if (step === "contents") abort.abort();
    },
  });
  expect(new Set(seen)).toEqual(new Set(["tables", "contents"]));
  expect(result).toEqual({ ok: false, refusal: { kind: "cancelled" }, remains: "nothing" });
  expect(contentOf(headless)).toEqual(before);
  expect((await setUpSmall()).created).toEqual(["Übersicht", "Annahmen", "Personal"]);
});
