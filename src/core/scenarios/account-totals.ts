import { cents, ZERO, type Cents } from "../money";
import { cashAccount, type Account } from "../rules/accounts";
import { appearsIn, type BudgetView, type ScenarioLine } from "./scenario-line";

/** What an account adds up to, one amount a year; cost positive, income negative. */
export interface AccountTotal {
  readonly account: Account;
  readonly amounts: readonly Cents[];
}

/**
 * The lines of a budget by account, in the order of the account plan, that is digit by digit: 784
 * comes before 7857. Accounts whose amounts are 0 in every year are left out.
 */
export function accountTotals(
  lines: Iterable<ScenarioLine>,
  view: BudgetView,
): readonly AccountTotal[] {
  const totals = new Map<Account, Cents[]>();
  for (const line of lines) {
    if (!appearsIn(line, view)) continue;
    const account = view === "cash" ? cashAccount(line.account) : line.account;
    const amounts = totals.get(account);
    if (amounts === undefined) totals.set(account, [...line.amounts]);
    else add(amounts, line.amounts);
  }
  return Array.from(totals, ([account, amounts]) => ({ account, amounts }))
    .filter(({ amounts }) => amounts.some((amount) => amount !== 0))
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}

function add(totals: Cents[], amounts: readonly Cents[]): void {
  amounts.forEach((amount, index) => {
    totals[index] = cents((totals[index] ?? ZERO) + amount);
  });
}
