import type { Cents } from "../money";
import { ok, type Result } from "../result";
import { amountInRange } from "./amount-in-range";
import { compensatedSum } from "./compensated-sum";

/** Rate of interest a year as a fraction, 0.015 for 1.5 % (DE: Kalkulationszins); above −1. */
export type InterestRate = number;

/** A payment with what it is worth at the start (DE: Barwert). */
export interface DiscountedPayment {
  /** years over which it is discounted; 0 = not at all */
  readonly years: number;
  /** EUR or any other unit, not rounded */
  readonly payment: number;
  /** (1 + rate)^years, by which the payment is divided (DE: Aufzinsungsfaktor) */
  readonly growth: number;
  /** payment ÷ growth, not rounded */
  readonly value: number;
}

/** The present value of a series of payments, with everything that it was calculated from. */
export interface PresentValue {
  readonly rate: InterestRate;
  readonly payments: readonly DiscountedPayment[];
  /** EUR, not rounded */
  readonly exact: number;
  /** rounded to cents, half away from zero */
  readonly amount: Cents;
}

/**
 * Present value of yearly payments (DE: Kapitalwert, Barwert).
 *
 * The first payment is not discounted: WiBe discounts to the base year, which is the year of the
 * start. With `discountsFirst` it is discounted over one year, the second over two, as Excel's NPV
 * (DE: NBW) does. Payments are not rounded; the result is, once.
 *
 * @param payments EUR, one a year
 * @returns a refusal (`payments`) if the result is too large for an amount
 */
export function presentValue(
  payments: readonly number[],
  rate: InterestRate,
  discountsFirst = false,
): Result<PresentValue> {
  const discounted = discountedPayments(payments, rate, discountsFirst ? 1 : 0);
  const exact = compensatedSum(discounted.map(({ value }) => value));
  const amount = amountInRange(exact, "payments");
  return amount.ok ? ok({ rate, payments: discounted, exact, amount: amount.value }) : amount;
}

/** What each of a series of yearly payments is worth at the start. @param firstYears 0 or 1 */
export function discountedPayments(
  payments: readonly number[],
  rate: InterestRate,
  firstYears = 0,
): readonly DiscountedPayment[] {
  // by multiplication, as powers differ in their last digits from machine to machine
  let growth = firstYears === 0 ? 1 : 1 + rate;
  return payments.map((payment, index) => {
    const ofYear = growth;
    growth *= 1 + rate;
    const value = payment === 0 ? 0 : payment / ofYear;
    return { years: index + firstYears, payment, growth: ofYear, value };
  });
}

/** Present value in the unit of the payments, not rounded; the first payment is not discounted. */
export function exactPresentValue(payments: readonly number[], rate: InterestRate): number {
  return compensatedSum(discountedPayments(payments, rate).map(({ value }) => value));
}
