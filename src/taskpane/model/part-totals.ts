import { cents, type Cents } from "../../core/money";
import type { Refusal } from "../../core/result";
import type { ScenarioAssumptions } from "../../core/scenarios/assumptions";
import type { Estate } from "../../core/scenarios/estate";
import type { Horizon } from "../../core/scenarios/horizon";
import { scenarioLines } from "../../core/scenarios/scenario";
import { appearsIn, type ScenarioLine } from "../../core/scenarios/scenario-line";
import type { AreaKey, Takeover } from "../../core/scenarios/takeover";
import { refusedRecord } from "../../tables/refused-record";

/** What a part of a scenario costs, by year of the horizon; cost positive. */
export interface PartTotals {
  /** budget of payments (DE: Finanz) */
  readonly cash: readonly Cents[];
  /** budget of income and expense (DE: Ergebnis) */
  readonly result: readonly Cents[];
  /** book value lost by disposals, over all years (DE: Buchverlust); a gain is negative */
  readonly bookLoss: Cents;
}

/** Totals, or what a person has to put right first. */
export type PartResult =
  | { readonly ok: true; readonly value: PartTotals }
  | { readonly ok: false; readonly refusal: Refusal };

/** A part of the estate that only one area's takeover changes. */
export type EstatePart = Partial<Estate>;

const EMPTY: Estate = { assets: [], contracts: [], staff: [], positions: [] };

/** Nothing, over a horizon. */
function noTotals({ yearCount }: Horizon): PartTotals {
  const nothing = Array.from({ length: yearCount }, () => cents(0));
  return { cash: nothing, result: nothing, bookLoss: cents(0) };
}

/** What a part of the estate costs under the takeover of its area, or without one. */
export function partTotals(
  part: EstatePart,
  area: AreaKey | undefined,
  takeover: Takeover | undefined,
  context: { readonly assumptions: ScenarioAssumptions; readonly horizon: Horizon },
): PartResult {
  const takeovers = new Map(
    area === undefined || takeover === undefined ? [] : [[area, takeover] as const],
  );
  const calculated = scenarioLines({ ...context, estate: { ...EMPTY, ...part }, takeovers });
  if (!calculated.ok) return { ok: false, refusal: refusedRecord(calculated) };
  return { ok: true, value: totalsOf(calculated.lines, context.horizon) };
}

function totalsOf(lines: readonly ScenarioLine[], { yearCount }: Horizon): PartTotals {
  const cash = Array.from({ length: yearCount }, () => 0);
  const result = Array.from({ length: yearCount }, () => 0);
  let bookLoss = 0;
  for (const line of lines) {
    const isCash = appearsIn(line, "cash");
    const isResult = appearsIn(line, "result");
    line.amounts.forEach((amount, year) => {
      if (isCash) cash[year] = (cash[year] ?? 0) + amount;
      if (isResult) result[year] = (result[year] ?? 0) + amount;
      if (line.kind === "disposal-loss") bookLoss += amount;
    });
  }
  return { cash: cash.map(cents), result: result.map(cents), bookLoss: cents(bookLoss) };
}

/** Sum of totals over the same horizon. */
export function sumOfTotals(parts: readonly PartTotals[], horizon: Horizon): PartTotals {
  const added = (one: readonly Cents[], other: readonly Cents[]) =>
    one.map((amount, year) => cents(amount + (other[year] ?? 0)));
  return parts.reduce<PartTotals>(
    (sum, { bookLoss, cash, result }) => ({
      cash: added(sum.cash, cash),
      result: added(sum.result, result),
      bookLoss: cents(sum.bookLoss + bookLoss),
    }),
    noTotals(horizon),
  );
}
