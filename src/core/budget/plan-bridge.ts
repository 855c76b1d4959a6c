import { cents, ZERO, type Cents } from "../money";
import { ok, type Result } from "../result";
import { limitedSum } from "../limited-sum";

/** What a cause contributes to a plan (DE: Ursache). */
export interface CauseAmount {
  readonly cause: string;
  /** the form of the cause in which two spellings are equal */
  readonly key: string;
  readonly amount: Cents;
}

/** How much more or less than the year before. */
export interface Change {
  readonly before: Cents;
  readonly after: Cents;
  /** after less before */
  readonly change: Cents;
}

/** What a cause contributes to the way from one plan to the next. */
export interface BridgeStep extends Change {
  readonly cause: string;
}

/** The way from one plan to the next (DE: Planbrücke). */
export interface PlanBridge {
  /** every cause of either plan, in order of first appearance, last year's first */
  readonly steps: readonly BridgeStep[];
  readonly total: Change;
}

/**
 * Last year's plan against this one, by cause (DE: Planbrücke). A cause that only one plan has
 * counts 0 in the other; one that stands in a plan several times is added up.
 *
 * @returns a refusal (`before`, `after`) if a plan's sum is too large to be kept in cents
 */
export function planBridge(
  before: readonly CauseAmount[],
  after: readonly CauseAmount[],
): Result<PlanBridge> {
  const first = totalsOf(before, "before");
  if (!first.ok) return first;
  const second = totalsOf(after, "after");
  if (!second.ok) return second;
  const causes = new Map<string, string>();
  for (const { cause, key } of [...before, ...after]) {
    if (!causes.has(key)) causes.set(key, cause);
  }
  const steps = Array.from(causes, ([key, cause]) => ({
    cause,
    ...change(first.value.byKey.get(key) ?? ZERO, second.value.byKey.get(key) ?? ZERO),
  }));
  return ok({ steps, total: change(first.value.sum, second.value.sum) });
}

function change(before: Cents, after: Cents): Change {
  return { before, after, change: cents(after - before) };
}

interface PlanTotals {
  readonly byKey: ReadonlyMap<string, Cents>;
  readonly sum: Cents;
}

function totalsOf(plan: readonly CauseAmount[], argument: string): Result<PlanTotals> {
  const amountsOf = new Map<string, Cents[]>();
  for (const { amount, key } of plan) {
    const amounts = amountsOf.get(key);
    if (amounts === undefined) amountsOf.set(key, [amount]);
    else amounts.push(amount);
  }
  const byKey = new Map<string, Cents>();
  for (const [key, amounts] of amountsOf) {
    const total = limitedSum(amounts, argument);
    if (!total.ok) return total;
    byKey.set(key, total.value);
  }
  const sum = limitedSum(byKey.values(), argument);
  return sum.ok ? ok({ byKey, sum: sum.value }) : sum;
}
