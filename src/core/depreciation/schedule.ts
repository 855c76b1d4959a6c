import { monthOf, yearOf, type Year } from "../calendar";
import { cents, sum, ZERO, type Cents } from "../money";
import { ok, type Ok } from "../result";
import type { Asset } from "./asset";
import type { Movement, RefusedMovement } from "./movement";
import { depreciationOfSegments, segmentsOf } from "./segments";

/** What changes a book value within a year [cents ≥ 0]. */
export interface ScheduleFlows {
  /** cost of acquisition, and additions (DE: Zugang) */
  readonly additions: Cents;
  /** DE: Zuschreibung */
  readonly writeUps: Cents;
  /** planned depreciation (DE: AfA) */
  readonly depreciation: Cents;
  /** impairments (DE: außerplanmäßige AfA) */
  readonly writeDowns: Cents;
  /** the book value that leaves with the asset (DE: Abgang) */
  readonly disposal: Cents;
}

/** A calendar year of an asset; its flows lead from the one book value to the other. */
export interface ScheduleYear extends ScheduleFlows {
  readonly year: Year;
  /** book value on 1 January; 0 in the year of acquisition */
  readonly opening: Cents;
  /** book value on 31 December */
  readonly closing: Cents;
}

/**
 * How an asset is written off year by year (DE: Abschreibungsplan): from the year of acquisition
 * until the asset is gone, or its book value is the reminder value and no movement follows. A pool
 * is not changed by a disposal.
 *
 * @param movements in any order; see {@link segmentsOf} for how they take effect
 */
export function depreciationSchedule(
  asset: Asset,
  movements: readonly Movement[],
): Ok<readonly ScheduleYear[]> | RefusedMovement {
  const segments = segmentsOf(asset, movements);
  if (!segments.ok) return segments;
  const depreciationIn = depreciationOfSegments(segments.value);
  const movementsIn = movementsByYear(movements);
  const lastMovement = [...movementsIn.keys()].reduce((a, b) => Math.max(a, b), -Infinity);
  const goesIn = asset.method === "pool" ? undefined : asset.disposedIn;
  const goneIn = goesIn === undefined ? Infinity : yearOf(goesIn);
  const years: ScheduleYear[] = [];
  let opening = ZERO;
  for (let year = yearOf(asset.acquiredIn); ; year++) {
    const flows = flowsOf(asset, year, movementsIn.get(year) ?? [], depreciationIn(year));
    const current = scheduleYear(year, opening, flows);
    if (year === goneIn) {
      years.push({ ...current, disposal: current.closing, closing: ZERO });
      return ok(years);
    }
    years.push(current);
    if (current.closing === asset.reminderValue && year >= lastMovement) return ok(years);
    opening = current.closing;
  }
}

/** The flows of all years together. */
export function totalFlows(years: readonly ScheduleYear[]): ScheduleFlows {
  const total = (flow: keyof ScheduleFlows) => sum(years.map((year) => year[flow]));
  return {
    additions: total("additions"),
    writeUps: total("writeUps"),
    depreciation: total("depreciation"),
    writeDowns: total("writeDowns"),
    disposal: total("disposal"),
  };
}

function movementsByYear(movements: readonly Movement[]): ReadonlyMap<Year, readonly Movement[]> {
  const years = new Map<Year, Movement[]>();
  for (const movement of movements) {
    const year = yearOf(monthOf(movement.day));
    const ofYear = years.get(year) ?? [];
    years.set(year, ofYear);
    ofYear.push(movement);
  }
  return years;
}

function flowsOf(
  asset: Asset,
  year: Year,
  movements: readonly Movement[],
  depreciation: Cents,
): ScheduleFlows {
  const cost = year === yearOf(asset.acquiredIn) ? asset.cost : ZERO;
  return {
    additions: sum([cost, total(movements, "addition")]),
    writeUps: total(movements, "write-up"),
    depreciation,
    writeDowns: total(movements, "write-down"),
    disposal: ZERO,
  };
}

function scheduleYear(year: Year, opening: Cents, flows: ScheduleFlows): ScheduleYear {
  const { additions, depreciation, writeDowns, writeUps } = flows;
  const closing = cents(opening + additions + writeUps - depreciation - writeDowns);
  return { year, opening, ...flows, closing };
}

function total(movements: readonly Movement[], kind: Movement["kind"]): Cents {
  return sum(
    movements.map((movement) =>
      movement.kind === kind && movement.kind !== "new-life" ? movement.amount : ZERO,
    ),
  );
}
