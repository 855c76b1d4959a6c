import { DEFAULT_ACCOUNTS } from "../../src/core/rules/accounts";
import { readScenarioAssumptions } from "../../src/tables/scenario-assumptions";
import { day } from "../core/day";

const HEADER = ["Schlüssel", "Wert", "Stand"];
const read = (...rows: unknown[][]) => readScenarioAssumptions([HEADER, ...rows]);

it("has defaults where the table says nothing", () => {
  expect(read(["Haushaltsjahr", 2027])).toEqual({
    ok: true,
    value: {
      priceIncrease: 0,
      decidedOn: undefined,
      employerSurcharge: 0.28,
      payIncrease: 0.025,
      accounts: DEFAULT_ACCOUNTS,
    },
  });
});

it("takes what the table says, with accounts as numbers or texts", () => {
  const assumptions = read(
    ["Preissteigerung", "2 %"],
    ["Beschlussdatum", "15.12.2026"],
    ["Arbeitgeberzuschlag", 0.3],
    ["Tarifsteigerung", -0.01],
    ["Konto_AfA", 5311],
    ["konto erlös", "6851"],
  );
  expect(assumptions).toMatchObject({
    value: {
      priceIncrease: 0.02,
      decidedOn: day("15.12.2026"),
      employerSurcharge: 0.3,
      payIncrease: -0.01,
      accounts: { ...DEFAULT_ACCOUNTS, depreciation: "5311", proceeds: "6851" },
    },
  });
});

it.each<[string, unknown[], object]>([
  ["a rate that is no number", ["Preissteigerung", "viel"], { kind: "not-a-number" }],
  ["a rate in per cent without the sign", ["Preissteigerung", 2], { kind: "out-of-range" }],
  ["a negative surcharge", ["Arbeitgeberzuschlag", -0.1], { kind: "out-of-range" }],
  ["a day that is none", ["Beschlussdatum", "31.02.2026"], { kind: "not-a-date" }],
])("refuses %s by its key", (_, row, refusal) => {
  const place = { table: "Annahmen", row: 2, column: row[0] };
  expect(read(row)).toMatchObject({ ok: false, refusal: { ...refusal, place } });
});

it("refuses a key that stands there twice, if it is needed", () => {
  expect(read(["Preissteigerung", 0.02], ["preissteigerung", 0.03])).toMatchObject({
    refusal: { kind: "duplicate-key", place: { row: 3, column: "Schlüssel" } },
  });
  expect(read(["Arbeitsplaetze", 45], ["Arbeitsplaetze", 46])).toMatchObject({ ok: true });
});

it("does not mind a slip in a column that it does not need", () => {
  expect(read(["Preissteigerung", 0.02, "irgendwann"])).toMatchObject({ ok: true });
});
