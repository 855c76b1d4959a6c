import { cents, ZERO, type Cents } from "../money";
import type { Account } from "../rules/accounts";
import type { AccountTotal } from "../scenarios/account-totals";
import type { BudgetView } from "../scenarios/scenario-line";
import { sectionOf } from "./layout";

/** Figures of an account in the two years before a budget; income and expense are positive. */
export interface PriorYears {
  readonly account: Account;
  /** what the year before last came to (DE: Ergebnis Vorvorjahr) */
  readonly resultBeforeLast: Cents;
  /** what was planned for last year (DE: Ansatz Vorjahr) */
  readonly budgetBefore: Cents;
}

/** Number of years that stand before the calculated ones. */
export const PRIOR_YEAR_COUNT = 2;

/**
 * Puts the two years before a budget in front of its calculated years, account by account (DE:
 * Ergebnisse des Haushaltsvorvorjahres, Ansätze des Haushaltsvorjahres; § 1 (3) GemHVO-Doppik M-V).
 *
 * An account that only the earlier years have gets a row of its own, with nothing in the later ones:
 * leaving it out would make last year's sum differ from the one that was decided. Accounts of the
 * other budget are left out.
 *
 * @param totals in the order of accounts, cost positive, income negative
 * @param priorYears each account at most once
 * @returns in the order of accounts, the two earlier years first
 */
export function withPriorYears(
  totals: readonly AccountTotal[],
  priorYears: readonly PriorYears[],
  view: BudgetView,
  yearCount: number,
): readonly AccountTotal[] {
  const earlier = new Map<Account, readonly Cents[]>();
  for (const { account, budgetBefore, resultBeforeLast } of priorYears) {
    const sign = sectionOf(view, account)?.sign;
    if (sign === undefined || (resultBeforeLast === 0 && budgetBefore === 0)) continue;
    earlier.set(account, [cents(sign * resultBeforeLast), cents(sign * budgetBefore)]);
  }
  const later = new Map(totals.map(({ account, amounts }) => [account, amounts]));
  const accounts = [...new Set([...later.keys(), ...earlier.keys()])].sort();
  return accounts.map((account) => ({
    account,
    amounts: [
      ...(earlier.get(account) ?? zeros(PRIOR_YEAR_COUNT)),
      ...(later.get(account) ?? zeros(yearCount)),
    ],
  }));
}

function zeros(count: number): readonly Cents[] {
  return Array<Cents>(count).fill(ZERO);
}
