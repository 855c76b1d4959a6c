import { cents, type Cents } from "../../../core/money";
import type { Refusal } from "../../../core/result";
import { columnPositions, type ModelTable } from "../../../workbook/model/model-table";
import {
  type Calculation,
  paybackYear,
  type PaybackYear,
  type ScenarioFigures,
} from "../../model/scenario-figures";

/** Scenarios that are shown side by side, the status quo included. */
export const MOST_SCENARIOS = 4;

/** A scenario of the workbook. */
export interface ScenarioName {
  /** DE: Kürzel */
  readonly code: string;
  readonly name: string;
}

/** A scenario beside the others. */
export interface ComparedScenario extends ScenarioName {
  readonly figures: ScenarioFigures;
  /** present value of the status quo less that of this one; positive is cheaper */
  readonly advantage: Cents;
  readonly payback: PaybackYear;
}

/** Scenarios with their figures, or what a person has to put right first. */
export type ComparedResult =
  | { readonly ok: true; readonly value: readonly ComparedScenario[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The scenarios of the workbook in their order; the first is the status quo. */
export function scenarioNames(table: ModelTable | undefined): readonly ScenarioName[] {
  if (table === undefined) return [];
  const positions = columnPositions("Szenarien", table.header);
  const [code, name] = ["code", "name"].map((key) => positions.get(key) ?? -1);
  return table.rows
    .map(({ values }) => ({
      code: String(values[code ?? -1] ?? "").trim(),
      name: String(values[name ?? -1] ?? "").trim(),
    }))
    .filter((scenario) => scenario.code !== "");
}

/** The figures of scenarios, each against the first of them. */
export function compareScenarios(
  calculation: Extract<Calculation, { readonly ok: true }>,
  scenarios: readonly ScenarioName[],
): ComparedResult {
  const compared: ComparedScenario[] = [];
  let statusQuo: ScenarioFigures | undefined;
  for (const { code, name } of scenarios) {
    const result = calculation.figuresOf(code);
    if (!result.ok) return result;
    const figures = result.value;
    statusQuo ??= figures;
    compared.push({
      code,
      name,
      figures,
      advantage: cents(statusQuo.presentValue - figures.presentValue),
      payback: paybackYear(statusQuo, figures, calculation.frame),
    });
  }
  return { ok: true, value: compared };
}
