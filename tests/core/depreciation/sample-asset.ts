import fc from "fast-check";
import type { Day } from "../../../src/core/calendar";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import {
  createAsset,
  type Asset,
  type AssetDescription,
  type DepreciationMethod,
} from "../../../src/core/depreciation/asset";
import { cents, toCents, toEur } from "../../../src/core/money";
import { DECLINING_BALANCE_WINDOWS } from "../../../src/core/rules/declining-balance-windows";
import { day } from "../day";

/** What a test says about an asset, in EUR and German dates. */
export interface Sample {
  readonly cost: number;
  readonly acquired: string;
  readonly life?: number;
  readonly disposed?: string;
  readonly reminder?: number;
  readonly method?: DepreciationMethod;
}

/** What people would say about the sample. */
export function description(sample: Sample): AssetDescription {
  return {
    cost: toCents(sample.cost),
    acquired: day(sample.acquired),
    lifeYears: sample.life ?? 5,
    disposed: sample.disposed === undefined ? undefined : day(sample.disposed),
    reminderValue: toCents(sample.reminder ?? 0),
    method: sample.method ?? "straight-line",
  };
}

/** The asset of a description that is right. */
export function assetOf(given: AssetDescription): Asset {
  const asset = createAsset(given);
  if (!asset.ok) throw new Error(`refused: ${asset.refusal.kind}`);
  return asset.value;
}

/** Depreciation [EUR] of a sample in so many years, one after the other. */
export function amountsInEur(sample: Sample, from: number, count: number): number[] {
  const asset = assetOf(description(sample));
  return Array.from({ length: count }, (_, index) =>
    toEur(annualDepreciation(asset, from + index).amount),
  );
}

const METHODS: readonly DepreciationMethod[] = [
  "straight-line",
  "declining-balance",
  "immediate",
  "pool",
];

// small amounts and short lives are drawn often: that is where rounding bites
const cost = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: 100_000_000_000_000 }),
);
const lifeMonths = fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 480 }));
const reminder = fc.constantFrom(undefined, 0, 100, 5000);
const anyDay = fc.integer({ min: day("01.01.1990"), max: day("31.12.2040") });
const dayInWindow = fc
  .constantFrom(...DECLINING_BALANCE_WINDOWS)
  .chain(({ from, to }) => fc.integer({ min: from, max: to }));

/** Assets of every method without disposal; declining balance within its windows. */
export const descriptionWithoutDisposal: fc.Arbitrary<AssetDescription> = fc
  .constantFrom(...METHODS)
  .chain((method) =>
    fc
      .tuple(cost, lifeMonths, reminder, method === "declining-balance" ? dayInWindow : anyDay)
      .map(([costCents, months, reminderCents, acquired]) => ({
        cost: cents(costCents),
        acquired: acquired as Day,
        lifeYears: months / 12,
        reminderValue: reminderCents === undefined ? undefined : cents(reminderCents),
        method,
      })),
  );

/** Assets of every method that are disposed of, from the day of acquisition to long after life. */
export const descriptionWithDisposal: fc.Arbitrary<AssetDescription> = fc
  .tuple(descriptionWithoutDisposal, fc.nat({ max: 1200 }), fc.nat({ max: 15_000 }))
  .map(([given, soon, late]) => ({
    ...given,
    disposed: (given.acquired + (late % 2 === 0 ? soon : late)) as Day,
  }));

/** Assets of every method, some of which are disposed of. */
export const anyDescription = fc.oneof(descriptionWithoutDisposal, descriptionWithDisposal);
