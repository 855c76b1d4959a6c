import { roundAmountsToSum } from "../allocation/largest-remainder";
import { cents, sum, ZERO, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";
import type { Account } from "../rules/accounts";
import type { AccountTotal } from "../scenarios/account-totals";
import { limitedSum } from "../limited-sum";
import type { BudgetView } from "../scenarios/scenario-line";
import { BUDGET_LAYOUT, sectionOf, type Balance, type Section, type SumName } from "./layout";

/** A row of a budget; income and expense are positive, only balances are signed. */
export interface BudgetRow {
  readonly title:
    | { readonly kind: "account"; readonly account: Account }
    | { readonly kind: "sum" | "balance"; readonly name: SumName };
  /** one amount for each year */
  readonly amounts: readonly Cents[];
}

/**
 * The rows of a budget (DE: Ergebnishaushalt, Finanzhaushalt), sections with their accounts in
 * order, each followed by its sum, and the balances.
 *
 * With a unit every year's amounts of a section are rounded to multiples of it so that they add up
 * to the rounded sum of the section (largest remainder); balances are those of the printed sums, so
 * that the whole page can be added up by hand.
 *
 * @param totals in the order of accounts, cost positive, income negative
 * @param yearCount number of amounts that each account has
 * @param unit above 0, e.g. 10,000 for 100 EUR; without it nothing is rounded
 * @returns a refusal (`account`) if an account belongs to no section of the budget, as leaving it
 *   out would be wrong in silence, or if a sum is too large to be kept in cents
 */
export function budgetRows(
  totals: readonly AccountTotal[],
  view: BudgetView,
  yearCount: number,
  unit?: Cents,
): Result<readonly BudgetRow[]> {
  const layout = BUDGET_LAYOUT[view];
  const stray = totals.find(({ account }) => sectionOf(view, account) === undefined);
  if (stray !== undefined) {
    const allowed = layout.flatMap((part) => (part.kind === "section" ? [part.range] : []));
    return refuse({
      kind: "account-outside-budget",
      argument: "account",
      value: stray.account,
      allowed,
    });
  }
  const rows: BudgetRow[] = [];
  const sums = new Map<SumName, readonly Cents[]>();
  for (const part of layout) {
    const amounts =
      part.kind === "section"
        ? addSection(rows, part, membersOf(view, part, totals), yearCount, unit)
        : ok(balanced(part, sums, yearCount));
    if (!amounts.ok) return amounts;
    sums.set(part.name, amounts.value);
    const kind = part.kind === "section" ? "sum" : "balance";
    rows.push({ title: { kind, name: part.name }, amounts: amounts.value });
  }
  return ok(rows);
}

function membersOf(
  view: BudgetView,
  section: Section,
  totals: readonly AccountTotal[],
): readonly AccountTotal[] {
  return totals.filter(({ account }) => sectionOf(view, account) === section);
}

/** Adds the rows of a section's accounts and gives its sums. */
function addSection(
  rows: BudgetRow[],
  section: Section,
  members: readonly AccountTotal[],
  yearCount: number,
  unit: Cents | undefined,
): Result<readonly Cents[]> {
  const columns: (readonly Cents[])[] = [];
  for (let year = 0; year < yearCount; year++) {
    const exact = members.map(({ amounts }) => cents(section.sign * (amounts[year] ?? 0)));
    const total = limitedSum(exact, "account");
    if (!total.ok) return total;
    columns.push(unit === undefined ? exact : roundAmountsToSum(exact, unit));
  }
  members.forEach(({ account }, index) => {
    const amounts = columns.map((column) => column[index] ?? ZERO);
    rows.push({ title: { kind: "account", account }, amounts });
  });
  return ok(columns.map((column) => sum(column)));
}

function balanced(
  { minus, plus }: Balance,
  sums: ReadonlyMap<SumName, readonly Cents[]>,
  yearCount: number,
): readonly Cents[] {
  const of = (names: readonly SumName[], year: number) =>
    sum(names.map((name) => sums.get(name)?.[year] ?? ZERO));
  return Array.from({ length: yearCount }, (_, year) => cents(of(plus, year) - of(minus, year)));
}
