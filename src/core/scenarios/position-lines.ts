import { yearOf } from "../calendar";
import { annualDepreciation } from "../depreciation/annual-depreciation";
import { ok, type Result } from "../result";
import type { Account } from "../rules/accounts";
import { addPayments } from "./contract-lines";
import type { EstatePosition } from "./estate";
import { yearsOf, type Horizon } from "./horizon";
import { RecordLines } from "./record-lines";
import type { ScenarioLine } from "./scenario-line";

/** What a position's lines depend on beside the position. */
export interface PositionContext {
  readonly horizon: Horizon;
  /** account of the depreciation of what is bought (DE: Konto_AfA) */
  readonly depreciationAccount: Account;
}

/**
 * What a position of a scenario costs (DE: Position). It belongs to the scenario itself: takeovers
 * of its area do not touch it.
 *
 * @returns a refusal (`amount`) if an amount cannot be kept in cents
 */
export function positionLines(
  position: EstatePosition,
  { depreciationAccount, horizon }: PositionContext,
): Result<readonly ScenarioLine[]> {
  const { account, row } = position;
  const lines = new RecordLines({ table: "positions", row }, horizon);
  if (position.kind === "paid") {
    const { contract, isIncome } = position;
    const paid = addPayments(lines, "position", account, contract, horizon, isIncome ? -1 : 1);
    return paid.ok ? ok(lines.lines()) : paid;
  }
  const { asset, boughtIn, cost } = position;
  lines.add("purchase", account, yearOf(boughtIn), cost);
  if (asset !== undefined) {
    for (const year of yearsOf(horizon)) {
      const { amount } = annualDepreciation(asset, year);
      lines.add("depreciation", depreciationAccount, year, amount);
    }
  }
  return ok(lines.lines());
}
