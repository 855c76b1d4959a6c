import { numberOf } from "../../src/core/fraction";
import { contractPayments } from "../../src/core/contracts/payments";
import { readPositions } from "../../src/tables/position-rows";

const HEADER = [
  ...["Szenario", "Konto", "Art", "Menge", "Einzelpreis", "USt", "USt ab", "Intervall"],
  ...["Beginn", "Ende", "Steigerung", "Nutzungsdauer"],
];

function only(...row: unknown[]) {
  const { positions, refusals } = readPositions([HEADER, row]);
  expect(refusals).toEqual([]);
  const [found] = positions;
  if (found === undefined) throw new Error("no position");
  return found;
}

function paidIn(year: number, ...row: unknown[]): number {
  const { position } = only(...row);
  if (position.kind !== "paid") throw new Error("not paid");
  return numberOf(contractPayments(position.contract, year).exact);
}

it("multiplies quantity and price exactly, also in fractions of a cent", () => {
  const row = ["DRUCK", 5621, "laufend", 210_000, 0.0345, 0, "", "jährlich", "01.01.2028"];
  expect(paidIn(2028, ...row)).toBe(7245);
});

it("pays a single position once, whatever its interval", () => {
  const row = ["KSM", 5291, "einmalig", 3, 1900, 0.19, "", "monatlich", "01.09.2027"];
  expect([2026, 2027, 2028].map((year) => paidIn(year, ...row))).toEqual([0, 6783, 0]);
});

it("belongs to all scenarios without one of its own", () => {
  const rest = [5291, "einmalig", 1, 1, "", "", "", "01.09.2027"];
  expect(only("", ...rest).scenario).toBeUndefined();
  expect(only(" Ksm", ...rest).scenario).toBe("ksm");
});

it("counts an Erlös against the cost", () => {
  const row = ["", "4421", "Erlös", 1, 100, "", "", "monatlich", "01.01.2027"];
  expect(only(...row).position).toMatchObject({ kind: "paid", isIncome: true, account: "4421" });
});

it("buys an Investition with its tax and writes it off over its life", () => {
  const row = ["KSM", "", "Investition", 2, 500, 0.19, "01.02.2027", "", "15.02.2027", "", "", 3];
  expect(only(...row).position).toMatchObject({
    kind: "invested",
    account: undefined,
    cost: 119_000,
    asset: { cost: 119_000, lifeMonths: 36, method: "straight-line" },
  });
});

it("buys without tax before the tax begins", () => {
  const row = ["KSM", 784, "Investition", 1, 500, 0.19, "01.03.2027", "", "15.02.2027"];
  expect(only(...row).position).toMatchObject({ cost: 50_000, asset: undefined });
});

it.each<[string, unknown[], string, string]>([
  ["an account", ["", "", "laufend", 1, 1, "", "", "monatlich", "01.01.2027"], "missing", "Konto"],
  ["an interval", ["", 5291, "laufend", 1, 1, "", "", "", "01.01.2027"], "missing", "Intervall"],
  ["an interval", ["", 4421, "Erlös", 1, 1, "", "", "", "01.01.2027"], "missing", "Intervall"],
  ["a kind", ["", 5291, "", 1, 1, "", "", "monatlich", "01.01.2027"], "missing", "Art"],
  ["a first day", ["", 5291, "laufend", 1, 1, "", "", "monatlich", ""], "missing", "Beginn"],
])("refuses a position without %s: %j", (_, row, kind, column) => {
  expect(readPositions([HEADER, row]).refusals).toMatchObject([
    { kind, place: { row: 2, column } },
  ]);
});

it("shows the good positions beside a bad one", () => {
  const good = ["", 5291, "einmalig", 1, 1, "", "", "", "01.09.2027"];
  const { positions, refusals } = readPositions([HEADER, ["", "", ...good.slice(2)], good]);
  expect(positions.map(({ position }) => position.row)).toEqual([3]);
  expect(refusals).toHaveLength(1);
});
