import { createCalculator } from "../../src/taskpane/model/scenario-figures";
import { setField } from "../../src/taskpane/model/table-access";
import { applyEdits } from "../../src/workbook/model/edit";
import type { ModelTableName, ModelTables } from "../../src/workbook/model/model-table";
import { modelOf } from "../../tests/taskpane/example-model";
import { LARGE, LARGEST_SCENARIO } from "./large-plan";

const OCTOBER_2027 = 46_661;
const ROUNDS = 15;

/**
 * Times what a key press in the scenario editor calculates, from the edit to all figures, with 1,000
 * assets, 100 contracts and 50 positions [ms]. The worst round counts: nobody types the best one.
 */
export function timeScenarioEditor(): readonly (readonly [string, number])[] {
  const tables = modelOf(LARGE);
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
  for (const code of ["EIGEN", LARGEST_SCENARIO]) {
    const result = calculation.figuresOf(code);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  }
}
