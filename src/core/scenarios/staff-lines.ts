import { january, monthsInYear, yearOf, type MonthIndex, type Year } from "../calendar";
import {
  centsOf,
  fractionOf,
  minus,
  NOTHING,
  plus,
  times,
  WHOLE,
  type Fraction,
} from "../fraction";
import { ok, type Result } from "../result";
import type { Account } from "../rules/accounts";
import { staffMonthCost, staffYearCost } from "../staff/staff-cost";
import type { EstatePost } from "./estate";
import { yearsOf, type Horizon } from "./horizon";
import { RecordLines } from "./record-lines";
import type { ScenarioLine } from "./scenario-line";
import type { Takeover } from "./takeover";

/** What a post's lines depend on beside the post. */
export interface StaffContext {
  readonly horizon: Horizon;
  /** of the post's area */
  readonly takeover: Takeover | undefined;
  /** DE: Konto_Personal */
  readonly account: Account;
}

/**
 * What a post costs (DE: Personal im Szenario): its months with the employer's surcharge, the annual
 * bonus in November. What a takeover frees is saved from its month on; the rest stays, although the
 * work has gone (DE: Remanenzkosten).
 *
 * @returns a refusal if there is no pay table for a month of the horizon, or if an amount cannot be
 *   kept in cents (`share`)
 */
export function staffLines(
  record: EstatePost,
  { account, horizon, takeover }: StaffContext,
): Result<readonly ScenarioLine[]> {
  const lines = new RecordLines({ table: "staff", row: record.row }, horizon);
  for (const year of yearsOf(horizon)) {
    const exact = costOfYear(record, year, takeover);
    if (!exact.ok) return exact;
    const amount = centsOf(exact.value, "share");
    if (!amount.ok) return amount;
    lines.add("staff", account, year, amount.value);
  }
  return lines.lines();
}

function costOfYear(
  { filled, post }: EstatePost,
  year: Year,
  takeover: Takeover | undefined,
): Result<Fraction> {
  const months = monthsInYear(filled, year);
  if (months === 0) return ok(NOTHING);
  const changes = takeover !== undefined && yearOf(takeover.freedFrom) === year;
  if (months === 12 && !changes) {
    const cost = staffYearCost(post, year);
    return cost.ok ? ok(times(cost.value.exact, stayingShare(january(year), takeover))) : cost;
  }
  let sum = NOTHING;
  const first = Math.max(filled.first, january(year)) as MonthIndex;
  for (let month = first; month < first + months; month++) {
    const cost = staffMonthCost(post, month);
    if (!cost.ok) return cost;
    sum = plus(sum, times(cost.value, stayingShare(month, takeover)));
  }
  return ok(sum);
}

function stayingShare(month: MonthIndex, takeover: Takeover | undefined): Fraction {
  if (takeover === undefined || takeover.freedShare === 0 || month < takeover.freedFrom) {
    return WHOLE;
  }
  return minus(WHOLE, fractionOf(takeover.freedShare));
}
