import { ok, refuse, type Result } from "../result";
import { runningSums } from "./compensated-sum";
import { discountedPayments, type InterestRate } from "./present-value";

/** When savings have made good the expense, with what that was calculated from. */
export interface Payback {
  /** years from the first value on, with fraction; 0 if the sums are never negative */
  readonly years: number;
  /** place (from 0) of the first value from which on the cumulated sums stay at 0 or above */
  readonly from: number;
  /** discounted savings, not rounded */
  readonly values: readonly number[];
  /** their sums so far, not rounded */
  readonly cumulated: readonly number[];
}

/** Sums this small beside their summands are nothing but the noise of binary fractions. */
const NOISE = 1e-12;

/**
 * Time until cumulated savings are not negative any more, for good (DE: dynamische Amortisation;
 * statisch at a rate of 0).
 *
 * Where k is the place of the first value from which on the sums stay at 0 or above, the time is
 * `k − 1 + (−sum before k) ÷ value k`: value k is taken to come evenly over its year. A sum that
 * differs from 0 only by the noise of binary fractions counts as 0.
 *
 * @param savings EUR, one a year; the first one is not discounted
 * @returns a refusal (`savings`) if the sums are still negative at the end
 */
export function payback(savings: readonly number[], rate: InterestRate): Result<Payback> {
  const values = discountedPayments(savings, rate).map(({ value }) => value);
  const cumulated = cumulate(values);
  let from = cumulated.length;
  while (from > 0 && (cumulated[from - 1] ?? 0) >= 0) from -= 1;
  if (from === cumulated.length) return refuse({ kind: "not-within-horizon", argument: "savings" });
  if (from === 0) return ok({ years: 0, from, values, cumulated });
  const missing = -(cumulated[from - 1] ?? 0);
  const years = from - 1 + Math.min(1, missing / (values[from] ?? 0));
  return ok({ years, from, values, cumulated });
}

/** The cumulated values; what is only noise is 0. */
function cumulate(values: readonly number[]): readonly number[] {
  const sizes = runningSums(values.map(Math.abs));
  return runningSums(values).map((sum, index) =>
    Math.abs(sum) <= (sizes[index] ?? 0) * NOISE ? 0 : sum,
  );
}
