import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Headless } from "../../src/workbench/headless/headless";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";

// One workbook for all tests: setting it up is what takes the time.
jest.setTimeout(240_000);

interface GoldenCase {
  readonly szenario: string;
  readonly sicht: string;
  readonly konten: Readonly<Record<string, readonly number[]>>;
  readonly kapitalwert_1_5?: number;
}

const GOLDEN = JSON.parse(
  readFileSync(join(__dirname, "../golden/scenarios/cases.json"), "utf8"),
) as readonly GoldenCase[];

let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
  const result = await setUpWorkbook(EXAMPLE);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  await headless.workbench.settled();
});

afterAll(() => {
  headless.close();
});

type Cells = readonly (readonly unknown[])[];

async function cellsOf(sheet: string): Promise<Cells> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function named(name: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange();
    range.load("values");
    await context.sync();
    const [[value] = []] = range.values as unknown[][];
    return value;
  });
}

async function type(name: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
  await headless.workbench.settled();
}

/** Rows of a part of a sheet, from its title to the next empty row. */
function part(cells: Cells, title: string): Cells {
  const first = cells.findIndex(([cell]) => String(cell).startsWith(title));
  const rest = cells.slice(first + 1);
  const end = rest.findIndex(([cell]) => cell === "");
  return first < 0 ? [] : rest.slice(0, end);
}

const rowOf = (cells: Cells, label: string) => cells.find(([first]) => first === label) ?? [];
const numbers = (row: readonly unknown[], from: number, count: number) =>
  row.slice(from, from + count).map(Number);
const sumOf = (cells: readonly number[]) =>
  Math.round(cells.reduce((sum, cell) => sum + cell, 0) * 100) / 100;

/** Cells of a table's column by header. */
function column(cells: Cells, header: string): readonly unknown[] {
  // results beside a table may have the same header, but not all of them
  const at = cells.findIndex(
    (row) => row.includes(header) && (row[0] === "Kriterium" || row[0] === "Gemeinde"),
  );
  const index = cells[at]?.indexOf(header) ?? -1;
  return cells.slice(at + 1).map((row) => row[index]);
}

describe("Vergleich", () => {
  it("shows the golden cost and payments of every scenario to the cent, account by account", async () => {
    const cells = await cellsOf("Vergleich");
    const parts = {
      Ergebnis: part(cells, "Kosten je Jahr"),
      Finanz: part(cells, "Zahlungen je Jahr"),
    };
    for (const { konten, sicht, szenario, kapitalwert_1_5: value } of GOLDEN) {
      const row = rowOf(parts[sicht as "Ergebnis" | "Finanz"], szenario);
      expect([szenario, sicht, numbers(row, 2, 6)]).toEqual([szenario, sicht, konten["Summe"]]);
      if (value !== undefined) expect(row[10]).toBe(value);
    }
    const title = cells.findIndex(([cell]) => String(cell).startsWith("Gewähltes Szenario KSM"));
    const first = cells.slice(title + 2);
    const golden = GOLDEN.find(({ sicht, szenario }) => szenario === "KSM" && sicht === "Ergebnis");
    for (const [account, amounts] of Object.entries(golden?.konten ?? {})) {
      expect(numbers(rowOf(first, account), 2, 6)).toEqual(amounts);
    }
  });

  it("adds payments up and sets the chosen scenario against the status quo", async () => {
    const cells = await cellsOf("Vergleich");
    const cash = numbers(rowOf(part(cells, "Zahlungen je Jahr"), "KSM"), 2, 6);
    const cumulated = numbers(rowOf(part(cells, "Zahlungen zusammengezählt"), "KSM"), 2, 6);
    expect(cumulated.at(-1)).toBe(sumOf(cash));
    const [statusQuo, chosen] = [
      await named("Kapitalwert_StatusQuo"),
      await named("Kapitalwert_Szenario"),
    ];
    expect(await named("Kapitalwert_Vorteil")).toBe(sumOf([Number(statusQuo), -Number(chosen)]));
    const total = rowOf(part(cells, "Jahr für Jahr"), "Summe");
    expect(total[5]).toBe(await named("Kapitalwert_Vorteil"));
  });

  it("tips at the price at which both cost the same: positions and the rest make the scenario", async () => {
    const cells = await cellsOf("Vergleich");
    const positions = part(cells, "Positionen des Szenarios").slice(2);
    const rest = rowOf(cells, "alles andere im Szenario");
    const cash = numbers(rowOf(part(cells, "Zahlungen je Jahr"), "KSM"), 2, 6);
    const filled = positions.filter(([name]) => name !== "");
    expect(filled).toHaveLength(8);
    cash.forEach((amount, year) => {
      const parts = [...filled, rest].map((row) => Number(row[2 + year]));
      expect(sumOf(parts)).toBe(amount);
    });
    const workplace = rowOf(positions, "Arbeitsplatzpauschale");
    const value = (row: readonly unknown[]) =>
      numbers(row, 2, 6).reduce((sum, amount, year) => sum + amount / 1.015 ** year, 0);
    const tipping =
      Number(workplace[9]) + (Number(await named("Kapitalwert_Vorteil")) * 68) / value(workplace);
    expect(Number(workplace[10])).toBeCloseTo(tipping, 1);
  });

  it("shows a fifth scenario as soon as somebody types it", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Szenarien").rows.add(undefined, [["IKZ", "Nachbaramt", ""]]);
      await context.sync();
    });
    await headless.workbench.settled();
    const costs = part(await cellsOf("Vergleich"), "Kosten je Jahr");
    expect(numbers(rowOf(costs, "IKZ"), 2, 6)).toEqual(numbers(rowOf(costs, "EIGEN"), 2, 6));
  });
});

