import { histogram, type HistogramClass } from "../../../core/appraisal/histogram";
import { presentValue, type InterestRate } from "../../../core/appraisal/present-value";
import {
  sensitivity,
  type Uncertainty,
  type UncertainPosition,
} from "../../../core/appraisal/sensitivity";
import {
  simulate,
  simulatedTotals,
  type SimulationResult,
} from "../../../core/appraisal/simulation";
import { cents, toEur, type Cents } from "../../../core/money";
import { ok, refuse, type Result } from "../../../core/result";
import { nameKey } from "../../../tables/name-key";
import { POSITIONEN } from "../../../tables/positionen";
import { readPositions } from "../../../tables/position-rows";
import { readTable } from "../../../tables/read-table";
import { readScenarioAssumptions } from "../../../tables/scenario-assumptions";
import { cellsOf, type ModelTables } from "../../../workbook/model/model-table";
import { partTotals } from "../../model/part-totals";
import type { PlanFrame } from "../../model/plan-frame";

/** A position of a scenario with its payments and how uncertain they are. */
export interface NamedPosition extends UncertainPosition {
  readonly name: string;
}

/** How far one position alone moves the present value of its scenario; amounts in cents. */
export interface Lever {
  readonly name: string;
  readonly factors: Uncertainty;
  /** against the value that is planned */
  readonly deviationAtMin: Cents;
  readonly deviationAtMax: Cents;
}

/** What may come out where everything is uncertain at once. */
export interface Distribution extends SimulationResult {
  readonly classes: readonly HistogramClass[];
}

/** Runs and first number of the simulation, as in the sheet of the comparison. */
export const RUNS = 10_000;
const SEED = 1;

/** Classes of the picture that 350 pixels can carry. */
const CLASSES = 16;

/** The positions of a scenario itself, with their payments by year. */
export function uncertainPositions(
  tables: ModelTables,
  code: string,
  { horizon }: PlanFrame,
): Result<readonly NamedPosition[]> {
  const { Annahmen, Positionen } = tables;
  if (Annahmen === undefined || Positionen === undefined) return ok([]);
  const cells = cellsOf(Positionen);
  const assumptions = readScenarioAssumptions(cellsOf(Annahmen));
  if (!assumptions.ok) return assumptions;
  const rows = new Map(readTable(POSITIONEN, cells).rows.map(({ row, values }) => [row, values]));
  const named: NamedPosition[] = [];
  for (const { position, scenario } of readPositions(cells).positions) {
    if (scenario !== nameKey(code)) continue;
    const part = partTotals({ positions: [position] }, undefined, undefined, {
      assumptions: assumptions.value,
      horizon,
    });
    if (!part.ok) return part;
    const values = rows.get(position.row);
    const uncertainty = factorsOf(values?.lowestFactor, values?.highestFactor, position.row);
    if (!uncertainty.ok) return uncertainty;
    named.push({
      name: values?.name ?? "",
      payments: part.value.cash.map(toEur),
      uncertainty: uncertainty.value,
    });
  }
  return ok(named);
}

/** How far each uncertain position moves the present value, those that move it most first. */
export function levers(
  positions: readonly NamedPosition[],
  rate: InterestRate,
): Result<readonly Lever[]> {
  const planned = presentValue(sumByYear(positions), rate);
  if (!planned.ok) return planned;
  const effects = sensitivity(positions, rate);
  if (!effects.ok) return effects;
  const found = effects.value.flatMap(({ atMax, atMin, position, span }): Lever[] => {
    const moved = positions[position];
    if (moved === undefined || span === 0) return [];
    return [
      {
        name: moved.name,
        factors: moved.uncertainty,
        deviationAtMin: cents(atMin - planned.value.amount),
        deviationAtMax: cents(atMax - planned.value.amount),
      },
    ];
  });
  return ok(found);
}

/**
 * How the present value of a scenario may turn out, where all its positions are uncertain at once.
 *
 * @param cash all payments of the scenario by year
 * @param statusQuo payments by year to be cheaper than
 */
export function distribution(
  positions: readonly NamedPosition[],
  cash: readonly Cents[],
  statusQuo: readonly Cents[],
  rate: InterestRate,
): Result<Distribution> {
  const known = sumByYear(positions);
  const rest = cash.map((amount, year) => toEur(cents(amount)) - (known[year] ?? 0));
  const certain = { payments: rest, uncertainty: { min: 1, max: 1 } };
  const plan = { positions: [...positions, certain], rate, runs: RUNS, seed: SEED };
  const result = simulate({ ...plan, comparison: statusQuo.map(toEur) });
  if (!result.ok) return result;
  return ok({ ...result.value, classes: histogram(simulatedTotals(plan), CLASSES) });
}

function sumByYear(positions: readonly UncertainPosition[]): readonly number[] {
  const years = positions[0]?.payments.length ?? 0;
  return Array.from({ length: years }, (_, year) =>
    positions.reduce((sum, { payments }) => sum + (payments[year] ?? 0), 0),
  );
}

/** A position without factors is certain; one of two factors is 1 where it is empty. */
function factorsOf(min = 1, max = 1, row = 0): Result<Uncertainty> {
  const place = (column: string) => ({ table: POSITIONEN.title, row, column });
  if (min > 1) {
    const refused = { argument: "min", value: min, allowed: { min: 0, max: 1 } };
    return refuse({ kind: "out-of-range", ...refused, place: place("min") });
  }
  if (max < 1 || max > MAX_FACTOR) {
    const refused = { argument: "max", value: max, allowed: { min: 1, max: MAX_FACTOR } };
    return refuse({ kind: "out-of-range", ...refused, place: place("max") });
  }
  return ok({ min, max });
}

/** Largest factor of uncertainty; more is an amount by mistake. */
const MAX_FACTOR = 1_000;
