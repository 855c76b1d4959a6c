import { addMonths, december, january, type MonthIndex, type Year } from "../calendar";
import { MAX_AMOUNT_EUR, toCents, toEur, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";

/** An asset that is to be replaced whenever its life ends (DE: Ersetzen = ja). */
export interface ReplacedAsset {
  readonly acquiredIn: MonthIndex;
  /** useful life of the asset and of each of its replacements [months ≥ 1] */
  readonly lifeMonths: number;
  /** month of its own disposal (DE: Abgangsdatum) */
  readonly disposedIn?: MonthIndex | undefined;
  /** price in the first year of the horizon (DE: Wiederbeschaffungswert) [cents ≥ 0] */
  readonly replacementCost: Cents;
}

/** The calendar years for which replacements are planned. */
export interface ReplacementHorizon {
  readonly firstYear: Year;
  /** number of years from `firstYear` on [≥ 0] */
  readonly yearCount: number;
  /** month from which on nothing is bought any more (DE: Kein Ersatz ab); default: none */
  readonly noneFrom?: MonthIndex | undefined;
}

/**
 * Months within the horizon in which an asset and its replacements must be replaced (DE:
 * Ersatzbeschaffungen), in order: the first month after the life ends, or the month of the asset's
 * own disposal if that is earlier; where it lies before the horizon, the horizon's first January;
 * and from then on again and again after the life of the replacement.
 *
 * AMT.ERSATZPLAN and the scenarios share this chain, and with it that an asset which is disposed of
 * early is replaced in that month: scenarios.md says so, ERSATZPLAN's definition names only the end
 * of life. They differ in this: only scenarios have a month from which on nothing is bought; only
 * ERSATZPLAN may put a purchase off to a later year, and then pays that year's price.
 */
export function replacementMonths(
  asset: ReplacedAsset,
  { firstYear, yearCount, noneFrom }: ReplacementHorizon,
): readonly MonthIndex[] {
  const afterHorizon = addMonths(december(firstYear + yearCount - 1), 1);
  const end = Math.min(afterHorizon, noneFrom ?? Infinity);
  const months: MonthIndex[] = [];
  const first = Math.max(firstDue(asset), january(firstYear)) as MonthIndex;
  for (let due = first; due < end; due = addMonths(due, asset.lifeMonths)) months.push(due);
  return months;
}

function firstDue({ acquiredIn, disposedIn, lifeMonths }: ReplacedAsset): MonthIndex {
  const afterLife = addMonths(acquiredIn, lifeMonths);
  return disposedIn === undefined ? afterLife : (Math.min(afterLife, disposedIn) as MonthIndex);
}

/** How prices rise from the first year of a horizon on. */
export interface PriceIncrease {
  readonly firstYear: Year;
  /** increase a year (DE: Preissteigerung), e.g. 0.02 [−1 … 1] */
  readonly perYear: number;
}

/**
 * Price of a replacement that is bought in a year: cost × (1 + increase)^(year − first year),
 * rounded to cents.
 *
 * @returns a refusal (`replacementCost`) if the price is too large to be kept in cents
 */
export function replacementPrice(
  replacementCost: Cents,
  { firstYear, perYear }: PriceIncrease,
  year: Year,
): Result<Cents> {
  const eur = toEur(replacementCost) * (1 + perYear) ** (year - firstYear);
  if (eur <= MAX_AMOUNT_EUR) return ok(toCents(eur));
  return refuse({
    kind: "out-of-range",
    argument: "replacementCost",
    value: eur,
    allowed: { min: 0, max: MAX_AMOUNT_EUR },
  });
}
