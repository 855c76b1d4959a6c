import type { Day } from "../../core/calendar";
import type { TableRows } from "./table-rows";

export { SHEET_NAMES, type SheetNames } from "./sheet-names";
export type { TableRow } from "./table-rows";

/** What a workbook is set up for. */
export interface WorkbookPlan {
  /** name of the association of municipalities (DE: Amt) as it stands in print headers */
  readonly amt: string;
  /** budget year (DE: Haushaltsjahr) */
  readonly year: number;
  /** number of plan years, the budget year included (DE: Planungsjahre) */
  readonly years: number;
  /** day of set-up, for the print header (DE: Stand) */
  readonly asOf: Day;
  /** true where the content is invented and must be labelled "Beispiel" */
  readonly example: boolean;
  /** rows of every table; in Annahmen, budget year and plan years become the ones above */
  readonly tables: TableRows;
}

/** Smallest and largest budget year that set-up takes. */
export const BUDGET_YEARS = { min: 2000, max: 2100 } as const;

/** Smallest and largest number of plan years. */
export const PLAN_YEARS = { min: 1, max: 20 } as const;
