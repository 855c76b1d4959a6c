import { addMonths, lastDayOfMonth, monthOf, yearOf, type Day, type MonthIndex } from "../calendar";
import { endingWith, type Contract } from "../contracts/contract";
import { nextPossibleEnd } from "../contracts/notice";
import { contractAmount, contractPayments } from "../contracts/payments";
import { centsOf, fractionOf, times } from "../fraction";
import { ZERO, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";
import type { EstateContract } from "./estate";
import { yearsOf, type Horizon } from "./horizon";
import { RecordLines } from "./record-lines";
import type { LineKind, ScenarioLine } from "./scenario-line";
import type { Takeover } from "./takeover";

/** What a contract's lines depend on beside the contract. */
export interface ContractContext {
  readonly horizon: Horizon;
  /** of the contract's area */
  readonly takeover: Takeover | undefined;
  /** notice can be given from this day on (DE: Beschlussdatum) */
  readonly decidedOn: Day | undefined;
}

/** What a contract pays until its end, and what ending it early costs. */
interface ContractEnd {
  readonly contract: Contract;
  /** in the month of the takeover [cents] (DE: Abstandszahlung) */
  readonly compensation?: { readonly month: MonthIndex; readonly amount: Cents };
}

/**
 * What a contract costs (DE: Vertrag im Szenario). Kept, it runs as it stands. After notice it runs
 * to its first possible end that is not before the takeover and whose notice can still be given.
 * Ended at once, its last month is the one before the takeover, and in the month of the takeover a
 * share of what would have been paid until that possible end is due.
 *
 * @returns a refusal if there is no decision from which notice can be given (`decidedOn`), or if an
 *   amount cannot be kept in cents (`amount`)
 */
export function contractLines(
  record: EstateContract,
  context: ContractContext,
): Result<readonly ScenarioLine[]> {
  const { account, row } = record;
  const { horizon } = context;
  const end = endOfContract(record, context);
  if (!end.ok) return end;
  const lines = new RecordLines({ table: "contracts", row }, horizon);
  const paid = addPayments(lines, "contract", account, end.value.contract, horizon);
  if (!paid.ok) return paid;
  const { compensation } = end.value;
  if (compensation !== undefined) {
    lines.add("compensation", account, yearOf(compensation.month), compensation.amount);
  }
  return lines.lines();
}

/**
 * Adds what a contract or position pays in each year, each year rounded to cents.
 *
 * @param sign −1 for income
 * @returns a refusal (`amount`) if an amount cannot be kept in cents
 */
export function addPayments(
  lines: RecordLines,
  kind: LineKind,
  account: string,
  contract: Contract,
  horizon: Horizon,
  sign: 1 | -1 = 1,
): Result<void> {
  for (const year of yearsOf(horizon)) {
    const paid = centsOf(contractPayments(contract, year).exact, "amount");
    if (!paid.ok) return paid;
    lines.add(kind, account, year, (sign * paid.value) as Cents);
  }
  return ok(undefined);
}

function endOfContract(
  { contract, terms }: EstateContract,
  { decidedOn, takeover }: ContractContext,
): Result<ContractEnd> {
  if (takeover === undefined || takeover.contracts === "keep") return ok({ contract });
  if (decidedOn === undefined) return refuse({ kind: "missing", argument: "decidedOn" });
  const before = addMonths(takeover.from, -1);
  const possible = nextPossibleEnd(terms, decidedOn, lastDayOfMonth(before));
  if (!possible.ok) return possible;
  const last = monthOf(possible.value.end);
  if (takeover.contracts === "give-notice") return ok({ contract: endingWith(contract, last) });

  const wouldBePaid = contractAmount(contract, { first: takeover.from, last });
  const share = fractionOf(takeover.compensationShare);
  const amount = centsOf(times(wouldBePaid, share), "amount");
  if (!amount.ok) return amount;
  const ended = endingWith(contract, before);
  return amount.value === ZERO
    ? ok({ contract: ended })
    : ok({ contract: ended, compensation: { month: takeover.from, amount: amount.value } });
}
