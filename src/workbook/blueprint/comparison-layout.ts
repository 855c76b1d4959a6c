import { absoluteAddress, type Area, columnLetters } from "./address";
import { PLAN_YEARS, type SheetNames, type WorkbookPlan } from "./plan";

/** Scenarios that the sheet compares, the status quo included; a seventh needs a new version. */
export const SCENARIO_SLOTS = 6;

/** Positions of a scenario that the sheet looks at one by one. */
export const POSITION_ROWS = 40;

/** Fewest years that have a column, so that a longer plan does not need a new set-up at once. */
const FEWEST_YEARS = 7;

/** Number of columns with years. */
export function yearColumns({ years }: Pick<WorkbookPlan, "years">): number {
  return Math.max(years, FEWEST_YEARS);
}

/** Zero-based columns of the sheet. */
export const COLUMN = { label: 0, name: 1, firstYear: 2 } as const;

/** Zero-based columns behind the years. */
export function columnsBehindYears(plan: Pick<WorkbookPlan, "years">) {
  const first = COLUMN.firstYear + yearColumns(plan);
  return { sum: first, presentValue: first + 1, difference: first + 2, row: first + 3 };
}

/** Rows that a block of one scenario may take: header, accounts, total. */
const SPILL_ROWS = 80;

export const CHART_ROWS = 15;

/** Zero-based rows of the sheet's parts; each part begins with its title. */
export const ROW = (() => {
  const chosen = 2;
  const costs = 4;
  const cash = costs + SCENARIO_SLOTS + 3;
  const cumulated = cash + SCENARIO_SLOTS + 3;
  const charts = cumulated + SCENARIO_SLOTS + 3;
  const against = charts + CHART_ROWS + 1;
  const saving = against + 1;
  const figures = saving + 5;
  const yearByYear = figures + 9;
  const positions = yearByYear + PLAN_YEARS.max + 4;
  const uncertainty = positions + POSITION_ROWS + 5;
  const calculation = uncertainty + POSITION_ROWS + 5;
  return {
    chosen,
    costs,
    cash,
    cumulated,
    charts,
    against,
    saving,
    figures,
    yearByYear,
    positions,
    uncertainty,
    calculation,
  } as const;
})();

/** First row of the slots of a part that has a title and a header. */
export function slotRow(part: number, slot: number): number {
  return part + 2 + slot;
}

/** The cells of the plan years in a row. */
export function yearCells(plan: Pick<WorkbookPlan, "years">, row: number): Area {
  return { row, column: COLUMN.firstYear, rows: 1, columns: yearColumns(plan) };
}

/** The cell of a year in a row, e.g. `C$5`. */
export function yearCell(row: number, index: number): string {
  return `${columnLetters(COLUMN.firstYear + index)}$${row + 1}`;
}

/** The two budgets that a scenario is calculated for. */
export type View = "Ergebnis" | "Finanz";

/** Account, name, and as many years as a plan can have. */
const SPILL_COLUMNS = 2 + PLAN_YEARS.max;

/**
 * Where the accounts of a scenario are calculated: one block a scenario and view, the views side by
 * side. Slot −1 is the chosen scenario.
 */
export function accountsRoom(slot: number, view: View): Area {
  return {
    row: ROW.calculation + 3 + (slot + 1) * (SPILL_ROWS + 2),
    column: view === "Ergebnis" ? 0 : SPILL_COLUMNS + 1,
    rows: SPILL_ROWS,
    columns: SPILL_COLUMNS,
  };
}

/** Amount of the total row of such a block in the year that stands in a cell; 0 behind the plan. */
export function totalOfYear(slot: number, view: View, year: string): string {
  const room = accountsRoom(slot, view);
  const cells = absoluteArea(room);
  const labels = absoluteArea({ ...room, columns: 1 });
  const header = absoluteArea({ ...room, rows: 1 });
  return `INDEX(${cells},MATCH("Summe",${labels},0),MATCH(${year},${header},0))`;
}

/** Address on the sheet itself that keeps pointing at the same cells, e.g. `$A$1:$B$2`. */
export function absoluteArea({ row, column, rows, columns }: Area): string {
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `$${columnLetters(column)}$${row + 1}:${last}`;
}

/** Address of cells of this sheet for other sheets. */
export function onComparison(names: SheetNames, area: Area): string {
  return absoluteAddress(names.comparison, area);
}
