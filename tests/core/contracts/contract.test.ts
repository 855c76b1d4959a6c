import { createContract, type ContractDescription } from "../../../src/core/contracts/contract";
import { fractionOf } from "../../../src/core/fraction";
import { MAX_AMOUNT_EUR } from "../../../src/core/money";
import { day } from "../day";

const plain: ContractDescription = {
  amount: fractionOf(100),
  interval: "monthly",
  begin: day("01.04.2026"),
};

function refusalOf(change: Partial<ContractDescription>) {
  const contract = createContract({ ...plain, ...change });
  return contract.ok ? undefined : contract.refusal;
}

it.each<[string, Partial<ContractDescription>]>([
  ["the largest amount", { amount: fractionOf(MAX_AMOUNT_EUR) }],
  ["the smallest amount", { amount: fractionOf(-MAX_AMOUNT_EUR) }],
  ["an end on its first day", { end: day("01.04.2026") }],
  ["prices that halve to nothing", { increase: -1 }],
  ["prices that double", { increase: 1 }],
  ["no tax", { vatRate: 0 }],
  ["a tax of 100 %", { vatRate: 1 }],
])("%s is allowed", (_, change) => {
  expect(refusalOf(change)).toBeUndefined();
});

it.each<[string, Partial<ContractDescription>, object]>([
  [
    "an amount that Excel cannot show to the cent",
    { amount: fractionOf(MAX_AMOUNT_EUR + 1) },
    { argument: "amount", allowed: { min: -MAX_AMOUNT_EUR, max: MAX_AMOUNT_EUR } },
  ],
  [
    "an end before the begin",
    { end: day("31.03.2026") },
    {
      kind: "before-start",
      argument: "end",
      value: { year: 2026, month: 3, day: 31 },
      allowed: { year: 2026, month: 4, day: 1 },
    },
  ],
  [
    "an increase below −1",
    { increase: -1.01 },
    { argument: "increase", allowed: { min: -1, max: 1 } },
  ],
  [
    "an increase above 1",
    { increase: 1.01 },
    { argument: "increase", allowed: { min: -1, max: 1 } },
  ],
  ["a negative tax", { vatRate: -0.01 }, { argument: "vatRate", allowed: { min: 0, max: 1 } }],
  ["a tax above 100 %", { vatRate: 1.01 }, { argument: "vatRate", allowed: { min: 0, max: 1 } }],
])("%s is refused with what is allowed", (_, change, refusal) => {
  expect(refusalOf(change)).toMatchObject(refusal);
});
