import { refuse, ok, type Result } from "../../core/result";
import type { Horizon } from "../../core/scenarios/horizon";
import { ANNAHMEN } from "../../tables/annahmen";
import { readAssumptions } from "../../tables/assumption-rows";
import { readInteger, readNumber } from "../../tables/cell";
import type { TableCells } from "../../tables/read-table";

/** Over which years and at which rate the workbook compares. */
export interface PlanFrame {
  readonly horizon: Horizon;
  /** rate of interest a year (DE: Kalkulationszins) */
  readonly rate: number;
}

/** Longest plan [years], as AMT.SZENARIO takes it. */
const MOST_YEARS = 100;

/** Reads Haushaltsjahr, Planungsjahre and Kalkulationszins; the first two must be there. */
export function readPlanFrame(assumptions: TableCells): Result<PlanFrame> {
  const lookup = readAssumptions(assumptions);
  const firstYear = lookup("Haushaltsjahr", readInteger);
  if (!firstYear.ok) return firstYear;
  const yearCount = lookup("Planungsjahre", readInteger);
  if (!yearCount.ok) return yearCount;
  const rate = lookup("Kalkulationszins", readNumber);
  if (!rate.ok) return rate;
  if (firstYear.value === undefined) return missing("Haushaltsjahr");
  if (yearCount.value === undefined) return missing("Planungsjahre");
  if (yearCount.value < 1 || yearCount.value > MOST_YEARS) {
    const allowed = { min: 1, max: MOST_YEARS };
    const place = { table: ANNAHMEN.title, column: "Planungsjahre" };
    const value = yearCount.value;
    return refuse({ kind: "out-of-range", argument: "Planungsjahre", value, allowed, place });
  }
  return ok({
    horizon: { firstYear: firstYear.value, yearCount: yearCount.value },
    rate: rate.value ?? 0,
  });
}

function missing(column: string): Result<never> {
  return refuse({ kind: "missing", argument: column, place: { table: ANNAHMEN.title, column } });
}
