import { addMonths, january } from "../../../core/calendar";
import { numberOf } from "../../../core/fraction";
import { ok, refuse, type Result } from "../../../core/result";
import type { Horizon } from "../../../core/scenarios/horizon";
import { capacity } from "../../../core/staff/capacity";
import { readAssumptions } from "../../../tables/assumption-rows";
import { capacityPosts, capacityProjects } from "../../../tables/capacity-rows";
import { readNumber } from "../../../tables/cell";
import { nameKey } from "../../../tables/name-key";
import { readProjects } from "../../../tables/project-rows";
import { readStaff } from "../../../tables/staff-rows";
import { readTakeovers } from "../../../tables/takeover-rows";
import { cellsOf, type ModelTables } from "../../../workbook/model/model-table";

/** What the use of the hours means (DE: Lage). */
export type CapacityVerdict = "over" | "tight" | "enough" | "none";

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

/** Hours of a full post in a year where the assumptions say nothing, as AMT.KAPAZITAET has it. */
const DEFAULT_HOURS = 1600;

/** Shares of the hours from which on it gets tight and is too much, as on the sheet of the staff. */
const TIGHT = 0.9;
const FULL = 1;

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
    const found = capacity(posts, needed, months, hours?.value ?? DEFAULT_HOURS);
    return {
      year: firstYear + Math.floor(index / 4),
      quarter: (index % 4) + 1,
      available: numberOf(found.available),
      baseLoad: numberOf(found.baseLoad),
      projects: numberOf(found.projects),
      free: numberOf(found.free),
      utilisation: found.utilisation,
      verdict: verdictOf(found.utilisation, numberOf(found.free)),
    };
  });
  return ok(quarters);
}

function verdictOf(utilisation: number | undefined, free: number): CapacityVerdict {
  // without any hours there is no share, but there may be work
  if (utilisation === undefined) return free < 0 ? "over" : "none";
  if (utilisation > FULL) return "over";
  return utilisation > TIGHT ? "tight" : "enough";
}

function readPositive(cell: unknown, argument: string) {
  return readNumber(cell, argument, "positive");
}
