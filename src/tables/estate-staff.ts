import type { Refusal } from "../core/result";
import type { ScenarioAssumptions } from "../core/scenarios/assumptions";
import type { EstatePost } from "../core/scenarios/estate";
import { nameKey } from "./name-key";
import type { TableCells } from "./read-table";
import { postOfRow, readStaff } from "./staff-rows";

/** The staff as scenarios see it, and beside it everything that was refused. */
export interface EstateStaffReading {
  readonly staff: readonly EstatePost[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads the staff as scenarios see it (DE: Personal), with the part of each post that works for IT.
 * An empty Zuschlag is that of the assumptions.
 */
export function readEstateStaff(
  cells: TableCells,
  { employerSurcharge, payIncrease }: ScenarioAssumptions,
): EstateStaffReading {
  const reading = readStaff(cells);
  const staff: EstatePost[] = [];
  const refusals: Refusal[] = [...reading.refusals];
  for (const staffRow of reading.rows) {
    const { filled, row, values } = staffRow;
    const post = postOfRow(staffRow, { surcharge: employerSurcharge, rise: payIncrease });
    const area = values.area === undefined ? undefined : nameKey(values.area);
    if (post.ok) staff.push({ row, area, post: post.value, filled });
    else refusals.push(post.refusal);
  }
  return { staff, refusals };
}
