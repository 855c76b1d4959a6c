import { yearOf } from "../calendar";
import { annualDepreciation } from "../depreciation/annual-depreciation";
import type { Result } from "../result";
import type { ScenarioAssumptions } from "./assumptions";
import { addPayments } from "./contract-lines";
import type { EstatePosition } from "./estate";
import { yearsOf, type Horizon } from "./horizon";
import { RecordLines } from "./record-lines";
import type { ScenarioLine } from "./scenario-line";

/** What a position's lines depend on beside the position. */
export interface PositionContext {
  readonly horizon: Horizon;
  readonly accounts: ScenarioAssumptions["accounts"];
}

/**
 * What a position of a scenario costs (DE: Position). It belongs to the scenario itself: takeovers
 * of its area do not touch it.
 *
 * @returns a refusal (`amount`) if an amount cannot be kept in cents
 */
export function positionLines(
  position: EstatePosition,
  { accounts, horizon }: PositionContext,
): Result<readonly ScenarioLine[]> {
  const { row } = position;
  const lines = new RecordLines({ table: "positions", row }, horizon);
  if (position.kind === "paid") {
    const { account, contract, isIncome } = position;
    const paid = addPayments(lines, "position", account, contract, horizon, isIncome ? -1 : 1);
    return paid.ok ? lines.lines() : paid;
  }
  const { asset, boughtIn, cost } = position;
  lines.add("purchase", position.account ?? accounts.investment, yearOf(boughtIn), cost);
  if (asset !== undefined) {
    for (const year of yearsOf(horizon)) {
      const { amount } = annualDepreciation(asset, year);
      lines.add("depreciation", accounts.depreciation, year, amount);
    }
  }
  return lines.lines();
}
