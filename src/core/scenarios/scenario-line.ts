import type { Account } from "../rules/accounts";
import type { Cents } from "../money";

/** Budget of income and expense, or of payments (DE: Ergebnis, Finanz). */
export type BudgetView = "result" | "cash";

/** The budgets in which each kind of line appears (scenarios.md, "Two views"). */
const VIEWS_OF_KIND = {
  /** AfA */
  depreciation: ["result"],
  /** Abschreibung geringwertiger Vermögensgegenstände im Jahr des Kaufs */
  "low-value-write-off": ["result"],
  /** Auszahlung für geringwertige Vermögensgegenstände */
  "low-value-purchase": ["cash"],
  /** Investitionsauszahlung */
  purchase: ["cash"],
  /** Auflösung von Sonderposten */
  "grant-release": ["result"],
  /** Zuwendung */
  grant: ["cash"],
  /** Verlust aus Abgang, ein Gewinn ist negativ */
  "disposal-loss": ["result"],
  /** Verkaufserlös */
  proceeds: ["cash"],
  /** Vertrag */
  contract: ["result", "cash"],
  /** Abstandszahlung */
  compensation: ["result", "cash"],
  /** Personal */
  staff: ["result", "cash"],
  /** laufende oder einmalige Position */
  position: ["result", "cash"],
} as const satisfies Readonly<Record<string, readonly BudgetView[]>>;

/** What a line of a scenario is for. */
export type LineKind = keyof typeof VIEWS_OF_KIND;

/** A table of the estate; a record is named by its table and its row there. */
export type RecordTable = "assets" | "contracts" | "staff" | "positions";

/** Where a record stands. */
export interface RecordPlace {
  readonly table: RecordTable;
  /** number of the row within the table; its header row is 1 */
  readonly row: number;
}

/** What one record costs for one purpose, by year: cost positive, income negative. */
export interface ScenarioLine {
  readonly kind: LineKind;
  readonly record: RecordPlace;
  /** as the record or the assumptions name it: not yet that of the payments */
  readonly account: Account;
  /** one amount for each year of the horizon, each rounded to cents */
  readonly amounts: readonly Cents[];
}

/** Whether a line appears in a budget. */
export function appearsIn({ kind }: ScenarioLine, view: BudgetView): boolean {
  return VIEWS_OF_KIND[kind].some((shown) => shown === view);
}
