import { civilDate, monthOf, type MonthSpan } from "../core/calendar";
import type { Refusal } from "../core/result";
import { outsideLimits } from "./limits";
import { PROJEKTE } from "./projekte";
import { readTable, type TableCells, type TableRow } from "./read-table";
import { rememberByContent } from "./remember";

/** A project with its hours (DE: Projekt). */
export interface ProjectRow {
  /** without one the project belongs to every scenario */
  readonly scenario: string | undefined;
  readonly months: Required<MonthSpan>;
  /** hours of the whole project */
  readonly hours: number;
}

/** The good rows of the projects, and beside them everything that was refused. */
export interface ProjectReading {
  readonly rows: readonly ProjectRow[];
  readonly refusals: readonly Refusal[];
}

/** Hours of a project; more is taken for a slip. */
const HOURS = { min: 0, max: 1_000_000 };

/** Tables that are remembered: as many as one workbook compares side by side. */
const REMEMBERED = 4;

/** Reads projects (DE: Projekte) with their header row. */
export const readProjects: (cells: TableCells) => ProjectReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readTable(PROJEKTE, cells);
    const rows: ProjectRow[] = [];
    const refusals: Refusal[] = [...reading.refusals];
    for (const line of reading.rows) {
      const wrong = wrongValue(line);
      if (wrong !== undefined) {
        refusals.push(wrong);
        continue;
      }
      const { begin, end, hours, scenario } = line.values;
      rows.push({ scenario, hours, months: { first: monthOf(begin), last: monthOf(end) } });
    }
    return { rows, refusals };
  },
);

function wrongValue({ row, values }: TableRow<typeof PROJEKTE>): Refusal | undefined {
  const { begin, end, hours } = values;
  const place = (column: string) => ({ table: PROJEKTE.title, row, column });
  if (end < begin) {
    const [value, allowed] = [civilDate(end), civilDate(begin)];
    return { kind: "before-start", argument: "Ende", value, place: place("Ende"), allowed };
  }
  return outsideLimits(hours, place("Stunden"), HOURS);
}
