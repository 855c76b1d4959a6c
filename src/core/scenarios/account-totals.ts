import type { Cents } from "../money";
import { ok, type Result } from "../result";
import { cashAccount, type Account } from "../rules/accounts";
import { limitedSum } from "../limited-sum";
import { appearsIn, type BudgetView, type ScenarioLine } from "./scenario-line";

/** What an account adds up to, one amount a year; cost positive, income negative. */
export interface AccountTotal {
  readonly account: Account;
  readonly amounts: readonly Cents[];
}

/**
 * The lines of a budget by account, in the order of the account plan, that is digit by digit: 784
 * comes before 7857. Accounts whose amounts are 0 in every year are left out.
 *
 * @returns a refusal (`account`) if a sum is too large to be kept in cents
 */
export function accountTotals(
  lines: Iterable<ScenarioLine>,
  view: BudgetView,
): Result<readonly AccountTotal[]> {
  const sums = new Map<Account, number[]>();
  for (const line of lines) {
    if (!appearsIn(line, view)) continue;
    const account = view === "cash" ? cashAccount(line.account) : line.account;
    const known = sums.get(account);
    if (known === undefined) sums.set(account, [...line.amounts]);
    else addTo(known, line.amounts);
  }
  const totals: AccountTotal[] = [];
  for (const [account, amounts] of sums) {
    const limited: Cents[] = [];
    for (const amount of amounts) {
      const sum = limitedSum([amount], "account");
      if (!sum.ok) return sum;
      limited.push(sum.value);
    }
    if (limited.some((amount) => amount !== 0)) totals.push({ account, amounts: limited });
  }
  return ok(totals.sort((a, b) => (a.account < b.account ? -1 : 1)));
}

function addTo(sums: number[], amounts: readonly Cents[]): void {
  amounts.forEach((amount, index) => {
    sums[index] = (sums[index] ?? 0) + amount;
  });
}
