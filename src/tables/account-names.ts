import type { Refusal } from "../core/result";
import type { Account } from "../core/rules/accounts";
import { KONTEN } from "./konten";
import { readTable, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";

/** The names of an office's own accounts, and beside them everything that was refused. */
export interface AccountNameReading {
  readonly names: ReadonlyMap<Account, string>;
  readonly refusals: readonly Refusal[];
}

/** Only these count for a name: a slip in `geprüft` hides no account. */
const ACCOUNT_AND_NAME = { ...KONTEN, columns: [KONTEN.columns[0], KONTEN.columns[1]] } as const;

/** Tables that are remembered. */
const REMEMBERED = 2;

/**
 * Reads the names of an office's own accounts (DE: Kontenplan) with their header row. An account
 * without a name is as if it were not there; one with two different names is refused.
 */
export const readAccountNames: (cells: TableCells) => AccountNameReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const { refusals, rows } = readTable(ACCOUNT_AND_NAME, cells);
    const names = new Map<Account, string>();
    const contradictions: Refusal[] = [];
    for (const { row, values } of rows) {
      const { account, name } = values;
      if (name === undefined) continue;
      const known = names.get(account);
      if (known === undefined) names.set(account, name);
      else if (known !== name) contradictions.push(duplicate(account, row));
    }
    return { names, refusals: [...refusals, ...contradictions] };
  },
);

function duplicate(account: Account, row: number): Refusal {
  const argument = KONTEN.columns[0].header;
  const place = { table: KONTEN.title, row, column: argument };
  return { kind: "duplicate-key", argument, value: account, place };
}
