import type { Year } from "../calendar";
import { cents, sum, toEur, ZERO, type Cents } from "../money";
import { ok, type Result } from "../result";
import { amountInRange } from "./amount-in-range";
import { discountedPayments, type InterestRate } from "./present-value";

/** A year of two alternatives side by side; all amounts in cents. */
export interface ComparedYear {
  readonly year: Year;
  readonly costA: Cents;
  readonly costB: Cents;
  /** cost of A less cost of B (DE: Ersparnis B) */
  readonly saving: Cents;
  readonly cumulatedSaving: Cents;
  /** the saving discounted to the first year, rounded */
  readonly presentValue: Cents;
  /** sum of the rounded present values so far, so that the column adds up */
  readonly cumulatedPresentValue: Cents;
}

/** Two alternatives over the years, with sums. */
export interface Comparison {
  readonly years: readonly ComparedYear[];
  readonly total: Pick<ComparedYear, "costA" | "costB" | "saving" | "presentValue">;
}

/**
 * Compares two alternatives year by year (DE: Szenariovergleich). The first year is not discounted.
 *
 * @param costs cost of A and of B by year, as many of one as of the other
 * @param rate rate of interest a year
 * @returns a refusal (`costs`) if a sum is too large for an amount
 */
export function compareCosts(
  costs: readonly { readonly a: Cents; readonly b: Cents }[],
  rate: InterestRate,
  firstYear: Year,
): Result<Comparison> {
  const savings = costs.map(({ a, b }) => cents(a - b));
  const discounted = discountedPayments(savings.map(toEur), rate);
  const years: ComparedYear[] = [];
  let total = { costA: ZERO, costB: ZERO, saving: ZERO, presentValue: ZERO };
  for (const [index, { a, b }] of costs.entries()) {
    const presentValue = amountInRange(discounted[index]?.value ?? 0, "costs");
    if (!presentValue.ok) return presentValue;
    // each summand is in range, so that the sums of two are still whole cents
    total = {
      costA: sum([total.costA, a]),
      costB: sum([total.costB, b]),
      saving: sum([total.saving, savings[index] ?? ZERO]),
      presentValue: sum([total.presentValue, presentValue.value]),
    };
    for (const amount of Object.values(total)) {
      const inRange = amountInRange(toEur(amount), "costs");
      if (!inRange.ok) return inRange;
    }
    years.push({
      year: firstYear + index,
      costA: a,
      costB: b,
      saving: savings[index] ?? ZERO,
      cumulatedSaving: total.saving,
      presentValue: presentValue.value,
      cumulatedPresentValue: total.presentValue,
    });
  }
  return ok({ years, total });
}
