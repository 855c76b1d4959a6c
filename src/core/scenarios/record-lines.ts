import type { Year } from "../calendar";
import { ZERO, type Cents } from "../money";
import { ok, type Result } from "../result";
import type { Account } from "../rules/accounts";
import type { Horizon } from "./horizon";
import { limitedSum } from "../limited-sum";
import type { LineKind, RecordPlace, ScenarioLine } from "./scenario-line";

interface Entry {
  readonly kind: LineKind;
  readonly account: Account;
  readonly amounts: Cents[];
}

/** Gathers the amounts of one record over a horizon: one line for each kind and account. */
export class RecordLines {
  private readonly entries: Entry[] = [];
  private refused: Result<never> | undefined;

  constructor(
    private readonly record: RecordPlace,
    private readonly horizon: Horizon,
  ) {}

  /** Adds an amount to a year; years outside the horizon and amounts of 0 leave no trace. */
  add(kind: LineKind, account: Account, year: Year, amount: Cents): void {
    const { firstYear, yearCount } = this.horizon;
    const index = year - firstYear;
    if (amount === 0 || index < 0 || index >= yearCount) return;
    const { amounts } = this.entryOf(kind, account);
    const sum = limitedSum([amounts[index] ?? 0, amount], "amount");
    if (sum.ok) amounts[index] = sum.value;
    else this.refused = sum;
  }

  /**
   * The lines, in the order in which their kinds were first added.
   *
   * @returns a refusal (`amount`) if one of them became too large
   */
  lines(): Result<readonly ScenarioLine[]> {
    return this.refused ?? ok(this.entries.map((entry) => ({ record: this.record, ...entry })));
  }

  private entryOf(kind: LineKind, account: Account): Entry {
    const known = this.entries.find((entry) => entry.kind === kind && entry.account === account);
    if (known !== undefined) return known;
    const amounts = Array.from({ length: this.horizon.yearCount }, () => ZERO);
    const entry = { kind, account, amounts };
    this.entries.push(entry);
    return entry;
  }
}
