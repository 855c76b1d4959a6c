import type { Cents } from "../money";
import { ok, refuse, type Result } from "../result";
import { amountInRange } from "./amount-in-range";
import { exactPresentValue, type InterestRate } from "./present-value";

/** Yearly series that a break-even price is calculated from. */
export interface PricedAlternatives {
  /** payments of A [EUR] */
  readonly a: readonly number[];
  /** payments of B without the position whose price is asked [EUR] */
  readonly bWithout: readonly number[];
  /** quantities of that position [units] */
  readonly quantities: readonly number[];
}

/** A break-even price, with everything that it was calculated from; present values not rounded. */
export interface BreakEvenPrice {
  /** EUR */
  readonly presentValueA: number;
  /** EUR */
  readonly presentValueB: number;
  /** units, discounted like money */
  readonly presentQuantity: number;
  /** per unit, rounded to cents */
  readonly price: Cents;
}

/** A sum this small beside its summands is nothing but the noise of binary fractions. */
const NOISE = 1e-12;

/**
 * Price per unit at which B costs as much as A (DE: Grenzpreis, kritischer Wert): what A costs more
 * than the rest of B, over the quantities, all as present values.
 *
 * @returns a refusal if the quantities have no present value (`quantities`) or the price is too
 *   large for an amount (`price`)
 */
export function breakEvenPrice(
  { a, bWithout, quantities }: PricedAlternatives,
  rate: InterestRate,
): Result<BreakEvenPrice> {
  const presentValueA = exactPresentValue(a, rate);
  const presentValueB = exactPresentValue(bWithout, rate);
  const presentQuantity = exactPresentValue(quantities, rate);
  const size = exactPresentValue(quantities.map(Math.abs), rate);
  if (Math.abs(presentQuantity) <= size * NOISE) {
    return refuse({ kind: "no-present-value", argument: "quantities" });
  }
  const price = amountInRange((presentValueA - presentValueB) / presentQuantity, "price");
  return price.ok
    ? ok({ presentValueA, presentValueB, presentQuantity, price: price.value })
    : price;
}
