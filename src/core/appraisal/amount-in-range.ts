import { MAX_AMOUNT_EUR, toCents, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";

/**
 * A calculated amount in EUR as whole cents, or a refusal where it is beyond what Excel keeps to the
 * cent, e.g. because a negative rate of interest lets payments grow without end.
 *
 * @param argument what the refusal names
 */
export function amountInRange(eur: number, argument: string): Result<Cents> {
  if (isInRange(eur)) return ok(toCents(eur));
  return refuse({ kind: "result-too-large", argument, allowed: MAX_AMOUNT_EUR });
}

/** Whether an amount in EUR can be kept to the cent; infinity and NaN cannot. */
function isInRange(eur: number): boolean {
  return Math.abs(eur) <= MAX_AMOUNT_EUR;
}
