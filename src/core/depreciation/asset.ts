import { addMonths, civilDate, monthOf, type Day, type MonthIndex } from "../calendar";
import { toEur, type Cents } from "../money";
import { ok, refuse, type Result } from "../result";
import {
  decliningBalanceRate,
  type DecliningBalanceRate,
} from "../rules/declining-balance-windows";

/**
 * How an asset is written off (DE: Abschreibungsverfahren): `straight-line` (linear),
 * `declining-balance` (degressiv, § 7 Abs. 2 EStG), `immediate` (Sofortabschreibung), `pool`
 * (Sammelposten, § 6 Abs. 2a EStG).
 */
export type DepreciationMethod = "straight-line" | "declining-balance" | "immediate" | "pool";

/** An asset as people describe it. */
export interface AssetDescription {
  /** cost of acquisition or production (DE: Anschaffungs- oder Herstellungskosten) [cents ≥ 0] */
  readonly cost: Cents;
  /** day of acquisition (DE: Anschaffungsdatum) */
  readonly acquired: Day;
  /**
   * useful life (DE: Nutzungsdauer) [years > 0, fractions allowed]; `immediate` and `pool` do not
   * use it, but refuse one that cannot be
   */
  readonly lifeYears?: number | undefined;
  /** day of disposal (DE: Abgangsdatum) */
  readonly disposed?: Day | undefined;
  /** book value that stays while the asset is there (DE: Erinnerungswert) [cents ≥ 0, default 0] */
  readonly reminderValue?: Cents | undefined;
  readonly method: DepreciationMethod;
}

interface AssetFacts {
  readonly cost: Cents;
  readonly acquired: Day;
  readonly acquiredIn: MonthIndex;
  readonly disposed: Day | undefined;
  /** month of disposal, which does not count */
  readonly disposedIn: MonthIndex | undefined;
  /** the reminder value, but never more than the cost */
  readonly reminderValue: Cents;
}

/** What assets have that are written off month by month. */
export interface MonthlyAsset extends AssetFacts {
  /** useful life [months ≥ 1] */
  readonly lifeMonths: number;
  /** last month of the useful life */
  readonly lastMonth: MonthIndex;
}

/** An asset in equal monthly rates. */
export interface StraightLineAsset extends MonthlyAsset {
  readonly method: "straight-line";
}

/** An asset at a rate of its book value. */
export interface DecliningBalanceAsset extends MonthlyAsset, DecliningBalanceRate {
  readonly method: "declining-balance";
}

/** An asset that is written off in the year of acquisition. */
export interface ImmediateAsset extends AssetFacts {
  readonly method: "immediate";
}

/** An asset in the pool of its year. */
export interface PoolAsset extends AssetFacts {
  readonly method: "pool";
}

/** An asset that has been checked by {@link createAsset}. */
export type Asset = StraightLineAsset | DecliningBalanceAsset | ImmediateAsset | PoolAsset;

/** The longest useful life that is accepted [years]; anything longer is taken for a slip. */
const MAX_LIFE_YEARS = 1000;

/** Useful life in months: years × 12, rounded half up, at least 1. */
export function lifeInMonths(years: number): number {
  const months = years * 12;
  if (months >= 1 && Number.isInteger(months)) return months;
  // 15 digits as in Excel, so that 12.5 months stay 12.5 after the multiplication
  return Math.max(1, Math.round(Number(months.toPrecision(15))));
}

/**
 * Checks what people say about an asset.
 *
 * @returns the asset, or the first refusal; its argument is a property of
 *   {@link AssetDescription}
 */
export function createAsset(description: AssetDescription): Result<Asset> {
  const { cost, acquired, disposed, lifeYears, method, reminderValue } = description;
  if (cost < 0) {
    return refuse({ kind: "must-not-be-negative", argument: "cost", value: toEur(cost) });
  }
  if (disposed !== undefined && disposed < acquired) {
    return refuse({
      kind: "before-acquisition",
      argument: "disposed",
      value: civilDate(disposed),
      allowed: civilDate(acquired),
    });
  }
  if (reminderValue !== undefined && reminderValue < 0) {
    const value = toEur(reminderValue);
    return refuse({ kind: "must-not-be-negative", argument: "reminderValue", value });
  }
  const acquiredIn = monthOf(acquired);
  const disposedIn = disposed === undefined ? undefined : monthOf(disposed);
  const reminderKept = Math.min(reminderValue ?? 0, cost) as Cents;
  const facts = { cost, acquired, acquiredIn, disposed, disposedIn, reminderValue: reminderKept };
  if (method === "immediate" || method === "pool") {
    const life = checkLife(lifeYears ?? 1);
    return life.ok ? ok({ ...facts, method }) : life;
  }
  const life = checkLife(lifeYears);
  if (!life.ok) return life;
  const lifeMonths = life.value;
  const lastMonth = addMonths(acquiredIn, lifeMonths - 1);
  // spreading would make the asset, and every calculation with it, several times slower
  const monthly = Object.assign(facts, { lifeMonths, lastMonth });
  if (method === "straight-line") return ok(Object.assign(monthly, { method }));
  const rate = decliningBalanceRate(acquired, lifeMonths);
  return rate.ok ? ok(Object.assign(monthly, { method }, rate.value)) : rate;
}

function checkLife(lifeYears: number | undefined): Result<number> {
  const argument = "lifeYears";
  if (lifeYears === undefined) return refuse({ kind: "missing", argument });
  if (!(lifeYears > 0)) return refuse({ kind: "must-be-positive", argument, value: lifeYears });
  if (lifeYears > MAX_LIFE_YEARS) {
    const allowed = { min: 0, max: MAX_LIFE_YEARS };
    return refuse({ kind: "out-of-range", argument, value: lifeYears, allowed });
  }
  return ok(lifeInMonths(lifeYears));
}
