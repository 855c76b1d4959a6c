import { addMonths, january } from "../../../core/calendar";
import { numberOf } from "../../../core/fraction";
import { ok, refuse, type Result } from "../../../core/result";
import type { Horizon } from "../../../core/scenarios/horizon";
import { capacity, USUAL_HOURS_PER_POST } from "../../../core/staff/capacity";
import { capacityVerdict, type CapacityVerdict } from "../../../core/staff/capacity-verdict";
import { readAssumptions } from "../../../tables/assumption-rows";
import { capacityPosts, capacityProjects } from "../../../tables/capacity-rows";
import { readNumber } from "../../../tables/cell";
import { nameKey } from "../../../tables/name-key";
import { readProjects } from "../../../tables/project-rows";
import { readStaff } from "../../../tables/staff-rows";
import { readTakeovers } from "../../../tables/takeover-rows";
import { cellsOf, type ModelTables } from "../../../workbook/model/model-table";

/** Hours for IT in a quarter (DE: Kapazität). */
export interface CapacityQuarter {
  readonly year: number;
  /** 1 … 4 */
  readonly quarter: number;
  /** hours */
  readonly available: number;
  readonly baseLoad: number;
  readonly projects: number;
  /** negative where more is asked for than there is */
  readonly free: number;
  /** share of the hours that is used; nothing where there are none */
  readonly utilisation: number | undefined;
  readonly verdict: CapacityVerdict;
}

/** Hours available and needed, quarter by quarter; nothing without staff. */
export function capacityQuarters(
  tables: ModelTables,
  code: string,
  { firstYear, yearCount }: Horizon,
): Result<readonly CapacityQuarter[]> {
  const { Annahmen, Personal, Projekte, Uebernahme } = tables;
  if (Personal === undefined || Projekte === undefined || Uebernahme === undefined) return ok([]);
  const staff = readStaff(cellsOf(Personal));
  const projects = readProjects(cellsOf(Projekte));
  const takeovers = readTakeovers(cellsOf(Uebernahme));
  const [refusal] = [staff, projects, takeovers].flatMap(({ refusals }) => refusals);
  if (refusal !== undefined) return refuse(refusal);
  if (staff.rows.length === 0) return ok([]);
  const hours = Annahmen && readAssumptions(cellsOf(Annahmen))("StundenJeStelle", readPositive);
  if (hours?.ok === false) return hours;
  const key = nameKey(code);
  const posts = capacityPosts(staff.rows, takeovers.byScenario.get(key) ?? new Map());
  const needed = capacityProjects(projects.rows, key);
  const quarters = Array.from({ length: yearCount * 4 }, (_, index): CapacityQuarter => {
    const first = addMonths(january(firstYear), index * 3);
    const months = { first, last: addMonths(first, 2) };
    const found = capacity(posts, needed, months, hours?.value ?? USUAL_HOURS_PER_POST);
    return {
      year: firstYear + Math.floor(index / 4),
      quarter: (index % 4) + 1,
      available: numberOf(found.available),
      baseLoad: numberOf(found.baseLoad),
      projects: numberOf(found.projects),
      free: numberOf(found.free),
      utilisation: found.utilisation,
      verdict: capacityVerdict(found),
    };
  });
  return ok(quarters);
}

function readPositive(cell: unknown, argument: string) {
  return readNumber(cell, argument, "positive");
}
