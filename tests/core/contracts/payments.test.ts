import fc from "fast-check";
import {
  addMonths,
  january,
  monthIndex,
  monthOf,
  type Day,
  type MonthIndex,
} from "../../../src/core/calendar";
import {
  createContract,
  endingWith,
  type Contract,
  type ContractDescription,
} from "../../../src/core/contracts/contract";
import type { Interval } from "../../../src/core/contracts/interval";
import {
  contractAmount,
  contractMonthAmount,
  contractPayments,
} from "../../../src/core/contracts/payments";
import { centsOf, fractionOf, minus, total, type Fraction } from "../../../src/core/fraction";
import { toEur } from "../../../src/core/money";
import { day } from "../day";

interface Sample {
  readonly amount?: number;
  readonly interval?: Interval;
  readonly begin?: string;
  readonly end?: string;
  readonly increase?: number;
  readonly vat?: number;
  readonly vatFrom?: string;
}

function description(sample: Sample): ContractDescription {
  return {
    amount: fractionOf(sample.amount ?? 1200),
    interval: sample.interval ?? "monthly",
    begin: day(sample.begin ?? "01.01.2026"),
    end: sample.end === undefined ? undefined : day(sample.end),
    increase: sample.increase,
    vatRate: sample.vat,
    vatFrom: sample.vatFrom === undefined ? undefined : day(sample.vatFrom),
  };
}

function contractOf(given: ContractDescription): Contract {
  const contract = createContract(given);
  if (!contract.ok) throw new Error(`refused: ${contract.refusal.kind}`);
  return contract.value;
}

function contract(sample: Sample): Contract {
  return contractOf(description(sample));
}

function eur(exact: Fraction): number {
  const rounded = centsOf(exact, "amount");
  if (!rounded.ok) throw new Error(`refused: ${rounded.refusal.kind}`);
  return toEur(rounded.value);
}

function yearCost(sample: Sample, year: number): number {
  return eur(contractPayments(contract(sample), year).exact);
}

describe("what a contract costs in a year", () => {
  it("counts the months of begin and end fully", () => {
    const sample = { begin: "31.03.2026", end: "01.06.2027" };
    expect([2025, 2026, 2027, 2028].map((year) => yearCost(sample, year))).toEqual([
      0, 12_000, 7200, 0,
    ]);
  });

  it.each([
    ["monthly", 12_000],
    ["quarterly", 4000],
    ["half-yearly", 2000],
    ["yearly", 1000],
  ] as const)("spreads a %s amount over its months", (interval, ofYear) => {
    expect(yearCost({ amount: 1000, interval }, 2026)).toBe(ofYear);
    expect(yearCost({ amount: 1000, interval, begin: "01.10.2026" }, 2026)).toBe(ofYear / 4);
  });

  it("rises with each calendar year after that of its begin", () => {
    const sample = { begin: "01.12.2026", increase: 0.02 };
    expect([2026, 2027, 2028].map((year) => yearCost(sample, year))).toEqual([
      1200, 14_688, 14_981.76,
    ]);
  });

  it("of a single payment is the whole amount in its year, without increase", () => {
    const sample = {
      interval: "once",
      begin: "19.07.2026",
      end: "19.04.2028",
      increase: 0.5,
    } as const;
    expect([2025, 2026, 2027].map((year) => yearCost(sample, year))).toEqual([0, 1200, 0]);
  });

  it("has value-added tax from the month of its first day on", () => {
    expect(yearCost({ vat: 0.19 }, 2026)).toBe(17_136);
    expect(yearCost({ vat: 0.19, vatFrom: "31.07.2026" }, 2026)).toBe(15_768);
    expect(yearCost({ vat: 0.19, vatFrom: "01.01.2027" }, 2026)).toBe(14_400);
    expect(yearCost({ interval: "once", vat: 0.19, vatFrom: "01.02.2026" }, 2026)).toBe(1200);
  });

  it("rounds once, half away from zero, on the decimal value", () => {
    expect(yearCost({ amount: 1.005, interval: "once" }, 2026)).toBe(1.01);
    expect(yearCost({ amount: -1.005, interval: "once" }, 2026)).toBe(-1.01);
    expect(yearCost({ amount: 100.1, interval: "yearly", increase: 0.05 }, 2027)).toBe(105.11);
    expect(yearCost({ amount: 10.015 / 3, begin: "01.10.2026" }, 2026)).toBe(10.02);
  });

  it("tells its parts", () => {
    const sample = { begin: "01.03.2024", increase: 0.5, vat: 0.19, vatFrom: "01.12.2026" };
    expect(contractPayments(contract(sample), 2026)).toMatchObject({
      year: 2026,
      months: 12,
      monthsWithVat: 1,
      monthlyAmount: { numerator: 1200n },
      increases: 2,
      vatRate: { numerator: 19n, denominator: 100n },
    });
  });
});

