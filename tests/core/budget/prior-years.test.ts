import { withPriorYears } from "../../../src/core/budget/prior-years";
import { cents } from "../../../src/core/money";

const totals = [
  { account: "4161", amounts: [cents(-300), cents(-200)] },
  { account: "5238", amounts: [cents(1000), cents(1100)] },
];

const prior = (account: string, resultBeforeLast: number, budgetBefore: number) => ({
  account,
  resultBeforeLast: cents(resultBeforeLast),
  budgetBefore: cents(budgetBefore),
});

it("the two earlier years stand before the others, income with the sign of income", () => {
  const earlier = [prior("5238", 900, 950), prior("4161", 400, 350)];
  expect(withPriorYears(totals, earlier, "result", 2)).toEqual([
    { account: "4161", amounts: [-400, -350, -300, -200] },
    { account: "5238", amounts: [900, 950, 1000, 1100] },
  ]);
});

it("an account that only earlier years have gets its own row in the order of accounts", () => {
  const earlier = [prior("5641", 0, 70), prior("5022", 60, 0)];
  expect(withPriorYears(totals, earlier, "result", 2)).toEqual([
    { account: "4161", amounts: [0, 0, -300, -200] },
    { account: "5022", amounts: [60, 0, 0, 0] },
    { account: "5238", amounts: [0, 0, 1000, 1100] },
    { account: "5641", amounts: [0, 70, 0, 0] },
  ]);
});

it("accounts of the other budget and accounts without any figure are left out", () => {
  const earlier = [prior("7238", 900, 950), prior("5291", 0, 0)];
  expect(withPriorYears(totals, earlier, "result", 2).map(({ account }) => account)).toEqual([
    "4161",
    "5238",
  ]);
  expect(withPriorYears([], [prior("7238", 900, 950)], "cash", 1)).toEqual([
    { account: "7238", amounts: [900, 950, 0] },
  ]);
});
