import { addMonths, december, january, type MonthSpan, type Year } from "../core/calendar";
import { roundedUnits } from "../core/fraction";
import type { Refusal } from "../core/result";
import type { Takeovers } from "../core/scenarios/takeover";
import { capacity, type Capacity, USUAL_HOURS_PER_POST } from "../core/staff/capacity";
import { capacityPosts, capacityProjects } from "../tables/capacity-rows";
import { readChoice, readNumber, readText } from "../tables/cell";
import { nameKey } from "../tables/name-key";
import { readProjects } from "../tables/project-rows";
import { readStaff } from "../tables/staff-rows";
import { readTakeovers } from "../tables/takeover-rows";
import { optionalTable, tableArgument } from "./arguments";
import { horizonArguments } from "./horizon-arguments";
import { RefusedCall, valueOf } from "./refused-call";

/** Hours that a year has. */
const MAX_HOURS = 8784;

/** Periods by which the forecast is cut. */
const GRID_WORDS = ["Quartal", "Jahr"] as const;
const MONTHS_OF_GRID = { Quartal: 3, Jahr: 12 } as const;

const HEADERS = ["Zeitraum", "verfügbar", "Grundlast", "Projekte", "frei", "Auslastung"];

/** A row of the forecast: its label, and the months that it covers. */
interface Period {
  readonly label: string | number;
  readonly months: Required<MonthSpan>;
}

/**
 * Arbeitsstunden für IT je Quartal oder Jahr, mit Summe: verfügbar, Grundlast, Projekte und frei, dazu die Auslastung als Anteil.
 * @customfunction KAPAZITAET
 * @param personal Tabelle des Personals mit Überschriften, zum Beispiel Personal[#Alle]
 * @param projekte Tabelle der Projekte mit Überschriften, zum Beispiel Projekte[#Alle]
 * @param erstesJahr Erstes Kalenderjahr, zum Beispiel 2027
 * @param anzahlJahre Anzahl der Jahre, 1 bis 100
 * @param szenario Kürzel des Szenarios; leer bedeutet: nur Projekte aller Szenarien, keine Übernahme
 * @param raster Quartal (auch wenn leer) oder Jahr
 * @param stundenJeStelle Arbeitsstunden einer vollen Stelle im Jahr; leer bedeutet 1600
 * @param uebernahme Tabelle der Übernahmen mit Überschriften; leer bedeutet: keine Übernahme
 */
export function kapazitaet(
  personal: unknown[][],
  projekte: unknown[][],
  erstesJahr: unknown,
  anzahlJahre: unknown,
  szenario?: unknown,
  raster?: unknown,
  stundenJeStelle?: unknown,
  uebernahme?: unknown[][],
): unknown[][] {
  const staff = tableArgument(personal, "personal");
  const projects = tableArgument(projekte, "projekte");
  const { firstYear, yearCount } = horizonArguments({ erstesJahr, anzahlJahre });
  const name = valueOf(readText(szenario, "szenario"));
  const scenario = name === undefined ? undefined : nameKey(name);
  const grid = valueOf(readChoice(raster, "raster", GRID_WORDS)) ?? "Quartal";
  const hours = hoursArgument(stundenJeStelle, "stundenJeStelle");

  const staffReading = readStaff(staff);
  refuseFirst(staffReading.refusals);
  const posts = capacityPosts(staffReading.rows, takeoversOf(uebernahme, scenario));
  const projectReading = readProjects(projects);
  refuseFirst(projectReading.refusals);
  const needed = capacityProjects(projectReading.rows, scenario);
  const periods = periodsOf(firstYear, yearCount, grid);
  const rows = periods.map(({ months }) => capacity(posts, needed, months, hours));
  const shown = rows.map(shownHours);
  const whole = { first: january(firstYear), last: december(firstYear + yearCount - 1) };
  const { utilisation } = capacity(posts, needed, whole, hours);
  return [
    HEADERS,
    ...periods.map(({ label }, index) => [
      label,
      ...inHours(shown[index] ?? []),
      rows[index]?.utilisation ?? "",
    ]),
    ["Summe", ...inHours(columnSums(shown)), utilisation ?? ""],
  ];
}

function hoursArgument(cell: unknown, argument: string): number {
  const value = valueOf(readNumber(cell, argument, "positive")) ?? USUAL_HOURS_PER_POST;
  if (value <= MAX_HOURS) return value;
  const allowed = { min: 0, max: MAX_HOURS };
  throw new RefusedCall({ kind: "out-of-range", argument, value, allowed });
}

function takeoversOf(cells: unknown, scenario: string | undefined): Takeovers {
  const table = optionalTable(cells, "uebernahme");
  if (table === undefined) return new Map();
  const { byScenario, refusals } = readTakeovers(table);
  refuseFirst(refusals);
  return (scenario === undefined ? undefined : byScenario.get(scenario)) ?? new Map();
}

function periodsOf(
  firstYear: Year,
  yearCount: number,
  grid: (typeof GRID_WORDS)[number],
): readonly Period[] {
  const length = MONTHS_OF_GRID[grid];
  return Array.from({ length: (yearCount * 12) / length }, (_, index) => {
    const first = addMonths(january(firstYear), index * length);
    const year = firstYear + Math.floor((index * length) / 12);
    const quarter = (index % 4) + 1;
    return {
      label: grid === "Jahr" ? year : `${year} Q${quarter}`,
      months: { first, last: addMonths(first, length - 1) },
    };
  });
}

/**
 * Available, base load, projects and free, in tenths of an hour, as they are shown. Each figure is
 * rounded by itself, so that free may differ by a tenth from what the others shown would give.
 */
function shownHours({ available, baseLoad, free, projects }: Capacity): readonly number[] {
  return [available, baseLoad, projects, free].map((hours) => roundedUnits(hours, 1) ?? 0);
}

function columnSums(rows: readonly (readonly number[])[]): readonly number[] {
  return rows.reduce(
    (sums, row) => sums.map((sum, column) => sum + (row[column] ?? 0)),
    [0, 0, 0, 0],
  );
}

function inHours(tenths: readonly number[]): readonly number[] {
  return tenths.map((tenth) => tenth / 10);
}

function refuseFirst([refusal]: readonly Refusal[]): void {
  if (refusal !== undefined) throw new RefusedCall(refusal);
}
