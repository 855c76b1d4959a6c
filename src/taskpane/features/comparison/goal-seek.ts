import { findCrossing, type Crossing } from "../../../core/appraisal/crossing";
import type { ModelTables } from "../../../workbook/model/model-table";
import { createCalculator, type Calculation } from "../../model/scenario-figures";
import { type Knob, withValue } from "./knob";

/** What a person wants to reach; amounts in EUR. */
export type Goal =
  /** the scenario costs this much less than the status quo, as present value; 0 means as much */
  | { readonly kind: "advantage"; readonly eur: number }
  /** the scenario pays this much in a year of the plan */
  | { readonly kind: "cashOfYear"; readonly year: number; readonly eur: number }
  /** the scenario costs this much in a year, in the budget of income and expense */
  | { readonly kind: "costOfYear"; readonly year: number; readonly eur: number };

/** The two scenarios that are set against each other, by their codes. */
export interface Pair {
  readonly statusQuo: string;
  readonly scenario: string;
}

/** A calculation with changed values: it keeps what stays the same between two of them. */
export type WhatIf = (tables: ModelTables) => Calculation | undefined;

/** Creates a calculation of its own, so that trying values leaves that of the pane alone. */
export const createWhatIf: () => WhatIf = createCalculator;

/**
 * How far a goal is missed [cents], above 0 where the scenario is better than asked for; nothing
 * where it cannot be calculated.
 */
export function distanceToGoal(
  tables: ModelTables,
  { scenario, statusQuo }: Pair,
  goal: Goal,
  whatIf: WhatIf,
): number | undefined {
  const calculation = whatIf(tables);
  if (calculation?.ok !== true) return undefined;
  const figures = calculation.figuresOf(scenario);
  if (!figures.ok) return undefined;
  const asked = Math.round(goal.eur * 100);
  if (goal.kind === "advantage") {
    const other = calculation.figuresOf(statusQuo);
    return other.ok ? other.value.presentValue - figures.value.presentValue - asked : undefined;
  }
  const { cash, result } = figures.value.totals;
  const amounts = goal.kind === "cashOfYear" ? cash : result;
  const amount = amounts[goal.year - calculation.frame.horizon.firstYear];
  return amount === undefined ? undefined : asked - amount;
}

/**
 * What a value would have to be so that a goal is reached (DE: Zielwertsuche); everything else stays
 * as it is in the workbook.
 */
export function seekGoal(
  tables: ModelTables,
  knob: Knob,
  pair: Pair,
  goal: Goal,
  whatIf: WhatIf,
): Crossing {
  const figureAt = (value: number) =>
    distanceToGoal(withValue(tables, knob, value), pair, goal, whatIf);
  return findCrossing(figureAt, knob.range, knob.value);
}
