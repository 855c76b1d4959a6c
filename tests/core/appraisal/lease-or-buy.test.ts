import { compareLeaseOrBuy, type LeaseOrBuy } from "../../../src/core/appraisal/lease-or-buy";
import { fractionOf } from "../../../src/core/fraction";
import { cents, toCents } from "../../../src/core/money";

function terms(given: Partial<LeaseOrBuy> = {}): LeaseOrBuy {
  return {
    rate: fractionOf(100),
    ratesPerYear: 12,
    price: cents(3000_00),
    years: 3,
    interest: 0.1,
    resale: cents(0),
    maintenance: cents(0),
    ...given,
  };
}

it("discounts the advantage of each year, the first one not", () => {
  expect(compareLeaseOrBuy(terms())).toMatchObject({
    ok: true,
    value: {
      years: [
        { year: 1, advantage: -1800_00, cumulatedPresentValue: -1800_00 },
        // −1,800 + 1,200 ÷ 1.1
        { year: 2, advantage: 1200_00, cumulatedPresentValue: -709_09 },
        // … + 1,200 ÷ 1.21
        { year: 3, advantage: 1200_00, cumulatedPresentValue: 282_64 },
      ],
      total: { lease: 3600_00, purchase: 3000_00, advantage: 600_00 },
    },
  });
});

it("rounds what the rate makes in a year, not the rate", () => {
  const comparison = compareLeaseOrBuy(terms({ rate: fractionOf(100.004), years: 1 }));
  expect(comparison).toMatchObject({ value: { years: [{ lease: 1200_05 }] } });
});

it("takes the resale for income of the last year, maintenance for cost of each", () => {
  const comparison = compareLeaseOrBuy(
    terms({ years: 2, resale: cents(500_00), maintenance: cents(50_00) }),
  );
  expect(comparison).toMatchObject({
    value: { years: [{ purchase: 3050_00 }, { purchase: -450_00 }] },
  });
});

it.each([
  ["rate", { rate: fractionOf(1e12) }],
  ["price", { price: toCents(9_999_999_999_999.99), maintenance: cents(1) }],
])("refuses a %s that makes amounts without cents", (argument, given) => {
  expect(compareLeaseOrBuy(terms(given))).toMatchObject({
    ok: false,
    refusal: { kind: "result-too-large", argument },
  });
});
