import { addMonths, monthOfYear, yearOf, type MonthIndex } from "../../core/calendar";
import { capacity, USUAL_HOURS_PER_POST } from "../../core/staff/capacity";
import { capacityVerdict } from "../../core/staff/capacity-verdict";
import { ANNAHMEN } from "../../tables/annahmen";
import { readAssumptions } from "../../tables/assumption-rows";
import { capacityPosts, capacityProjects } from "../../tables/capacity-rows";
import { readNumber } from "../../tables/cell";
import { nameKey } from "../../tables/name-key";
import { PERSONAL } from "../../tables/personal";
import { readProjects, type ProjectRow } from "../../tables/project-rows";
import { PROJEKTE } from "../../tables/projekte";
import { readTable } from "../../tables/read-table";
import { readStaff } from "../../tables/staff-rows";
import { SZENARIEN } from "../../tables/szenarien";
import { readTakeovers } from "../../tables/takeover-rows";
import { UEBERNAHME } from "../../tables/uebernahme";
import { cellsOf, type CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";

const MONTHS_PER_QUARTER = 3;

/** Scenarios whose own project asks for more hours than there are, quarter by quarter. */
export function capacityFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"capacity-exceeded">[] {
  const staff = readStaff(cellsOf(workbook, PERSONAL));
  const projects = readProjects(cellsOf(workbook, PROJEKTE)).rows;
  const { byScenario } = readTakeovers(cellsOf(workbook, UEBERNAHME));
  if (staff.rows.length === 0) return [];
  return readTable(SZENARIEN, cellsOf(workbook, SZENARIEN)).rows.flatMap(({ row, values }) => {
    const scenario = nameKey(values.code);
    const own = projects.filter((project) => nameKey(project.scenario ?? "") === scenario);
    const posts = capacityPosts(staff.rows, byScenario.get(scenario) ?? new Map());
    const needed = capacityProjects(projects, scenario);
    const over = quartersOf(own).flatMap((first) => {
      const months = { first, last: addMonths(first, MONTHS_PER_QUARTER - 1) };
      const found = capacity(posts, needed, months, hoursPerPost(workbook));
      if (capacityVerdict(found) !== "over") return [];
      return [{ label: quarterLabel(first), utilisation: found.utilisation ?? 0 }];
    });
    if (over.length === 0) return [];
    return [
      {
        kind: "capacity-exceeded",
        place: { table: SZENARIEN.name, row, column: "Kürzel" },
        subject: values.code,
        facts: {
          scenario: values.code,
          quarters: over.map(({ label }) => label),
          utilisation: rounded(Math.max(...over.map(({ utilisation }) => utilisation))),
        },
      },
    ];
  });
}

function hoursPerPost(workbook: CheckedWorkbook): number {
  const hours = readAssumptions(cellsOf(workbook, ANNAHMEN))("StundenJeStelle", (cell, name) =>
    readNumber(cell, name, "positive"),
  );
  return (hours.ok ? hours.value : undefined) ?? USUAL_HOURS_PER_POST;
}

/** The first months of the quarters in which one of the projects runs, in order. */
function quartersOf(projects: readonly ProjectRow[]): readonly MonthIndex[] {
  const firsts = new Set<MonthIndex>();
  for (const { months } of projects) {
    for (let first = quarterOf(months.first); first <= months.last;) {
      firsts.add(first);
      first = addMonths(first, MONTHS_PER_QUARTER);
    }
  }
  return [...firsts].sort((a, b) => a - b);
}

function quarterOf(month: MonthIndex): MonthIndex {
  return addMonths(month, -((monthOfYear(month) - 1) % MONTHS_PER_QUARTER));
}

function quarterLabel(first: MonthIndex): string {
  return `${yearOf(first)} Q${Math.ceil(monthOfYear(first) / MONTHS_PER_QUARTER)}`;
}

/** To whole percents: more would feign an accuracy that hours of projects do not have. */
function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
