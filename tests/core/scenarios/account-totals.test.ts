import { cents, MAX_AMOUNT_EUR, toCents } from "../../../src/core/money";
import { accountTotals } from "../../../src/core/scenarios/account-totals";
import type { LineKind, ScenarioLine } from "../../../src/core/scenarios/scenario-line";
import { granted } from "./sample-estate";

function line(kind: LineKind, account: string, ...amounts: number[]): ScenarioLine {
  return { kind, account, record: { table: "assets", row: 2 }, amounts: amounts.map(cents) };
}

it("adds up by account, in the order of the account plan", () => {
  const lines = [
    line("contract", "5624", 100, 200),
    line("contract", "525", 1, 0),
    line("position", "5624", 5, -300),
    line("position", "5022", 7, 7),
  ];
  expect(granted(accountTotals(lines, "result"))).toEqual([
    { account: "5022", amounts: [7, 7] },
    { account: "525", amounts: [1, 0] },
    { account: "5624", amounts: [105, -100] },
  ]);
});

it("leaves out accounts whose amounts cancel out in every year", () => {
  const lines = [line("contract", "5624", 100, 0), line("position", "5624", -100, 0)];
  expect(granted(accountTotals(lines, "result"))).toEqual([]);
});

it.each<[LineKind, string, string | undefined, string | undefined]>([
  ["depreciation", "5318", "5318", undefined],
  ["low-value-write-off", "5238", "5238", undefined],
  ["low-value-purchase", "5238", undefined, "7238"],
  ["purchase", "7857", undefined, "7857"],
  ["grant-release", "4161", "4161", undefined],
  ["grant", "6817", undefined, "6817"],
  ["disposal-loss", "5391", "5391", undefined],
  ["proceeds", "6857", undefined, "6857"],
  ["contract", "5624", "5624", "7624"],
  ["compensation", "5624", "5624", "7624"],
  ["staff", "5022", "5022", "7022"],
  ["position", "4421", "4421", "6421"],
  ["position", "784", "784", "784"],
])("a line of %s on %s is shown on %s and paid on %s", (kind, account, result, cash) => {
  const accountIn = (view: "result" | "cash") =>
    granted(accountTotals([line(kind, account, 1)], view))[0]?.account;
  expect([accountIn("result"), accountIn("cash")]).toEqual([result, cash]);
});

it("refuses sums that Excel could not keep to the cent", () => {
  const largest = toCents(MAX_AMOUNT_EUR);
  const lines = Array.from({ length: 20 }, () => line("contract", "5624", largest));
  expect(accountTotals(lines, "cash")).toMatchObject({
    ok: false,
    refusal: { kind: "result-too-large" },
  });
});
