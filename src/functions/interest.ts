import type { InterestRate } from "../core/appraisal/present-value";
import { readNumber } from "../tables/cell";
import { RefusedCall, requiredValue, valueOf } from "./refused-call";

/**
 * Rates that make sense as a fraction a year. More than 1 is 3 where 3 % or 0.03 was meant.
 */
const RATES = { min: -0.99, max: 1 };

/** A rate of interest a year as a fraction (DE: Zinssatz), -0.99 … 1. */
export function interestArgument(cell: unknown, argument: string): InterestRate {
  return inRange(requiredValue(readNumber(cell, argument), argument), argument);
}

/** A rate of interest, 0 where none is given. */
export function optionalInterest(cell: unknown, argument: string): InterestRate {
  return inRange(valueOf(readNumber(cell, argument)) ?? 0, argument);
}

function inRange(value: number, argument: string): InterestRate {
  if (value >= RATES.min && value <= RATES.max) return value;
  throw new RefusedCall({ kind: "out-of-range", argument, value, allowed: RATES });
}
