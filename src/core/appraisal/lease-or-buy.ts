import { centsOf, fractionOf, times, type Fraction } from "../fraction";
import { toEur, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";
import { amountInRange } from "./amount-in-range";
import { presentValue, type InterestRate } from "./present-value";

/** Leasing a thing, or buying it for the same time (DE: Leasing oder Kauf). */
export interface LeaseOrBuy {
  /** lease rate, paid all the year round (DE: Leasingrate) [EUR] */
  readonly rate: Fraction;
  /** 12 for a monthly rate */
  readonly ratesPerYear: number;
  /** paid in the first year (DE: Kaufpreis) */
  readonly price: Cents;
  /** useful life [whole years ≥ 1] */
  readonly years: number;
  readonly interest: InterestRate;
  /** income of the last year (DE: Restwert, Verkaufserlös) */
  readonly resale: Cents;
  /** what only the buyer pays in each year (DE: Wartung beim Kauf) */
  readonly maintenance: Cents;
}

/** A year of both, in cents; cost is positive. */
export interface LeaseOrBuyYear {
  /** 1 for the first year */
  readonly year: number;
  readonly lease: Cents;
  readonly purchase: Cents;
  /** lease less purchase (DE: Vorteil Kauf) */
  readonly advantage: Cents;
  /**
   * present value of the advantages so far; year k is discounted over k − 1 years. It is rounded
   * once, so that it equals the present value of those payments (DE: Barwert kumuliert)
   */
  readonly cumulatedPresentValue: Cents;
}

/** Both year by year, with sums. */
export interface LeaseOrBuyComparison {
  readonly years: readonly LeaseOrBuyYear[];
  readonly total: Pick<LeaseOrBuyYear, "lease" | "purchase" | "advantage">;
}

/**
 * Compares leasing and buying over the useful life (DE: Leasingvergleich).
 *
 * @returns a refusal (`rate`, `price`) if an amount is too large to keep its cents
 */
export function compareLeaseOrBuy(terms: LeaseOrBuy): Result<LeaseOrBuyComparison> {
  const { interest, maintenance, price, rate, ratesPerYear, resale } = terms;
  const lease = centsOf(times(rate, fractionOf(ratesPerYear)), "rate");
  if (!lease.ok) return lease;

  const years: LeaseOrBuyYear[] = [];
  const advantages: number[] = [];
  for (let year = 1; year <= terms.years; year++) {
    const bought = year === 1 ? price : 0;
    const sold = year === terms.years ? resale : 0;
    const purchase = (bought + maintenance - sold) as Cents;
    const advantage = (lease.value - purchase) as Cents;
    advantages.push(toEur(advantage));
    const value = presentValue(advantages, interest);
    if (!value.ok) return refuse({ ...value.refusal, argument: "price" });
    const cumulatedPresentValue = value.value.amount;
    years.push({ year, lease: lease.value, purchase, advantage, cumulatedPresentValue });
  }
  const total = totalOf(years);
  return total.ok ? ok({ years, total: total.value }) : total;
}

function totalOf(years: readonly LeaseOrBuyYear[]): Result<LeaseOrBuyComparison["total"]> {
  const sumOf = (column: "lease" | "purchase" | "advantage", argument: string) =>
    amountInRange(toEur(years.reduce((sum, row) => sum + row[column], 0) as Cents), argument);
  const lease = sumOf("lease", "rate");
  if (!lease.ok) return lease;
  const purchase = sumOf("purchase", "price");
  if (!purchase.ok) return purchase;
  const advantage = sumOf("advantage", "price");
  if (!advantage.ok) return advantage;
  return ok({ lease: lease.value, purchase: purchase.value, advantage: advantage.value });
}
