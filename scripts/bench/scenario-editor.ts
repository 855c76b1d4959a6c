import { createCalculator } from "../../src/taskpane/model/scenario-figures";
import { setField } from "../../src/taskpane/model/table-access";
import type { CellInput } from "../../src/workbook/blueprint/blueprint";
import { applyEdits } from "../../src/workbook/model/edit";
import {
  MODEL_SCHEMAS,
  type ModelTable,
  type ModelTableName,
  type ModelTables,
} from "../../src/workbook/model/model-table";
import type { TableSchema } from "../../src/tables/schema";

const SIZE = { assets: 1000, contracts: 100, positions: 50 };
const AREAS = ["Server", "Arbeitsplatz", "Netz", "Druck"];
const JANUARY_2023 = 44_927;
const OCTOBER_2027 = 46_661;
const ROUNDS = 15;

type Row = Readonly<Record<string, CellInput>>;

/**
 * Times what a key press in the scenario editor calculates, from the edit to all figures, with 1,000
 * assets, 100 contracts and 50 positions [ms]. The worst round counts: nobody types the best one.
 */
export function timeScenarioEditor(): readonly (readonly [string, number])[] {
  const tables = largeWorkbook();
  return [
    ["scenario editor, price of a position", worst(tables, "Positionen", "unitPriceEur", 50)],
    ["scenario editor, day of a takeover", worst(tables, "Uebernahme", "from", OCTOBER_2027)],
  ];
}

function worst(tables: ModelTables, name: ModelTableName, key: string, first: number): number {
  const calculate = createCalculator();
  let current = tables;
  figures(calculate(current));
  const row = tables[name]?.rows[0]?.id ?? 0;
  const times: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const start = performance.now();
    current = applyEdits(current, setField(current, name, row, key, first + 31 * round));
    figures(calculate(current));
    times.push(performance.now() - start);
  }
  return Math.max(...times);
}

/** A fast wrong answer is none. */
function figures(calculation: ReturnType<ReturnType<typeof createCalculator>>): void {
  if (calculation?.ok !== true) throw new Error(JSON.stringify(calculation));
  for (const code of ["EIGEN", "KSM"]) {
    const result = calculation.figuresOf(code);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  }
}

function largeWorkbook(): ModelTables {
  const numbered = (count: number, row: (index: number) => Row) =>
    Array.from({ length: count }, (_, index) => row(index));
  const area = (index: number) => AREAS[index % AREAS.length] ?? "";
  const rows: Readonly<Partial<Record<ModelTableName, readonly Row[]>>> = {
    Szenarien: [{ code: "EIGEN" }, { code: "KSM" }],
    Uebernahme: AREAS.map((name) => ({
      scenario: "KSM",
      area: name,
      from: OCTOBER_2027,
      devices: "verkaufen",
      proceedsShare: 0.3,
      contracts: "kündigen",
      freedShare: 0.5,
    })),
    Anlagen: numbered(SIZE.assets, (index) => ({
      number: `IT-${index}`,
      name: "Gerät",
      area: area(index),
      acquiredOn: JANUARY_2023 + (index % 1200),
      cost: 900 + (index % 40) * 50,
      lifeYears: 3 + (index % 4),
      method: "linear",
      toBeReplaced: "ja",
      replacementCost: 1200,
    })),
    Vertraege: numbered(SIZE.contracts, (index) => ({
      number: `V-${index}`,
      name: "Wartung",
      area: area(index),
      account: "5253",
      amountEur: 100 + index,
      interval: "monatlich",
      begin: JANUARY_2023,
      noticeMonths: 3,
    })),
    Personal: [],
    Positionen: numbered(SIZE.positions, (index) => ({
      scenario: "KSM",
      name: `Position ${index}`,
      account: "5253",
      kind: "laufend",
      quantity: 45,
      unitPriceEur: 10 + index,
      vatRate: 0.19,
      interval: "monatlich",
      begin: OCTOBER_2027,
      increase: 0.025,
    })),
    Annahmen: [
      { key: "Haushaltsjahr", value: 2027 },
      { key: "Planungsjahre", value: 6 },
      { key: "Kalkulationszins", value: 0.015 },
      { key: "Beschlussdatum", value: OCTOBER_2027 - 300 },
    ],
  };
  let id = 0;
  const entries = Object.entries(rows).map(([name, filled]): [string, ModelTable] => {
    const { columns }: TableSchema = MODEL_SCHEMAS[name as ModelTableName];
    const typed = filled.map((row) => {
      const values = columns.map(({ key }) => row[key] ?? "");
      return { id: ++id, values, formulas: values };
    });
    return [name, { header: columns.map(({ header }) => header), rows: typed }];
  });
  return Object.fromEntries(entries);
}
