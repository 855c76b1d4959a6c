import { yearOf, type Day, type Year } from "../calendar";
import { cents, sum, ZERO, type Cents } from "../money";
import { ok, type Result } from "../result";
import { annualDepreciation } from "./annual-depreciation";
import type { AnnualDepreciation } from "./annual-parts";
import { createAsset, type Asset } from "./asset";

/** A grant as people describe it, with the asset that it was given for. */
export interface GrantDescription {
  /** what others paid towards the asset (DE: Zuwendung) [cents ≥ 0] */
  readonly amount: Cents;
  /** day of acquisition of the asset, from whose month on the grant is released */
  readonly acquired: Day;
  /** useful life of the asset [years > 0, fractions allowed] */
  readonly lifeYears: number | undefined;
  /** day of disposal of the asset */
  readonly disposed?: Day | undefined;
}

/** A grant that has been checked by {@link createGrant} (DE: Sonderposten aus Zuwendungen). */
export interface Grant {
  /** a straight-line asset that cost as much as the grant: the release keeps step with it */
  readonly inStepWith: Asset;
}

/** A year's release of a grant (DE: Ertrag aus der Auflösung von Sonderposten) with its parts. */
export interface GrantRelease {
  readonly year: Year;
  /** the result [cents] */
  readonly amount: Cents;
  /** the part in step with the straight-line depreciation */
  readonly inStep: AnnualDepreciation;
  /** what was left when the asset went, released at once; 0 in all other years [cents] */
  readonly restAtDisposal: Cents;
}

/**
 * Checks what people say about a grant. Its life is always that of straight-line depreciation, also
 * where the asset itself is written off in another way, and it has no reminder value.
 *
 * @returns the grant, or the first refusal; its argument is a property of {@link GrantDescription}
 */
export function createGrant(description: GrantDescription): Result<Grant> {
  const { amount, acquired, disposed, lifeYears } = description;
  const method = "straight-line";
  const asset = createAsset({ cost: amount, acquired, lifeYears, disposed, method });
  if (asset.ok) return ok({ inStepWith: asset.value });
  const { refusal } = asset;
  return refusal.argument === "cost"
    ? { ok: false, refusal: { ...refusal, argument: "amount" } }
    : asset;
}

/**
 * Release of a grant in a calendar year, in step with the straight-line depreciation of its asset;
 * in the year of disposal the rest as well, so that all years together release the whole grant.
 * After the end of life nothing is left to release.
 */
export function grantRelease({ inStepWith }: Grant, year: Year): GrantRelease {
  const inStep = annualDepreciation(inStepWith, year);
  const { disposedIn } = inStepWith;
  const isDisposal = disposedIn !== undefined && year === yearOf(disposedIn);
  const restAtDisposal = isDisposal ? cents(inStep.bookValueBefore - inStep.amount) : ZERO;
  return { year, amount: sum([inStep.amount, restAtDisposal]), inStep, restAtDisposal };
}
