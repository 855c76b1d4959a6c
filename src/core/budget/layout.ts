import type { Account } from "../rules/accounts";
import type { BudgetView } from "../scenarios/scenario-line";

/** Names of the rows of a budget that add up or balance others. */
export type SumName =
  | "income"
  | "expense"
  | "result"
  | "current-receipts"
  | "current-payments"
  | "current-balance"
  | "investment-receipts"
  | "investment-payments"
  | "investment-balance"
  | "overall-balance";

/** Accounts that stand together and are added up. */
export interface Section {
  readonly kind: "section";
  readonly name: SumName;
  /** first digits of its accounts */
  readonly prefixes: readonly string[];
  /** the same for people, e.g. `60–67` */
  readonly range: string;
  /** income counts negative in scenarios and positive in its own rows */
  readonly sign: 1 | -1;
}

/** A signed row: what comes in less what goes out, or the sum of such rows. */
export interface Balance {
  readonly kind: "balance";
  readonly name: SumName;
  readonly plus: readonly SumName[];
  readonly minus: readonly SumName[];
}

/** Budgets from top to bottom (DE: Ergebnishaushalt, Finanzhaushalt; §§ 2, 3 GemHVO-Doppik M-V). */
export const BUDGET_LAYOUT: Readonly<Record<BudgetView, readonly (Section | Balance)[]>> = {
  result: [
    { kind: "section", name: "income", prefixes: ["4"], range: "4", sign: -1 },
    { kind: "section", name: "expense", prefixes: ["5"], range: "5", sign: 1 },
    { kind: "balance", name: "result", plus: ["income"], minus: ["expense"] },
  ],
  cash: [
    { kind: "section", name: "current-receipts", prefixes: from("6"), range: "60–67", sign: -1 },
    { kind: "section", name: "current-payments", prefixes: from("7"), range: "70–77", sign: 1 },
    {
      kind: "balance",
      name: "current-balance",
      plus: ["current-receipts"],
      minus: ["current-payments"],
    },
    { kind: "section", name: "investment-receipts", prefixes: ["68"], range: "68", sign: -1 },
    { kind: "section", name: "investment-payments", prefixes: ["78"], range: "78", sign: 1 },
    {
      kind: "balance",
      name: "investment-balance",
      plus: ["investment-receipts"],
      minus: ["investment-payments"],
    },
    {
      kind: "balance",
      name: "overall-balance",
      plus: ["current-balance", "investment-balance"],
      minus: [],
    },
  ],
};

/** The section of a budget in which an account stands, or `undefined` if it is not in this budget. */
export function sectionOf(view: BudgetView, account: Account): Section | undefined {
  return BUDGET_LAYOUT[view].find(
    (part): part is Section =>
      part.kind === "section" && part.prefixes.some((prefix) => account.startsWith(prefix)),
  );
}

/** 60 … 67 and 70 … 77: the current payments that mirror 40 … 47 and 50 … 57. */
function from(digit: "6" | "7"): readonly string[] {
  return Array.from({ length: 8 }, (_, second) => `${digit}${second}`);
}
