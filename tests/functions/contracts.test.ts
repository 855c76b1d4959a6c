import fc from "fast-check";
import { call, serial } from "./call";

const BEGIN = serial(2026, 4, 1);

const cost = (...cells: unknown[]) => call("VERTRAGSKOSTEN", cells);
const next = (...cells: unknown[]) => call("KUENDIGUNGSTERMIN", cells);

/** Whole cents of an amount that a cell shows. */
function inCents(value: unknown): number {
  return Math.round((value as number) * 100);
}

describe("AMT.VERTRAGSKOSTEN", () => {
  it("counts the months of begin and end fully", () => {
    expect(cost(1180, "monatlich", BEGIN, null, 2026)).toBe(10_620);
    expect(cost(1180, "monatlich", serial(2026, 4, 30), serial(2026, 6, 1), 2026)).toBe(3540);
    expect(cost(1180, "monatlich", BEGIN, null, 2025)).toBe(0);
  });

  it("knows intervals by the words that people use", () => {
    for (const word of ["mtl.", "pro Monat", "MONATLICH", " monatlich "]) {
      expect(cost(1180, word, BEGIN, null, 2027)).toBe(14_160);
    }
    expect(cost(14_160, "p. a.", BEGIN, null, 2027)).toBe(14_160);
  });

  it("adds value-added tax from a month on", () => {
    expect(cost(1000, "monatlich", BEGIN, null, 2027, null, 0.19)).toBe(14_280);
    expect(cost(1000, "monatlich", BEGIN, null, 2027, null, "19 %", "15.07.2027")).toBe(13_140);
    expect(cost(1000, "monatlich", BEGIN, null, 2027, null, 0.19, serial(2028, 1, 1))).toBe(12_000);
  });

  it("rises with the calendar years", () => {
    expect(cost(1000, "jährlich", serial(2026, 1, 31), null, 2028, 0.05)).toBe(1102.5);
    expect(cost(1000, "jährlich", serial(2026, 1, 31), null, 2026, 0.05)).toBe(1000);
  });

  it("of a single payment falls into the year of its begin alone", () => {
    expect(cost(6308.85, "einmalig", BEGIN, null, 2026, 0.1)).toBe(6308.85);
    expect(cost(6308.85, "einmalig", BEGIN, null, 2027, 0.1)).toBe(0);
  });

  it("takes a credit as negative cost", () => {
    expect(cost(-100, "monatlich", BEGIN, null, 2027)).toBe(-1200);
  });

  it.each([null, "", undefined, 0])("takes %j for no end, no increase and no tax", (empty) => {
    expect(cost(1180, "monatlich", BEGIN, empty, 2027, empty, empty, empty)).toBe(14_160);
  });

  it("over two contracts that follow each other costs what one would cost", () => {
    const month = fc.integer({ min: 1, max: 12 });
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, month, fc.constantFrom(0, 0.07, 0.19), (eur, cut, vat) => {
        const whole = cost(eur, "monatlich", serial(2026, 1, 1), null, 2026, 0, vat);
        const first = cost(
          eur,
          "monatlich",
          serial(2026, 1, 1),
          serial(2026, cut, 1),
          2026,
          0,
          vat,
        );
        const rest =
          cut === 12 ? 0 : cost(eur, "monatlich", serial(2026, cut + 1, 1), null, 2026, 0, vat);
        // each of the two is rounded by itself
        expect(Math.abs(inCents(first) + inCents(rest) - inCents(whole))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("AMT.KUENDIGUNGSTERMIN", () => {
  it("is the end of the minimum term or of a renewal", () => {
    expect(next("01.01.2024", 36, 12, 3, "30.09.2026")).toBe(serial(2026, 12, 31));
    expect(next("01.01.2024", 36, 12, 3, "01.10.2026")).toBe(serial(2027, 12, 31));
  });

  it("takes the last day of a month that is too short (§ 188 BGB)", () => {
    expect(next("31.08.2025", 6, 12, 0, "31.08.2025")).toBe(serial(2026, 2, 28));
    expect(next("31.10.2025", 6, 12, 0, "31.10.2025")).toBe(serial(2026, 4, 30));
  });

  it("of an open-ended contract is the end of a month, not before the minimum term", () => {
    expect(next("26.08.2022", 24, 0, 6, "08.10.2027")).toBe(serial(2028, 4, 30));
    expect(next("26.08.2022", 24, 0, 6, "01.01.2023")).toBe(serial(2024, 8, 25));
  });

  it.each([null, "", undefined])(
    "takes %j for 0 months, as which the desktop passes it",
    (empty) => {
      expect(next(BEGIN, empty, empty, empty, "15.05.2027")).toBe(
        next(BEGIN, 0, 0, 0, "15.05.2027"),
      );
      expect(next(BEGIN, empty, empty, empty, "15.05.2027")).toBe(serial(2027, 5, 31));
    },
  );
});

const almostDate = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 30_000, max: 60_000 }) },
  fc.constantFrom<unknown[]>(1, 60, 2_958_465, 2_958_466, "31.12.9999", "01.01.1900", null, 0, -1),
);
const almostMonths = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
  fc.constantFrom<unknown[]>(1200, 1201, 1.5, -1, 1e308, "12", null, true),
);
const almostRate = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: -1, max: 1, noNaN: true }) },
  fc.constantFrom<unknown[]>(5e-324, -0, 1e-9, "19 %", 19, null, "#NV"),
);
const almostAmount = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) },
  fc.constantFrom<unknown[]>(9_999_999_999_999.99, 1e13, -1e308, 5e-324, "1.180,00 €", null),
);
const interval = fc.constantFrom("monatlich", "p. a.", "Quartal", "hj.", "einmalig", "nie", null);
const almostYear = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1980, max: 2070 }) },
  fc.constantFrom<unknown[]>(1900, 9999, 10_000, 2026.5, null),
);

function expectAmountOrSentence(result: unknown): void {
  if (typeof result === "number") expect(Number.isFinite(result)).toBe(true);
  else expect(result).toMatch(/^(invalid-value|not-available): (?!.*Fehlers im Add-in)\S.*\.$/u);
}

it("answers whatever is almost a contract with an amount or a sentence", () => {
  const cells = fc.tuple(
    ...[almostAmount, interval, almostDate, almostDate, almostYear],
    ...[almostRate, almostRate, almostDate],
  );
  fc.assert(
    fc.property(cells, (args) => {
      const result = cost(...args);
      expectAmountOrSentence(result);
      if (typeof result === "number") expect(inCents(result) / 100).toBe(result);
    }),
    { numRuns: 2000 },
  );
});

it("answers whatever are almost terms of notice with a day or a sentence", () => {
  const cells = fc.tuple(almostDate, almostMonths, almostMonths, almostMonths, almostDate);
  fc.assert(
    fc.property(cells, (args) => {
      const result = next(...args);
      expectAmountOrSentence(result);
      if (typeof result === "number") expect(Number.isInteger(result)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