describe("Umlage", () => {
  it("shares that add up to the cost of the year to the cent, in both cases and by both modes", async () => {
    for (const mode of ["Umlagegrundlage", "Nutzen"]) {
      await type("Umlagemodus", mode);
      const cells = await cellsOf("Umlage");
      for (const [header, need] of [
        ["Anteil Status quo", "Umlagebedarf_StatusQuo"],
        ["Anteil Szenario", "Umlagebedarf_Szenario"],
      ] as const) {
        const shares = column(cells, header).slice(0, 11);
        // without any benefit typed, nothing can be shared out by it
        const expected = mode === "Nutzen" ? 0 : await named(need);
        expect([mode, header, sumOf(shares.map(Number))]).toEqual([mode, header, expected]);
      }
    }
    await type("Umlagemodus", "Umlagegrundlage");
  });
});

describe("Nutzwert", () => {
  it("is the weighted mean of the points, from 0 to 100", async () => {
    const cells = await cellsOf("Nutzwert");
    const weights = column(cells, "Gewicht").slice(0, 9).map(Number);
    const points = column(cells, "KSM").slice(0, 9).map(Number);
    const expected =
      weights.reduce((sum, weight, row) => sum + weight * (points[row] ?? 0), 0) / 10;
    const row = cells.find((line) => line.includes("zusammen")) ?? [];
    expect(row[row.indexOf("zusammen") + 2]).toBeCloseTo(expected, 6);
  });
});

describe("Übersicht", () => {
  it("shows the figures of the other sheets, and the cost by kind adds up to the cost", async () => {
    const cells = await cellsOf("Übersicht");
    const cost = Number(await named("Umlagebedarf_Szenario"));
    expect(rowOf(cells, "IT-Kosten (Ergebnishaushalt)")[1]).toBe(cost);
    expect(rowOf(cells, "je Einwohner")[1]).toBe(Math.round((cost / 8465) * 100) / 100);
    const byKind = part(cells, "Zahlen zum Bild").find(([year]) => year === 2027) ?? [];
    expect(rowOf(cells, "überfällige Geräte")[1]).toBe(51);
    const kinds = [1, 3, 5, 7].map((index) => Number(byKind[index]));
    // income, here the release of grants, is no kind of cost
    expect(sumOf(kinds)).toBe(sumOf([cost, 3000]));
  });
});
