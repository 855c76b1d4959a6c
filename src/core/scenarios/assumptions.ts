import type { Day } from "../calendar";
import type { Account, AccountRole } from "../rules/accounts";

/** What the scenarios assume (DE: Annahmen), each once for all records. */
export interface ScenarioAssumptions {
  /** increase of prices a year, e.g. 0.02 (DE: Preissteigerung) */
  readonly priceIncrease: number;
  /** day of the decision; notice can be given from then on (DE: Beschlussdatum) */
  readonly decidedOn: Day | undefined;
  /** what the employer pays on top of the pay, e.g. 0.28 (DE: Arbeitgeberzuschlag) */
  readonly employerSurcharge: number;
  /** rise of the pay a year after the last table, e.g. 0.025 (DE: Tarifsteigerung) */
  readonly payIncrease: number;
  /** accounts of lines whose record names none (DE: Konto_…) */
  readonly accounts: Readonly<Record<AccountRole, Account>>;
}