describe("a contract is refused", () => {
  it.each([
    ["that ends before it begins", { end: "31.12.2025" }, "before-start", "end"],
    ["whose amount has more than the digits of cents", { amount: 1e13 }, "out-of-range", "amount"],
    ["with an increase of 200 %", { increase: 2 }, "out-of-range", "increase"],
    ["with an increase below −100 %", { increase: -1.5 }, "out-of-range", "increase"],
    ["with a tax of 1900 %", { vat: 19 }, "out-of-range", "vatRate"],
    ["with a negative tax", { vat: -0.19 }, "out-of-range", "vatRate"],
  ] as const)("%s", (_, sample, kind, argument) => {
    expect(createContract(description(sample))).toMatchObject({
      ok: false,
      refusal: { kind, argument },
    });
  });
});

it("ends sooner after notice, never later", () => {
  const march = monthIndex(2026, 3);
  expect(eur(contractPayments(endingWith(contract({}), march), 2026).exact)).toBe(3600);
  const short = contract({ end: "28.02.2026" });
  expect(endingWith(short, march)).toBe(short);
  expect(eur(contractPayments(endingWith(contract({}), monthIndex(2025, 12)), 2026).exact)).toBe(0);
});

const anyMonth = fc.integer({ min: january(2020), max: january(2032) });
const firstDay = fc.integer({ min: day("01.01.2020"), max: day("31.12.2028") });
const anyDescription: fc.Arbitrary<ContractDescription> = fc.record({
  amount: fc.integer({ min: -100_000, max: 10_000_000 }).map((cents) => fractionOf(cents / 100)),
  interval: fc.constantFrom<Interval[]>("monthly", "quarterly", "half-yearly", "yearly", "once"),
  begin: firstDay.map((n) => n as Day),
  end: fc.constant(undefined),
  increase: fc.constantFrom(undefined, 0, 0.02, 0.025, -0.1),
  vatRate: fc.constantFrom(undefined, 0, 0.07, 0.19),
  vatFrom: fc.option(
    firstDay.map((n) => n as Day),
    { nil: undefined },
  ),
});

function isEqual(a: Fraction, b: Fraction): boolean {
  return minus(a, b).numerator === 0n;
}

it("is the sum of its months", () => {
  fc.assert(
    fc.property(anyDescription, fc.integer({ min: 2019, max: 2032 }), (given, year) => {
      const checked = contractOf(given);
      const months = Array.from({ length: 12 }, (_, index) => addMonths(january(year), index));
      const sum = total(months.map((month) => contractMonthAmount(checked, month)));
      expect(isEqual(contractPayments(checked, year).exact, sum)).toBe(true);
    }),
  );
});

it("can be split at any month", () => {
  fc.assert(
    fc.property(anyDescription, anyMonth, anyMonth, (given, a, b) => {
      const checked = contractOf(given);
      const first = january(2019);
      const last = january(2033);
      const cut = Math.min(a, b) as MonthIndex;
      const whole = contractAmount(checked, { first, last });
      const parts = [
        contractAmount(checked, { first, last: cut }),
        contractAmount(checked, { first: addMonths(cut, 1), last }),
      ];
      expect(isEqual(whole, total(parts))).toBe(true);
    }),
  );
});

it("after notice costs what it would have cost until then", () => {
  fc.assert(
    fc.property(anyDescription, anyMonth, (given, month) => {
      const checked = contractOf(given);
      const first = monthOf(given.begin);
      const last = month as MonthIndex;
      const ended = contractAmount(endingWith(checked, last), { first, last: january(2040) });
      expect(isEqual(ended, contractAmount(checked, { first, last }))).toBe(true);
    }),
  );
});
