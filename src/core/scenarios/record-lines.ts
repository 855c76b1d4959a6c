import type { Year } from "../calendar";
import { cents, ZERO, type Cents } from "../money";
import type { Account } from "../rules/accounts";
import type { Horizon } from "./horizon";
import type { LineKind, RecordPlace, ScenarioLine } from "./scenario-line";

/** Gathers the amounts of one record over a horizon: one line for each kind and account. */
export class RecordLines {
  private readonly entries: { kind: LineKind; account: Account; amounts: Cents[] }[] = [];

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
    amounts[index] = cents((amounts[index] ?? 0) + amount);
  }

  /** The lines, in the order in which their kinds were first added. */
  lines(): readonly ScenarioLine[] {
    return this.entries.map((entry) => ({ record: this.record, ...entry }));
  }

  private entryOf(kind: LineKind, account: Account): { readonly amounts: Cents[] } {
    const known = this.entries.find((entry) => entry.kind === kind && entry.account === account);
    if (known !== undefined) return known;
    const amounts = Array.from({ length: this.horizon.yearCount }, () => ZERO);
    const entry = { kind, account, amounts };
    this.entries.push(entry);
    return entry;
  }
}
