import { cents, type Cents } from "../money";
import { ok, type Result } from "../result";
import { amountInRange } from "./amount-in-range";
import { compensatedSum } from "./compensated-sum";
import { exactPresentValue, type InterestRate } from "./present-value";

/** Factors between which the payments of a position may lie; 1 is as planned. */
export interface Uncertainty {
  readonly min: number;
  readonly max: number;
}

/** A position with its yearly payments [EUR] and their uncertainty. */
export interface UncertainPosition {
  readonly payments: readonly number[];
  readonly uncertainty: Uncertainty;
}

/** How far one position alone moves the total present value; amounts in cents. */
export interface PositionEffect {
  /** place of the position in the input, from 0 */
  readonly position: number;
  /** total present value when the position takes its lowest factor */
  readonly atMin: Cents;
  readonly atMax: Cents;
  /** distance between the two, never negative (DE: Spannweite) */
  readonly span: Cents;
}

/**
 * Sensitivity of the total present value to each position (DE: Sensitivitätsanalyse, Tornado): every
 * position in turn takes its lowest and its highest factor while the others stay as planned.
 *
 * @returns widest span first, the earlier position where spans are equal; a refusal (`payments`) if
 *   an amount is too large
 */
export function sensitivity(
  positions: readonly UncertainPosition[],
  rate: InterestRate,
): Result<readonly PositionEffect[]> {
  const values = positions.map(({ payments }) => exactPresentValue(payments, rate));
  const total = compensatedSum(values);
  const effects: PositionEffect[] = [];
  for (const [position, { uncertainty }] of positions.entries()) {
    const value = values[position] ?? 0;
    const atMin = amountInRange(total + value * (uncertainty.min - 1), "payments");
    const atMax = amountInRange(total + value * (uncertainty.max - 1), "payments");
    if (!atMin.ok) return atMin;
    if (!atMax.ok) return atMax;
    const span = cents(Math.abs(atMax.value - atMin.value));
    effects.push({ position, atMin: atMin.value, atMax: atMax.value, span });
  }
  return ok(effects.sort((a, b) => b.span - a.span));
}
