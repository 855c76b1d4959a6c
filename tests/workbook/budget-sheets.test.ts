import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Headless } from "../../src/workbench/headless/headless";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { EMPTY, EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";

jest.setTimeout(180_000);

interface GoldenCase {
  readonly szenario: string;
  readonly sicht: string;
  readonly konten: Readonly<Record<string, readonly number[]>>;
}

const GOLDEN = JSON.parse(
  readFileSync(join(__dirname, "../golden/scenarios/cases.json"), "utf8"),
) as readonly GoldenCase[];

let headless: Headless;

async function setUp(plan: typeof EXAMPLE): Promise<void> {
  headless = await openExcel();
  const result = await setUpWorkbook(plan);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  await headless.workbench.settled();
}

async function valuesOf(sheet: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function choose(name: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
  await headless.workbench.settled();
}

/** Cells in which a formula gave an error, by sheet. */
async function errorCells(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const ranges = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of ranges) range.load("valueTypes");
    await context.sync();
    return worksheets.items.flatMap(({ name }, index) => {
      const range = ranges[index];
      if (range === undefined || range.isNullObject) return [];
      return range.valueTypes.flat().includes(Excel.RangeValueType.error) ? [name] : [];
    });
  });
}

const rowOf = (cells: readonly unknown[][], label: string) =>
  cells.find(([first]) => first === label) ?? [];
