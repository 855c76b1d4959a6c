import { ACCOUNT_ROWS } from "./account-rows";

/** A number of the account plan (DE: Konto), as text: leading zeros and length matter. */
export type Account = string;

/** What a line of the budget is for, where its record does not name an account itself. */
export type AccountRole =
  | "depreciation"
  | "investment"
  | "low-value"
  | "staff"
  | "disposal"
  | "proceeds"
  | "grant"
  | "grant-release";

/**
 * Accounts where neither the record nor the office's assumptions name one. All of them are from
 * memory of the account plan of Mecklenburg-Vorpommern: bitte prüfen.
 */
export const DEFAULT_ACCOUNTS: Readonly<Record<AccountRole, Account>> = {
  depreciation: "5318",
  investment: "7857",
  "low-value": "5238",
  staff: "5022",
  disposal: "5391",
  proceeds: "6857",
  grant: "6817",
  "grant-release": "4161",
};

/** Digits of the accounts of income and expense, and of the payments that mirror them. */
const MIRROR: readonly (readonly [result: string, cash: string])[] = [
  ["4", "6"],
  ["5", "7"],
];

const NAME_OF_ACCOUNT: ReadonlyMap<Account, string> = new Map(
  ACCOUNT_ROWS.map(({ account, name }) => [account, name]),
);

/**
 * The account of the payments (DE: Finanzkonto) that mirrors one of income (4… becomes 6…) or
 * expense (5… becomes 7…); every other account is one of payments already.
 */
export function cashAccount(account: Account): Account {
  return exchanged(account, 0, 1) ?? account;
}

/**
 * The name of an account (DE: Bezeichnung): the office's own, else the built-in one. An account of
 * payments that has none is called as the account of income or expense that it mirrors.
 *
 * @param ownNames names by account from the office's own account plan
 * @returns `undefined` if nobody knows the account
 */
export function accountName(
  account: Account,
  ownNames: ReadonlyMap<Account, string>,
): string | undefined {
  const mirrored = exchanged(account, 1, 0);
  return (
    ownNames.get(account) ??
    (mirrored === undefined ? undefined : ownNames.get(mirrored)) ??
    NAME_OF_ACCOUNT.get(account) ??
    (mirrored === undefined ? undefined : NAME_OF_ACCOUNT.get(mirrored))
  );
}

function exchanged(account: Account, from: 0 | 1, to: 0 | 1): Account | undefined {
  const pair = MIRROR.find((digits) => account.startsWith(digits[from]));
  return pair === undefined ? undefined : pair[to] + account.slice(1);
}
