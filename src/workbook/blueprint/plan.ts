import type { Day } from "../../core/calendar";
import type { CellInput, SheetKey } from "./blueprint";

/** A row of a table by the keys of its columns; what is empty is left out. */
export type TableRow = Readonly<Record<string, CellInput>>;

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
  /** rows of the table Annahmen; budget year and plan years are overwritten with the ones above */
  readonly assumptions: readonly TableRow[];
  /** rows of the table Anlagen; none gives a table with one empty row */
  readonly assets: readonly TableRow[];
}

/** What each sheet is called in the workbook at hand; another one may already have its name. */
export type SheetNames = Readonly<Record<SheetKey, string>>;

/** The names that sheets have where nothing stands in the way. */
export const SHEET_NAMES: SheetNames = {
  overview: "Übersicht",
  assumptions: "Annahmen",
  assets: "Anlagen",
  assetSchedule: "Anlagenübersicht",
  usefulLives: "Nutzungsdauern",
};

/** Smallest and largest budget year that set-up takes. */
export const BUDGET_YEARS = { min: 2000, max: 2100 } as const;

/** Smallest and largest number of plan years. */
export const PLAN_YEARS = { min: 1, max: 20 } as const;