const amounts = (row: readonly unknown[], from: number, to: number) =>
  row.slice(from, to).map(Number);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe("the example", () => {
  beforeAll(async () => setUp(EXAMPLE));
  afterAll(() => {
    headless.close();
  });

  it("has no error cell on any sheet", async () => {
    expect(await errorCells()).toEqual([]);
  });

  it("the Ergebnishaushalt shows the golden amounts to less than 100 EUR, and their rounded sum", async () => {
    const cells = await valuesOf("Ergebnishaushalt", "A7:I40");
    const golden = GOLDEN.find(({ sicht, szenario }) => szenario === "KSM" && sicht === "Ergebnis");
    const accounts = Object.entries(golden?.konten ?? {}).filter(([, exact]) =>
      exact.slice(0, 4).some((amount) => amount !== 0),
    );
    expect(accounts.length).toBeGreaterThan(8);
    for (const [account, exact] of accounts) {
      const shown = amounts(rowOf(cells, account), 4, 8);
      shown.forEach((amount, year) => {
        expect(Math.abs(amount - Math.abs(exact[year] ?? 0))).toBeLessThan(100);
      });
    }
    const expense = accounts.filter(([account]) => account.startsWith("5"));
    const sums = [0, 1, 2, 3].map((year) => sum(expense.map(([, exact]) => exact[year] ?? 0)));
    expect(amounts(rowOf(cells, "Summe Aufwendungen"), 4, 8)).toEqual(
      sums.map((exact) => Math.round(exact / 100) * 100),
    );
  });

  it.each([
    ["Ergebnishaushalt", "Summe Aufwendungen", /^5/u],
    ["Finanzhaushalt", "Summe laufende Auszahlungen", /^7[0-7]/u],
    ["Finanzhaushalt", "Summe Investitionsauszahlungen", /^78/u],
  ])("every column of the %s adds up (%s)", async (sheet, label, prefix) => {
    const cells = await valuesOf(sheet, "A8:H40");
    const rows = cells.filter(([account]) => prefix.test(String(account)));
    const sums = [2, 3, 4, 5, 6, 7].map((column) => sum(rows.map((row) => Number(row[column]))));
    expect(amounts(rowOf(cells, label), 2, 8)).toEqual(sums);
  });

  it("earlier years stand with their account, also where only they have it", async () => {
    const cells = await valuesOf("Ergebnishaushalt", "A7:E40");
    expect(rowOf(cells, "Konto").slice(2)).toEqual(["Ergebnis 2025", "Ansatz 2026", 2027]);
    expect(rowOf(cells, "5631").slice(2)).toEqual([1200, 1300, 0]);
  });

  it("the bridge leads from last year's plan to this one", async () => {
    const budget = await valuesOf("Ergebnishaushalt", "A7:E40");
    const bridge = await valuesOf("Planbrücke", "F4:I23");
    const [before, after] = amounts(rowOf(budget, "Ergebnis"), 3, 5).map((result) => -result);
    expect(amounts(rowOf(bridge, "Summe"), 1, 4)).toEqual([
      before,
      after,
      (after ?? 0) - (before ?? 0),
    ]);
    const figures = await valuesOf("Planbrücke", "U5:AA15");
    const steps = figures.filter(([label]) => label !== "");
    expect(steps.at(0)?.slice(0, 3)).toEqual(["Ansatz 2026", 0, before]);
    expect(steps.at(-1)?.slice(0, 3)).toEqual(["Ansatz 2027", 0, after]);
    for (const [, change, , , , more, less] of steps) {
      expect(Number(more) - Number(less)).toBe(change);
    }
  });

  it("overdue and due replacements are the plan without smoothing, and smoothing lowers the peak", async () => {
    const [overdue = [], due = [], without = [], smoothed = []] = await valuesOf(
      "Ersatzplan",
      "B6:G9",
    );
    expect(overdue).toEqual([80_820, 0, 0, 0, 0, 0]);
    without.forEach((total, year) => {
      expect(Number(overdue[year]) + Number(due[year])).toBeCloseTo(Number(total), 2);
    });
    expect(Number(smoothed[0])).toBeLessThan(Number(without[0]));
  });

  it("the Anlagenübersicht closes, and its depreciation is that of the assets", async () => {
    const cells = await valuesOf("Anlagenübersicht", "A5:N19");
    const total = amounts(rowOf(cells, "Summe"), 1, 11);
    const [
      cost = 0,
      added = 0,
      gone = 0,
      costAfter,
      before = 0,
      year = 0,
      released = 0,
      after = 0,
    ] = total;
    expect(cost + added - gone).toBeCloseTo(costAfter ?? 0, 2);
    expect(before + year - released).toBeCloseTo(after, 2);
    expect(year).toBeCloseTo(Number(rowOf(cells, "Summe")[13]), 2);
  });

  it("contracts know their cost and the last day for a notice", async () => {
    const [first] = await valuesOf("Verträge", "Q5:S5");
    const cost = 1180 * 12 * 1.19 * 1.025 ** 8;
    // 31.03.2027 and 31.12.2026 as serials
    expect(first).toEqual([Math.round(cost * 100) / 100, 46_477, 46_387]);
  });

  it("quarters with more hours than there are say so", async () => {
    const rows = await valuesOf("Personal", "S6:Y9");
    expect(rows.map((row) => row.at(-1))).toEqual([
      ...["▲ überlastet", "▲ überlastet", "▲ überlastet", "ausreichend"],
    ]);
  });

  it("another scenario and a budget for two years change the page at once", async () => {
    await choose("GewaehltesSzenario", "EIGEN");
    await choose("Doppelhaushalt", "ja");
    const cells = await valuesOf("Ergebnishaushalt", "A6:I40");
    expect(cells[0]?.slice(4)).toEqual(["Ansatz", "Ansatz", "Planung", "Planung", "Planung"]);
    expect(cells[1]?.slice(4)).toEqual([2027, 2028, 2029, 2030, 2031]);
    expect(rowOf(cells, "5253")).toEqual([]);
    expect(await errorCells()).toEqual([]);
  });
});

describe("an empty workbook", () => {
  beforeAll(async () => setUp(EMPTY));
  afterAll(() => {
    headless.close();
  });

  it("has no error cell, and says what is missing", async () => {
    expect(await errorCells()).toEqual([]);
    const [[hint]] = (await valuesOf("Ergebnishaushalt", "A5")) as [[string]];
    expect(hint).toContain("bitte in der Tabelle Vorjahre im Blatt Konten eintragen");
    const [[schedule]] = (await valuesOf("Bewegungen", "G4")) as [[string]];
    expect(schedule).toBe("Bitte oben eine Anlage wählen.");
  });
});
