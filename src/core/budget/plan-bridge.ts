import { cents, sum, ZERO, type Cents } from "../money";

/** What a cause contributes to a plan (DE: Ursache). */
export interface CauseAmount {
  readonly cause: string;
  /** the form of the cause in which two spellings are equal */
  readonly key: string;
  readonly amount: Cents;
}

/** How much more or less a cause contributes than the year before. */
export interface BridgeStep {
  readonly cause: string;
  readonly before: Cents;
  readonly after: Cents;
  /** after less before */
  readonly change: Cents;
}

/** The way from one plan to the next (DE: Planbrücke). */
export interface PlanBridge {
  /** every cause of either plan, in order of first appearance, last year's first */
  readonly steps: readonly BridgeStep[];
  readonly total: Omit<BridgeStep, "cause">;
}

/**
 * Last year's plan against this one, by cause (DE: Planbrücke). A cause that only one plan has
 * counts 0 in the other; one that stands in a plan several times is added up.
 */
export function planBridge(
  before: readonly CauseAmount[],
  after: readonly CauseAmount[],
): PlanBridge {
  const first = totalByKey(before);
  const second = totalByKey(after);
  const causes = new Map<string, string>();
  for (const { cause, key } of [...before, ...after]) {
    if (!causes.has(key)) causes.set(key, cause);
  }
  const steps = Array.from(causes, ([key, cause]) => ({
    cause,
    ...change(first.get(key) ?? ZERO, second.get(key) ?? ZERO),
  }));
  const total = change(sum(steps.map((step) => step.before)), sum(steps.map((step) => step.after)));
  return { steps, total };
}

function change(before: Cents, after: Cents): Omit<BridgeStep, "cause"> {
  return { before, after, change: cents(after - before) };
}

function totalByKey(amounts: readonly CauseAmount[]): ReadonlyMap<string, Cents> {
  const totals = new Map<string, Cents>();
  for (const { amount, key } of amounts) {
    totals.set(key, cents((totals.get(key) ?? ZERO) + amount));
  }
  return totals;
}
