import fc from "fast-check";
import {
  centsOf,
  dividedBy,
  eurOf,
  fractionOf,
  minus,
  NOTHING,
  numberOf,
  plus,
  power,
  roundedUnits,
  times,
  total,
  WHOLE,
  type Fraction,
} from "../../src/core/fraction";
import { cents, toCents } from "../../src/core/money";

function isEqual(a: Fraction, b: Fraction): boolean {
  return minus(a, b).numerator === 0n;
}

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, scale]) => digits / 10 ** scale);

it.each([
  [0.19, 19n, 100n],
  [-1.005, -1005n, 1000n],
  [1200, 1200n, 1n],
  [1e21, 10n ** 21n, 1n],
  [1.5e-7, 15n, 10n ** 8n],
])("takes %s for the decimal number that is shown", (value, numerator, denominator) => {
  expect(fractionOf(value)).toEqual({ numerator, denominator });
});

it("takes a third for its 15 shown digits", () => {
  expect(fractionOf(1 / 3)).toEqual({ numerator: 333_333_333_333_333n, denominator: 10n ** 15n });
});

it("rounds half away from zero to cents, as numbers are rounded", () => {
  fc.assert(
    fc.property(decimal, (eur) => {
      expect(centsOf(fractionOf(eur), "amount")).toEqual({ ok: true, value: toCents(eur) });
    }),
  );
});

it("rounds on 15 significant digits: what is shown as half a cent is half a cent", () => {
  const almost = times(fractionOf(10.015 / 3), fractionOf(3));
  expect(centsOf(almost, "amount")).toEqual({ ok: true, value: 1002 });
});

it("refuses what has no cents any more", () => {
  expect(centsOf(fractionOf(1e13), "amount", 5)).toMatchObject({
    refusal: { kind: "result-too-large", argument: "amount", value: 5 },
  });
  expect(centsOf(fractionOf(-1e200), "amount")).toMatchObject({ ok: false });
  expect(centsOf(fractionOf(9_999_999_999_999.99), "amount")).toMatchObject({ ok: true });
});

it("rounds to tenths and to whole numbers", () => {
  expect(roundedUnits(fractionOf(0.25), 1)).toBe(3);
  expect(roundedUnits(fractionOf(-0.25), 1)).toBe(-3);
  expect(roundedUnits(fractionOf(2.5), 0)).toBe(3);
});

it("adds, subtracts, multiplies and divides without loss", () => {
  fc.assert(
    fc.property(decimal, decimal, fc.integer({ min: 1, max: 12 }), (a, b, divisor) => {
      const [x, y] = [fractionOf(a), dividedBy(fractionOf(b), divisor)];
      expect(isEqual(plus(x, y), plus(y, x))).toBe(true);
      expect(isEqual(minus(plus(x, y), y), x)).toBe(true);
      const back = total(Array.from({ length: divisor }, () => y));
      expect(isEqual(back, fractionOf(b))).toBe(true);
      expect(isEqual(times(plus(x, y), y), plus(times(x, y), times(y, y)))).toBe(true);
    }),
  );
});

it("has powers that are repeated products", () => {
  const rate = fractionOf(1.025);
  expect(isEqual(power(rate, 3), times(rate, times(rate, rate)))).toBe(true);
  expect(isEqual(power(NOTHING, 0), WHOLE)).toBe(true);
});

it("has long powers that differ from the exact ones by nothing that counts", () => {
  const rate = fractionOf(1.02512345678901);
  const doubled = power(power(rate, 50), 2);
  const difference = numberOf(minus(power(rate, 100), doubled));
  expect(Math.abs(difference)).toBeLessThan(1e-55);
  expect(numberOf(power(fractionOf(2), 8000))).toBe(Infinity);
  expect(numberOf(power(fractionOf(0.123456789012345), 8000))).toBe(0);
  expect(power(fractionOf(0), 8000).numerator).toBe(0n);
});

it("gives back the number that it stands for", () => {
  expect(numberOf(NOTHING)).toBe(0);
  expect(numberOf(eurOf(cents(-1999)))).toBe(-19.99);
  expect(numberOf(power(fractionOf(1.025), 200))).toBeCloseTo(1.025 ** 200, 8);
  expect(numberOf(fractionOf(5e-324))).toBe(5e-324);
  fc.assert(
    fc.property(decimal, (value) => {
      expect(numberOf(fractionOf(value))).toBe(value + 0);
    }),
  );
});
