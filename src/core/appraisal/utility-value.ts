import { ok, refuse, type Result } from "../result";
import { compensatedSum } from "./compensated-sum";

/** The best that a criterion can be given [points]. */
export const MAX_POINTS = 10;

/** The utility value of somebody who gets all points for everything. */
const FULL_UTILITY = 100;

/** Significant decimal digits that Excel shows and keeps. */
const EXCEL_DIGITS = 15;

/** A criterion with its weight and the points that an alternative is given for it. */
export interface RatedCriterion {
  /** at least 0; weights need not add up to 100 */
  readonly weight: number;
  /** 0 … {@link MAX_POINTS} */
  readonly points: number;
}

/**
 * Utility value of an alternative (DE: Nutzwert): the mean of its points, weighted, as a share of the
 * highest points, 0 … 100. Rounded only to the 15 digits that Excel shows.
 *
 * @returns a refusal (`weights`) if the weights add up to 0
 */
export function utilityValue(criteria: readonly RatedCriterion[]): Result<number> {
  const weightSum = compensatedSum(criteria.map(({ weight }) => weight));
  if (!(weightSum > 0)) return refuse({ kind: "sum-not-positive", argument: "weights" });
  const weighted = compensatedSum(criteria.map(({ weight, points }) => weight * points));
  const value = (weighted * (FULL_UTILITY / MAX_POINTS)) / weightSum;
  return ok(Number(value.toPrecision(EXCEL_DIGITS)));
}
