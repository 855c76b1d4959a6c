import { ACCOUNT_ROWS } from "../../../src/core/rules/account-rows";
import { accountName, cashAccount, DEFAULT_ACCOUNTS } from "../../../src/core/rules/accounts";

const NO_OWN = new Map<string, string>();

it.each([
  ["4161", "6161"],
  ["5624", "7624"],
  ["6857", "6857"],
  ["7857", "7857"],
  ["784", "784"],
  ["01", "01"],
  ["", ""],
])("%s is paid on %s", (account, paid) => {
  expect(cashAccount(account)).toBe(paid);
});

it.each([
  ["5624", "Datenverarbeitung"],
  ["7624", "Datenverarbeitung"],
  ["784", "Finanzanlagen"],
  ["9999", undefined],
])("%s is called %s", (account, name) => {
  expect(accountName(account, NO_OWN)).toBe(name);
});

it.each([
  ["7624", "Lizenzen"],
  ["5624", "Lizenzen"],
  ["784", "Beteiligung"],
  ["7641", "Versicherungen"],
])("%s is called %s where the office has its own plan", (account, name) => {
  const own = new Map([
    ["5624", "Lizenzen"],
    ["784", "Beteiligung"],
  ]);
  expect(accountName(account, own)).toBe(name);
});

it("has every account once, in the order of the plan, each to be verified", () => {
  const accounts = ACCOUNT_ROWS.map(({ account }) => account);
  expect(accounts).toEqual([...new Set(accounts)].sort());
  expect(ACCOUNT_ROWS.filter(({ certainty }) => certainty !== "from memory")).toEqual([]);
});

it("knows the name of every default account", () => {
  for (const account of Object.values(DEFAULT_ACCOUNTS)) {
    expect([account, accountName(account, NO_OWN)]).toEqual([account, expect.any(String)]);
  }
});
