import type { Asset } from "../../../src/core/depreciation/asset";
import type { Movement } from "../../../src/core/depreciation/movement";
import { depreciationSchedule, type ScheduleYear } from "../../../src/core/depreciation/schedule";

/** The schedule of movements that are right. */
export function scheduleOf(asset: Asset, movements: readonly Movement[]): readonly ScheduleYear[] {
  const schedule = depreciationSchedule(asset, movements);
  if (!schedule.ok) throw new Error(`refused: ${schedule.refusal.kind}`);
  return schedule.value;
}
