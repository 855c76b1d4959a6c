import { cents, MAX_AMOUNT_EUR, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";
import { divideHalfAway, nearestDouble, scaledDecimals } from "./decimal";

/** What a municipality's levy base consists of (DE: Umlagegrundlage), in cents. */
export interface LevyBaseParts {
  /** DE: Steuerkraftmesszahl */
  readonly taxCapacity: Cents;
  /** DE: Schlüsselzuweisung */
  readonly formulaGrant: Cents;
  /** what the municipality itself pays (DE: Finanzausgleichsumlage) */
  readonly equalisationLevy: Cents;
}

/**
 * Base of the levies on a municipality (DE: Umlagegrundlage): tax capacity and formula grant less
 * what it pays into the equalisation itself.
 *
 * Source: § 23 FAG M-V 2009, successor in the FAG M-V of 2020 (bitte prüfen).
 */
export function levyBase({ taxCapacity, formulaGrant, equalisationLevy }: LevyBaseParts): Cents {
  return cents(taxCapacity + formulaGrant - equalisationLevy);
}

/** A levy rate, with what it was calculated from. */
export interface LevyRate {
  /** EUR, the nearest double of the exact sum */
  readonly baseSum: number;
  /** per cent of the bases (DE: v. H.), rounded */
  readonly percent: number;
}

/**
 * Rate of a levy in per cent of its bases (DE: Umlagesatz in v. H.): requirement ÷ sum of the bases
 * × 100, calculated exactly and rounded half away from zero.
 *
 * @param requirement what the levy has to bring (DE: ungedeckter Finanzbedarf)
 * @param bases EUR, at least 0 each
 * @param places decimal places, at least 0
 * @returns a refusal if the bases add up to 0 (`bases`) or the rate is too large (`requirement`)
 */
export function levyRate(
  requirement: Cents,
  bases: readonly number[],
  places: number,
): Result<LevyRate> {
  const { multiples, exponent } = scaledDecimals(bases);
  const sum = multiples.reduce((total, multiple) => total + multiple, 0n);
  if (sum <= 0n) return refuse({ kind: "sum-not-positive", argument: "bases" });
  // cents are hundredths of EUR and so the numerator of per cent; the exponent is at most 0
  const numerator = BigInt(requirement) * 10n ** BigInt(places - exponent);
  const percent = nearestDouble(divideHalfAway(numerator, sum), -places);
  if (!(Math.abs(percent) <= MAX_AMOUNT_EUR)) {
    return refuse({ kind: "result-too-large", argument: "requirement", allowed: MAX_AMOUNT_EUR });
  }
  return ok({ baseSum: nearestDouble(sum, exponent), percent });
}
