import { type Day, dayOf } from "../core/calendar";
import type { CivilDate } from "../core/result";
import type { WorkbookPlan } from "../workbook/blueprint/plan";
import { prefilledTables } from "../workbook/blueprint/prefilled";
import type { TableRow, TableRows } from "../workbook/blueprint/table-rows";
import type { SetUpRequest } from "./ports";

/** What a plan is made of besides the request. */
export interface PlanSources {
  readonly today: CivilDate;
  /** rows of the table Annahmen that ship with the add-in */
  readonly assumptions: readonly TableRow[];
  /** rows of the example by table; tables that it leaves out are as in an empty workbook */
  readonly example: Partial<TableRows>;
}

/** Number of plan years where nothing says otherwise: as the assumptions that ship say. */
const DEFAULT_PLAN_YEARS = 6;

/** What the workbook is set up for, from what a person asked for. */
export function workbookPlan(request: SetUpRequest, sources: PlanSources): WorkbookPlan {
  const { assumptions, example } = sources;
  const asOf = dayOrThrow(sources.today);
  const shipped = (key: string) => {
    const value = assumptions.find((row) => row["key"] === key)?.["value"];
    return typeof value === "number" ? value : undefined;
  };
  const year = shipped("Haushaltsjahr") ?? sources.today.year + 1;
  const years = shipped("Planungsjahre") ?? DEFAULT_PLAN_YEARS;
  const tables = prefilledTables(assumptions);
  const base = { asOf, example: false, tables };
  switch (request.kind) {
    case "example":
      return {
        ...base,
        amt: request.amt,
        year,
        years,
        example: true,
        tables: { ...tables, ...example },
      };
    case "empty":
      return {
        ...base,
        amt: request.amt,
        year: request.year,
        years: request.years,
        tables: prefilledTables(assumptions, request.criteria),
      };
    case "complete":
      return {
        ...base,
        amt: request.facts.amt ?? "",
        year: request.facts.year ?? year,
        years: request.facts.years ?? years,
      };
  }
}

function dayOrThrow(date: CivilDate): Day {
  const day = dayOf(date);
  if (day === undefined) throw new RangeError(`${date.year} has no such day.`);
  return day;
}
