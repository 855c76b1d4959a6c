import { cents, MAX_AMOUNT_EUR, type Cents } from "./money";
import { ok, refuse, type Result } from "./result";

const LARGEST = MAX_AMOUNT_EUR * 100;

/**
 * The sum of whole cents, refused where it is too large for Excel to keep its cents.
 *
 * @param argument what the refusal names
 */
export function limitedSum(amounts: Iterable<number>, argument: string): Result<Cents> {
  let total = 0;
  for (const amount of amounts) total += amount;
  return Math.abs(total) <= LARGEST
    ? ok(cents(total))
    : refuse({ kind: "result-too-large", argument, allowed: MAX_AMOUNT_EUR });
}
