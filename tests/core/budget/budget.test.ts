import fc from "fast-check";
import { budgetRows } from "../../../src/core/budget/budget";
import { cents, type Cents } from "../../../src/core/money";
import type { AccountTotal } from "../../../src/core/scenarios/account-totals";
import { granted } from "../scenarios/sample-estate";

const total = (account: string, ...amounts: number[]): AccountTotal => ({
  account,
  amounts: amounts.map(cents),
});

/** Rows as `name: amounts`. */
function shown(totals: readonly AccountTotal[], view: "result" | "cash", unit?: number): string[] {
  const [{ amounts } = { amounts: [] }] = totals;
  const inCents = unit === undefined ? undefined : cents(unit);
  return granted(budgetRows(totals, view, amounts.length, inCents)).map((row) => {
    const name = row.title.kind === "account" ? row.title.account : row.title.name;
    return `${name}: ${row.amounts.join(" ")}`;
  });
}

it("shows income and expense positive and only the result signed", () => {
  const totals = [total("4161", -300, 0), total("5318", 500, 20), total("5391", -40, 5)];
  expect(shown(totals, "result")).toEqual([
    "4161: 300 0",
    "income: 300 0",
    "5318: 500 20",
    "5391: -40 5",
    "expense: 460 25",
    "result: -160 -25",
  ]);
});

it("shows receipts and payments, current ones apart from investments", () => {
  const totals = [
    total("6421", -10),
    total("6817", -200),
    total("7624", 30),
    total("784", 5),
    total("7857", 400),
  ];
  expect(shown(totals, "cash")).toEqual([
    "6421: 10",
    "current-receipts: 10",
    "7624: 30",
    "current-payments: 30",
    "current-balance: -20",
    "6817: 200",
    "investment-receipts: 200",
    "784: 5",
    "7857: 400",
    "investment-payments: 405",
    "investment-balance: -205",
    "overall-balance: -225",
  ]);
});

it("has its sums and balances also where there is nothing", () => {
  expect(granted(budgetRows([], "result", 2)).map(({ amounts }) => amounts)).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});

it("rounds so that the printed rows add up to the printed sum", () => {
  const totals = [total("5022", 149_00), total("5238", 149_00), total("5624", 149_00)];
  expect(shown(totals, "result", 100_00)).toEqual([
    "income: 0",
    "5022: 20000",
    "5238: 10000",
    "5624: 10000",
    "expense: 40000",
    "result: -40000",
  ]);
});

it.each([
  ["784", "result", ["4", "5"]],
  ["0815", "cash", ["60–67", "70–77", "68", "78"]],
  ["792", "cash", ["60–67", "70–77", "68", "78"]],
  ["7", "cash", ["60–67", "70–77", "68", "78"]],
] as const)(
  "refuses the account %s, which the %s budget does not have",
  (account, view, allowed) => {
    expect(budgetRows([total(account, 100)], view, 1)).toMatchObject({
      ok: false,
      refusal: { kind: "account-outside-budget", value: account, allowed },
    });
  },
);

const account = fc.constantFrom("4161", "4421", "5022", "5318", "5391", "5624", "5641");
const totals = fc
  .uniqueArray(account, { minLength: 1 })
  .chain((accounts) =>
    fc.tuple(
      ...accounts.map((name) =>
        fc
          .array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 3, maxLength: 3 })
          .map((amounts) => total(name, ...amounts)),
      ),
    ),
  )
  .map((rows) => rows.sort((a, b) => (a.account < b.account ? -1 : 1)));

describe("a rounded budget", () => {
  const sumOf = (rows: readonly (readonly Cents[])[], year: number) =>
    rows.reduce((sum, amounts) => sum + (amounts[year] ?? 0), 0);

  it("closes: accounts to sums, sums to the result, each a multiple of the unit", () => {
    fc.assert(
      fc.property(totals, fc.constantFrom(1, 100, 100_00, 1000_00), (given, unit) => {
        const rows = granted(budgetRows(given, "result", 3, cents(unit)));
        const amountsOf = (name: string) =>
          rows.find(({ title }) => title.kind !== "account" && title.name === name)?.amounts ?? [];
        const accounts = (digit: string) =>
          rows.flatMap(({ amounts, title }) =>
            title.kind === "account" && title.account.startsWith(digit) ? [amounts] : [],
          );
        for (const year of [0, 1, 2]) {
          const [income, expense] = [
            amountsOf("income")[year] ?? 0,
            amountsOf("expense")[year] ?? 0,
          ];
          expect(sumOf(accounts("4"), year)).toBe(income);
          expect(sumOf(accounts("5"), year)).toBe(expense);
          expect(amountsOf("result")[year]).toBe(income - expense);
        }
        for (const { amounts } of rows) {
          for (const amount of amounts) expect(Math.abs(amount % unit)).toBe(0);
        }
      }),
    );
  });

  it("is never further from an account's amount than the unit", () => {
    fc.assert(
      fc.property(totals, (given) => {
        const unit = cents(100_00);
        const exact = granted(budgetRows(given, "result", 3));
        granted(budgetRows(given, "result", 3, unit)).forEach(({ amounts, title }, index) => {
          if (title.kind !== "account") return;
          amounts.forEach((amount, year) => {
            const difference = amount - (exact[index]?.amounts[year] ?? 0);
            expect(Math.abs(difference)).toBeLessThan(unit);
          });
        });
      }),
    );
  });
});
