import type { PriorYears } from "../core/budget/prior-years";
import { BUDGET_LAYOUT, sectionOf } from "../core/budget/layout";
import { ZERO } from "../core/money";
import type { Refusal } from "../core/result";
import type { Account } from "../core/rules/accounts";
import { readTable, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";
import { VORJAHRE } from "./vorjahre";

/** Figures of earlier years by account, and beside them everything that was refused. */
export interface PriorYearReading {
  readonly priorYears: readonly PriorYears[];
  readonly refusals: readonly Refusal[];
}

/** Tables that are remembered: an office has one. */
const REMEMBERED = 2;

/** First digits of all accounts that stand in one of the two budgets. */
const RANGES = [...BUDGET_LAYOUT.result, ...BUDGET_LAYOUT.cash].flatMap((part) =>
  part.kind === "section" ? [part.range] : [],
);

/**
 * Reads the figures of earlier years (DE: Vorjahre) with their header row. An empty amount is 0. An
 * account that stands there twice is refused, and one that belongs to neither budget: its amount
 * would be missing from every sum without a word.
 */
export const readPriorYears: (cells: TableCells) => PriorYearReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readTable(VORJAHRE, cells);
    const priorYears = new Map<Account, PriorYears>();
    const refusals: Refusal[] = [...reading.refusals];
    for (const { row, values } of reading.rows) {
      const { account, budgetBefore = ZERO, resultBeforeLast = ZERO } = values;
      if (priorYears.has(account)) {
        refusals.push({ kind: "duplicate-key", ...placed(account, row) });
      } else if (sectionOf("result", account) ?? sectionOf("cash", account)) {
        priorYears.set(account, { account, resultBeforeLast, budgetBefore });
      } else {
        const allowed = RANGES;
        refusals.push({ kind: "account-outside-budget", ...placed(account, row), allowed });
      }
    }
    return { priorYears: [...priorYears.values()], refusals };
  },
);

function placed(account: Account, row: number) {
  const argument = VORJAHRE.columns[0].header;
  return { argument, value: account, place: { table: VORJAHRE.title, row, column: argument } };
}
