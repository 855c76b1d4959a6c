import { LAST_YEAR } from "../core/calendar";
import type { Refusal } from "../core/result";
import type { Account } from "../core/rules/accounts";
import type { Horizon } from "../core/scenarios/horizon";
import { scenarioLines } from "../core/scenarios/scenario";
import type { BudgetView, ScenarioLine } from "../core/scenarios/scenario-line";
import { readAccountNames } from "../tables/account-names";
import { readChoice, readText } from "../tables/cell";
import { refusedRecord } from "../tables/refused-record";
import { readScenarioTables, scenarioOfTables } from "../tables/scenario-tables";
import { optionalTable, tableArgument, wholeNumberArgument, yearArgument } from "./arguments";
import { RefusedCall, requiredValue } from "./refused-call";

/** The cells that describe a scenario, under the names of the arguments. */
export interface ScenarioCells {
  readonly szenario: unknown;
  readonly erstesJahr: unknown;
  readonly anzahlJahre: unknown;
  readonly anlagen: unknown;
  readonly vertraege: unknown;
  readonly personal: unknown;
  readonly positionen: unknown;
  readonly uebernahme: unknown;
  readonly annahmen: unknown;
}

/** A scenario that has been calculated. */
export interface CalculatedScenario {
  readonly horizon: Horizon;
  readonly lines: readonly ScenarioLine[];
}

/** Words for the two budgets, in the workbooks of every language. */
const VIEW_WORDS = ["Ergebnis", "Finanz"] as const;

/** Longest horizon [years]. */
const MAX_YEARS = 100;

/** The budget of income and expense (`Ergebnis`) or that of payments (`Finanz`). */
export function viewArgument(cell: unknown, argument: string): BudgetView {
  const word = requiredValue(readChoice(cell, argument, VIEW_WORDS), argument);
  return word === "Ergebnis" ? "result" : "cash";
}

/** The names of the office's own accounts; none without the table. */
export function accountNamesArgument(
  cells: unknown,
  argument: string,
): ReadonlyMap<Account, string> {
  const table = optionalTable(cells, argument);
  if (table === undefined) return new Map();
  const { names, refusals } = readAccountNames(table);
  refuseFirst(refusals);
  return names;
}

/**
 * Calculates a scenario from its tables. A scenario that neither takes anything over nor adds a
 * position is the status quo: no table here says which scenarios there are.
 */
export function calculatedScenario(cells: ScenarioCells): CalculatedScenario {
  const scenario = requiredValue(readText(cells.szenario, "szenario"), "szenario");
  const horizon = horizonArgument(cells.erstesJahr, cells.anzahlJahre);
  const reading = readScenarioTables({
    assets: tableArgument(cells.anlagen, "anlagen"),
    contracts: tableArgument(cells.vertraege, "vertraege"),
    staff: tableArgument(cells.personal, "personal"),
    positions: tableArgument(cells.positionen, "positionen"),
    takeovers: tableArgument(cells.uebernahme, "uebernahme"),
    assumptions: tableArgument(cells.annahmen, "annahmen"),
  });
  if (!reading.ok) throw new RefusedCall(reading.refusals[0]);
  const calculated = scenarioLines(scenarioOfTables(reading.value, scenario, horizon));
  if (!calculated.ok) throw new RefusedCall(refusedRecord(calculated));
  return { horizon, lines: calculated.lines };
}

function horizonArgument(erstesJahr: unknown, anzahlJahre: unknown): Horizon {
  const firstYear = yearArgument(erstesJahr, "erstesJahr");
  const longest = Math.min(MAX_YEARS, LAST_YEAR - firstYear + 1);
  return { firstYear, yearCount: wholeNumberArgument(anzahlJahre, "anzahlJahre", 1, longest) };
}

function refuseFirst([refusal]: readonly Refusal[]): void {
  if (refusal !== undefined) throw new RefusedCall(refusal);
}
