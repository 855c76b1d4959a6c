import fc from "fast-check";
import { knownDay, monthIndex, type Day } from "../../../src/core/calendar";
import { createContract } from "../../../src/core/contracts/contract";
import { createAsset, lifeInMonths } from "../../../src/core/depreciation/asset";
import { createGrant } from "../../../src/core/depreciation/grant-release";
import { fractionOf } from "../../../src/core/fraction";
import { cents } from "../../../src/core/money";
import type { Result } from "../../../src/core/result";
import { DEFAULT_ACCOUNTS } from "../../../src/core/rules/accounts";
import type { ScenarioAssumptions } from "../../../src/core/scenarios/assumptions";
import type {
  EstateAsset,
  EstateContract,
  EstatePosition,
  EstatePost,
} from "../../../src/core/scenarios/estate";
import type { Takeover } from "../../../src/core/scenarios/takeover";
import { createPost } from "../../../src/core/staff/post";

/** Areas of the random estates; a record may also have none. */
export const AREAS = ["server", "netz", "druck"] as const;

/** What the random scenarios assume. */
export const ASSUMPTIONS: ScenarioAssumptions = {
  priceIncrease: 0.02,
  decidedOn: knownDay(2026, 12, 15),
  employerSurcharge: 0.28,
  payIncrease: 0.025,
  accounts: DEFAULT_ACCOUNTS,
};

/** The value of a result that must not be refused. */
export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.refusal.kind}: ${result.refusal.argument}`);
  return result.value;
}

/** A takeover from a month on that does nothing else. */
export function takeover(from: Takeover["from"], change: Partial<Takeover> = {}): Takeover {
  return {
    from,
    noPurchaseFrom: from,
    devices: "keep",
    proceedsShare: 0,
    contracts: "keep",
    compensationShare: 0,
    freedShare: 0,
    freedFrom: from,
    ...change,
  };
}

const row = fc.integer({ min: 2, max: 1000 });
const area = fc.option(fc.constantFrom(...AREAS), { nil: undefined });
const month = fc.integer({ min: monthIndex(2024, 1), max: monthIndex(2034, 12) });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const dayFrom = (year: number, years: number): fc.Arbitrary<Day> =>
  fc.integer({
    min: knownDay(year, 1, 1),
    max: knownDay(year + years, 12, 31),
  }) as fc.Arbitrary<Day>;

/** Assets of every method without reminder value, so that everything is written off in the end. */
export const anyAsset: fc.Arbitrary<EstateAsset> = fc
  .record({
    row,
    area,
    acquired: dayFrom(2024, 10),
    cost: fc.integer({ min: 0, max: 5_000_000 }),
    months: fc.integer({ min: 1, max: 96 }),
    method: fc.constantFrom("straight-line" as const, "immediate" as const, "pool" as const),
    kept: fc.option(fc.integer({ min: 0, max: 2500 }), { nil: undefined }),
    isReplaced: fc.boolean(),
    hasGrant: fc.boolean(),
  })
  .map(({ acquired, cost, hasGrant, isReplaced, kept, method, months, ...record }) => {
    const disposed = kept === undefined ? undefined : ((acquired + kept) as Day);
    const lifeYears = months / 12;
    const amount = cents(cost);
    const asset = granted(createAsset({ cost: amount, acquired, lifeYears, disposed, method }));
    const { acquiredIn, disposedIn } = asset;
    const lifeMonths = lifeInMonths(lifeYears);
    const replaced = { acquiredIn, disposedIn, lifeMonths, replacementCost: amount };
    const grant = granted(createGrant({ amount, acquired, lifeYears, disposed }));
    return {
      ...record,
      asset,
      replaced: isReplaced ? replaced : undefined,
      grant: hasGrant ? grant : undefined,
    };
  });

/** Contracts of every interval, with and without renewal. */
const anyContract: fc.Arbitrary<EstateContract> = fc
  .record({
    row,
    area,
    account: fc.constantFrom("5624", "5238", "7857"),
    begin: dayFrom(2020, 10),
    length: fc.option(fc.integer({ min: 0, max: 4000 }), { nil: undefined }),
    eur: fc.integer({ min: -1000, max: 100_000 }),
    interval: fc.constantFrom(
      "monthly" as const,
      "quarterly" as const,
      "yearly" as const,
      "once" as const,
    ),
    increase: fc.constantFrom(0, 0.02, 0.035),
    vatRate: fc.constantFrom(0, 0.19),
    minimumMonths: fc.integer({ min: 0, max: 60 }),
    renewalMonths: fc.constantFrom(0, 1, 12),
    noticeMonths: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ begin, eur, increase, interval, length, vatRate, ...given }) => {
    const { minimumMonths, noticeMonths, renewalMonths, ...record } = given;
    const end = length === undefined ? undefined : ((begin + length) as Day);
    const amount = fractionOf(eur / 100);
    const terms = { begin, minimumMonths, noticeMonths, renewalMonths };
    const contract = granted(createContract({ amount, interval, begin, end, increase, vatRate }));
    return { ...record, contract, terms };
  });

/** Posts that are filled from some month on, for ever or for some time. */
export const anyPost: fc.Arbitrary<EstatePost> = fc
  .record({
    row,
    area,
    group: fc.constantFrom("E5", "E9b", "E11"),
    step: fc.integer({ min: 2, max: 6 }),
    share,
    first: month,
    length: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  })
  .map(({ first, group, length, share: part, step, ...record }) => ({
    ...record,
    post: granted(createPost({ group, step, share: fractionOf(part) })),
    filled: {
      first: first as Takeover["from"],
      ...(length === undefined ? {} : { last: (first + length) as Takeover["from"] }),
    },
  }));

/** Positions that are paid; the Investition is an asset like any other. */
const anyPosition: fc.Arbitrary<EstatePosition> = fc
  .tuple(anyContract, fc.boolean())
  .map(([{ account, contract, row: position }, isIncome]) => {
    return { kind: "paid", row: position, account, contract, isIncome };
  });

/** Small estates. */
export const anyEstate = fc.record({
  assets: fc.array(anyAsset, { maxLength: 5 }),
  contracts: fc.array(anyContract, { maxLength: 3 }),
  staff: fc.array(anyPost, { maxLength: 2 }),
  positions: fc.array(anyPosition, { maxLength: 2 }),
});

/** Takeovers of every kind; nothing is bought from the takeover on, or from earlier on. */
export const anyTakeover: fc.Arbitrary<Takeover> = fc
  .record({
    from: month,
    earlier: fc.integer({ min: 0, max: 12 }),
    later: fc.integer({ min: -6, max: 12 }),
    devices: fc.constantFrom("keep" as const, "sell" as const, "scrap" as const),
    proceedsShare: share,
    contracts: fc.constantFrom("keep" as const, "give-notice" as const, "end-at-once" as const),
    compensationShare: share,
    freedShare: share,
  })
  .map(({ earlier, from, later, ...change }) => ({
    ...change,
    from: from as Takeover["from"],
    noPurchaseFrom: (from - earlier) as Takeover["from"],
    freedFrom: (from + later) as Takeover["from"],
  }));

/** Takeovers of some areas. */
export const anyTakeovers = fc
  .array(fc.tuple(fc.constantFrom(...AREAS), anyTakeover), { maxLength: 3 })
  .map((areas) => new Map<string, Takeover>(areas));
