import fc from "fast-check";
import {
  cents,
  MAX_AMOUNT_EUR,
  roundRatio,
  roundToCents,
  sum,
  toCents,
  toEur,
} from "../../src/core/money";

const MAX_CENTS = 999_999_999_999_999;
const amount = fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }).map(cents);

describe("toCents", () => {
  it.each([
    ["takes whole cents as they are", 1234.56, 123456],
    ["rounds half away from zero on the decimal that Excel shows", 1.005, 101],
    ["also where the double lies below", 2.675, 268],
    ["also where the double lies below", 1.115, 112],
    ["also where the double lies below", 8.345, 835],
    ["mirrors negative amounts", -1.005, -101],
    ["mirrors negative amounts", -2.675, -268],
    ["snaps what 15 digits do not show", 0.1 + 0.2, 30],
    ["snaps up to a half", 1.00499999999999989, 101],
    ["does not snap what 15 digits show", 1.00499999999999, 100],
    ["rounds half a cent up", 0.005, 1],
    ["drops less than half a cent", 0.00499, 0],
    ["drops the smallest doubles", 5e-324, 0],
    ["gives 0, not −0", -0.001, 0],
    ["gives 0, not −0", -0, 0],
    ["keeps halves of large amounts", 1234567890.125, 123456789013],
    ["keeps cents of the largest amount", MAX_AMOUNT_EUR, MAX_CENTS],
    ["keeps cents of the smallest amount", -MAX_AMOUNT_EUR, -MAX_CENTS],
  ])("%s: %d", (_, eur, expected) => {
    expect(toCents(eur)).toBe(expected);
  });

  it.each([[NaN], [Infinity], [-Infinity], [1e13], [-1e300]])("throws on %d", (eur) => {
    expect(() => toCents(eur)).toThrow(RangeError);
  });

  it("gives back the cents of every amount", () => {
    fc.assert(fc.property(amount, (given) => toCents(toEur(given)) === given));
  });

  it("rounds every third decimal as written", () => {
    const thousandths = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(thousandths, (given) => {
        expect(toCents(given / 1000)).toBe(Math.floor((given + 5) / 10));
      }),
    );
  });

  it("is odd: minus in, minus out", () => {
    const eur = fc.double({ min: 0, max: MAX_AMOUNT_EUR, noNaN: true });
    fc.assert(
      fc.property(eur, (given) => {
        expect(toCents(-given) + toCents(given)).toBe(0);
      }),
    );
  });

  it("is never more than half a cent away, but for the 15 digits", () => {
    const eur = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(eur, (given) => {
        expect(Math.abs(toCents(given) - given * 100)).toBeLessThan(0.5 + 1e-6);
      }),
    );
  });
});

it("roundToCents stays in EUR", () => {
  expect(roundToCents(1.005)).toBe(1.01);
});

describe("cents", () => {
  it.each([[0.5], [NaN], [2 ** 53]])("throws on %d", (value) => {
    expect(() => cents(value)).toThrow(RangeError);
  });
});

describe("roundRatio", () => {
  it.each([
    ["rounds half away from zero", 1, 1, 2, 1],
    ["mirrors negative amounts", -1, 1, 2, -1],
    ["rounds down below half", 1, 49, 100, 0],
    ["is exact where the product exceeds 2^53", 999_999_999_999_999, 3600, 36_000, 1e14],
    ["is exact for negative large products", -999_999_999_999_999, 7, 21, -333_333_333_333_333],
    ["keeps halves of large products", 900_000_000_000_001, 11, 22, 450_000_000_000_001],
  ])("%s", (_, given, numerator, denominator, expected) => {
    expect(roundRatio(cents(given), numerator, denominator)).toBe(expected);
  });

  it.each([
    [1, 0],
    [1, -3],
    [1, 2.5],
    [0.5, 1],
  ])("throws on %d / %d", (numerator, denominator) => {
    expect(() => roundRatio(cents(1), numerator, denominator)).toThrow(RangeError);
  });

  it("agrees with exact integer arithmetic", () => {
    const numerator = fc.integer({ min: 0, max: 12_000 });
    const denominator = fc.integer({ min: 12_000, max: 1_200_000 });
    fc.assert(
      fc.property(amount, numerator, denominator, (given, n, d) => {
        const twice = 2n * BigInt(given) * BigInt(n);
        const away = given < 0 ? -BigInt(d) : BigInt(d);
        expect(roundRatio(given, n, d)).toBe(Number((twice + away) / (2n * BigInt(d))));
      }),
    );
  });
});

describe("sum", () => {
  it("of nothing is 0", () => {
    expect(sum([])).toBe(0);
  });

  it("does not depend on the order", () => {
    const small = fc.array(fc.integer({ min: -1e12, max: 1e12 }).map(cents));
    fc.assert(fc.property(small, (amounts) => sum(amounts) === sum([...amounts].reverse())));
  });
});
