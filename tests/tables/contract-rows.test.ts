import { readContracts } from "../../src/tables/contract-rows";
import { day } from "../core/day";
import { demoTable } from "../functions/demo-tables";

const HEADER = ["Betrag", "Intervall", "Beginn", "Ende", "Mindestlaufzeit", "USt", "Steigerung"];

function refusals(...line: unknown[]) {
  return readContracts([HEADER, [1180, "monatlich", "01.04.2026"], line]).refusals;
}

it("reads every contract of the demo", () => {
  const { rows, refusals: refused } = readContracts(demoTable("vertraege"));
  expect(refused).toEqual([]);
  expect(rows).toHaveLength(12);
  expect(rows[0]).toMatchObject({
    row: 2,
    contract: { interval: "monthly", vatFrom: undefined },
    terms: { begin: day("01.04.2019"), minimumMonths: 24, renewalMonths: 12, noticeMonths: 3 },
    values: { number: "V-01", account: "5238", area: "Server" },
  });
});

it("takes terms that are not given for 0", () => {
  const { rows } = readContracts([HEADER, [1180, "monatlich", "01.04.2026"]]);
  expect(rows).toMatchObject([{ terms: { minimumMonths: 0, renewalMonths: 0, noticeMonths: 0 } }]);
});

it.each([
  ["mtl.", "monthly"],
  ["pro Monat", "monthly"],
  ["Monatlich", "monthly"],
  ["Quartal", "quarterly"],
  ["vierteljaehrlich", "quarterly"],
  ["hj.", "half-yearly"],
  ["p. a.", "yearly"],
  ["p.a.", "yearly"],
  ["einmal", "once"],
])("understands the interval %s", (word, interval) => {
  const { rows } = readContracts([HEADER, [1180, word, "01.04.2026"]]);
  expect(rows).toMatchObject([{ contract: { interval } }]);
});

it("finds columns by the words that people use", () => {
  const cells = [
    ["Lieferant", "Kosten", "Turnus", "Vertragsbeginn", "Vertragsende", "MwSt"],
    ["Systemhaus A (Beispiel)", "1.180,00 €", "mtl.", "01.04.2026", "31.03.2029", "19 %"],
  ];
  expect(readContracts(cells)).toMatchObject({
    refusals: [],
    rows: [{ values: { partner: "Systemhaus A (Beispiel)", amountEur: 1180, vatRate: 0.19 } }],
  });
});

it("keeps fractions of a cent of the amount, which is rounded once a year", () => {
  const { rows } = readContracts([HEADER, [0.0125, "monatlich", "01.04.2026"]]);
  expect(rows[0]?.contract.monthlyAmount).toEqual({ numerator: 125n, denominator: 10_000n });
});

it.each([
  ["without an amount", [null, "jährlich", "01.04.2026"], "missing", "Betrag"],
  ["with an unknown interval", [1, "wöchentlich", "01.04.2026"], "not-one-of", "Intervall"],
  ["without a begin", [1, "jährlich", ""], "missing", "Beginn"],
  [
    "that ends before it begins",
    [1, "jährlich", "01.04.2026", "31.03.2026"],
    "before-start",
    "Ende",
  ],
  [
    "with a term of 200 years",
    [1, "jährlich", "01.04.2026", "", 2400],
    "out-of-range",
    "Mindestlaufzeit",
  ],
  ["with a tax of 1900 %", [1, "jährlich", "01.04.2026", "", 12, 19], "out-of-range", "USt"],
  [
    "with an increase of 250 %",
    [1, "jährlich", "01.04.2026", "", 12, 0, 2.5],
    "out-of-range",
    "Steigerung",
  ],
] as const)("refuses a contract %s at its place", (_, line, kind, column) => {
  expect(refusals(...line)).toMatchObject([{ kind, place: { table: "Verträge", row: 3, column } }]);
});

it("one bad contract does not hide the good ones", () => {
  const cells = [HEADER, [1, "nie", "01.04.2026"], [1180, "monatlich", "01.04.2026"]];
  expect(readContracts(cells).rows.map(({ row }) => row)).toEqual([3]);
});
