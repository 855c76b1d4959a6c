import type { ModelTables } from "../../../workbook/model/model-table";
import type { Crossing } from "../../../core/appraisal/crossing";
import { type Pair, seekGoal, type WhatIf } from "./goal-seek";
import type { Knob } from "./knob";

/** Where a value lets the comparison turn over (DE: Kipppunkt). */
export interface TippingPoint {
  readonly knob: Knob;
  readonly crossing: Crossing;
}

/** The value at which a scenario costs as much as the status quo, as present values. */
export function tippingPoint(
  tables: ModelTables,
  knob: Knob,
  pair: Pair,
  whatIf: WhatIf,
): TippingPoint {
  const goal = { kind: "advantage", eur: 0 } as const;
  return { knob, crossing: seekGoal(tables, knob, pair, goal, whatIf) };
}

/** The points that are nearest to today's values first; what never tips comes last. */
export function nearestFirst(points: readonly TippingPoint[]): readonly TippingPoint[] {
  return [...points].sort((a, b) => distance(a) - distance(b));
}

/** Days by which a date is as far off as a price by all of itself. */
const YEAR = 365;

/** How far a value is from tipping, in parts of itself; a day in years. */
function distance({ crossing, knob }: TippingPoint): number {
  if (crossing.kind === "no-effect") return Infinity;
  if (crossing.kind === "never") return Number.MAX_VALUE;
  if (knob.format === "date") return Math.abs(crossing.value - knob.value) / YEAR;
  return Math.abs(crossing.value - knob.value) / Math.max(Math.abs(knob.value), 0.01);
}
