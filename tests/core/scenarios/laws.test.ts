import fc from "fast-check";
import { addMonths, monthIndex, yearOf, type MonthIndex } from "../../../src/core/calendar";
import { accountTotals, type AccountTotal } from "../../../src/core/scenarios/account-totals";
import type { Estate } from "../../../src/core/scenarios/estate";
import type { Horizon } from "../../../src/core/scenarios/horizon";
import { scenarioLines } from "../../../src/core/scenarios/scenario";
import type { BudgetView, LineKind, ScenarioLine } from "../../../src/core/scenarios/scenario-line";
import type { Takeovers } from "../../../src/core/scenarios/takeover";
import {
  anyAsset,
  anyEstate,
  anyPost,
  anyTakeover,
  anyTakeovers,
  AREAS,
  ASSUMPTIONS,
  granted,
  takeover,
} from "./sample-estate";

const HORIZON: Horizon = { firstYear: 2026, yearCount: 10 };
/** Covers the life of everything that the samples buy until 2036. */
const ALL_LIVES: Horizon = { firstYear: 2024, yearCount: 30 };
const NONE: Takeovers = new Map();
const NOTHING: Estate = { assets: [], contracts: [], staff: [], positions: [] };
const VIEWS: readonly BudgetView[] = ["result", "cash"];

function linesOf(estate: Estate, takeovers: Takeovers, horizon = HORIZON): readonly ScenarioLine[] {
  const scenario = scenarioLines({ estate, takeovers, assumptions: ASSUMPTIONS, horizon });
  if (!scenario.ok) throw new Error(scenario.refusal.kind);
  return scenario.lines;
}

function totalsOf(estate: Estate, takeovers: Takeovers): readonly (readonly AccountTotal[])[] {
  const lines = linesOf(estate, takeovers);
  return VIEWS.map((view) => granted(accountTotals(lines, view)));
}

function sumOf(lines: readonly ScenarioLine[], ...kinds: readonly LineKind[]): number {
  return lines
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { amounts }) => amounts.reduce<number>((total, one) => total + one, sum), 0);
}

/** Sum of the totals of a view by account and year, as one number each. */
function byAccountAndYear(totals: readonly AccountTotal[]): ReadonlyMap<string, number> {
  return new Map(
    totals.flatMap(({ account, amounts }) =>
      amounts.map((amount, index) => [`${account}/${index}`, amount] as const),
    ),
  );
}

it("a scenario that takes nothing over is the status quo, line by line", () => {
  fc.assert(
    fc.property(anyEstate, anyTakeover, (estate, elsewhere) => {
      const other = new Map([["no record's area", elsewhere]]);
      expect(linesOf(estate, other)).toEqual(linesOf(estate, NONE));
    }),
    { numRuns: 50 },
  );
});

it("a takeover that keeps everything changes nothing but what is bought", () => {
  fc.assert(
    fc.property(anyEstate, fc.constantFrom(...AREAS), anyTakeover, (estate, area, { from }) => {
      const after = addMonths(monthIndex(HORIZON.firstYear + HORIZON.yearCount, 12), 1);
      const kept = new Map([[area, takeover(from, { noPurchaseFrom: after })]]);
      expect(linesOf(estate, kept)).toEqual(linesOf(estate, NONE));
    }),
    { numRuns: 50 },
  );
});

it("over all lives, what an asset is written off and loses is what it cost less what it brought", () => {
  fc.assert(
    fc.property(anyAsset, anyTakeover, (asset, areaTakeover) => {
      // without an end to purchases the last replacements would outlive every horizon
      const takeovers = new Map([[AREAS[0], areaTakeover]]);
      const estate = { ...NOTHING, assets: [{ ...asset, area: AREAS[0] }] };
      const lines = linesOf(estate, takeovers, ALL_LIVES);
      const written = sumOf(lines, "depreciation", "low-value-write-off", "disposal-loss");
      const paid = sumOf(lines, "purchase", "low-value-purchase", "proceeds");
      // book value and depreciation of the year of a takeover are each rounded
      const handedOver = areaTakeover.devices === "keep" ? 0 : devicesBought(lines);
      expect(Math.abs(written - paid)).toBeLessThanOrEqual(handedOver);
      expect(sumOf(lines, "grant-release")).toBe(sumOf(lines, "grant"));
    }),
    { numRuns: 300 },
  );
});

/** At most so many devices a record may have had: one a month. */
function devicesBought(lines: readonly ScenarioLine[]): number {
  const years = lines
    .filter(({ kind }) => kind === "purchase" || kind === "low-value-purchase")
    .flatMap(({ amounts }) => amounts.filter((amount) => amount !== 0));
  return years.length * 12;
}

it("a later takeover changes nothing in the years before the earlier one", () => {
  fc.assert(
    fc.property(anyEstate, anyTakeover, fc.integer({ min: 1, max: 36 }), (estate, one, months) => {
      const { devices, proceedsShare, contracts, compensationShare, freedShare, from } = one;
      const fates = { devices, proceedsShare, contracts, compensationShare, freedShare };
      const until = yearOf(from) - HORIZON.firstYear;
      const before = (start: MonthIndex) => {
        const all = new Map(AREAS.map((area) => [area, takeover(start, fates)]));
        return totalsOf(estate, all).map((totals) =>
          totals
            .map(({ account, amounts }) => [account, amounts.slice(0, Math.max(0, until))] as const)
            .filter(([, amounts]) => amounts.some((amount) => amount !== 0)),
        );
      };
      expect(before(addMonths(from, months))).toEqual(before(from));
    }),
    { numRuns: 100 },
  );
});

it("devices that are sold at their book value leave no loss", () => {
  fc.assert(
    fc.property(anyAsset, anyTakeover, (asset, { from, noPurchaseFrom }) => {
      fc.pre(asset.asset.disposedIn === undefined && asset.asset.method !== "pool");
      const sold = takeover(from, { noPurchaseFrom, devices: "sell", proceedsShare: 1 });
      const estate = { ...NOTHING, assets: [{ ...asset, area: AREAS[0] }] };
      const lines = linesOf(estate, new Map([[AREAS[0], sold]]), ALL_LIVES);
      expect(lines.filter(({ kind }) => kind === "disposal-loss")).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it("a takeover that frees no staff leaves its cost as it is", () => {
  fc.assert(
    fc.property(anyPost, anyTakeover, (post, areaTakeover) => {
      const all = new Map(AREAS.map((area) => [area, { ...areaTakeover, freedShare: 0 }]));
      const estate = { ...NOTHING, staff: [post] };
      expect(linesOf(estate, all)).toEqual(linesOf(estate, NONE));
    }),
    { numRuns: 50 },
  );
});

it("what single areas change adds up to what all of them change together", () => {
  fc.assert(
    fc.property(anyEstate, anyTakeovers, (estate, takeovers) => {
      const statusQuo = totalsOf(estate, NONE).map(byAccountAndYear);
      const together = totalsOf(estate, takeovers).map(byAccountAndYear);
      const singly = [...takeovers].map(([area, one]) =>
        totalsOf(estate, new Map([[area, one]])).map(byAccountAndYear),
      );
      VIEWS.forEach((_, view) => {
        const keys = new Set(
          [together, statusQuo, ...singly].flatMap((all) => [...(all[view]?.keys() ?? [])]),
        );
        for (const key of keys) {
          const base = statusQuo[view]?.get(key) ?? 0;
          const changes = singly.map((all) => (all[view]?.get(key) ?? 0) - base);
          const sum = changes.reduce((total, change) => total + change, base);
          expect([key, together[view]?.get(key) ?? 0]).toEqual([key, sum]);
        }
      });
    }),
    { numRuns: 100 },
  );
});

it("the order of records makes no difference to any account", () => {
  fc.assert(
    fc.property(anyEstate, anyTakeovers, (estate, takeovers) => {
      const backwards = {
        assets: [...estate.assets].reverse(),
        contracts: [...estate.contracts].reverse(),
        staff: [...estate.staff].reverse(),
        positions: [...estate.positions].reverse(),
      };
      expect(totalsOf(backwards, takeovers)).toEqual(totalsOf(estate, takeovers));
    }),
    { numRuns: 50 },
  );
});

it("a longer horizon that begins in the same year only adds years", () => {
  fc.assert(
    fc.property(anyEstate, anyTakeovers, (estate, takeovers) => {
      const short = { ...HORIZON, yearCount: 4 };
      const cut = linesOf(estate, takeovers)
        .map((line) => ({ ...line, amounts: line.amounts.slice(0, short.yearCount) }))
        .filter(({ amounts }) => amounts.some((amount) => amount !== 0));
      const shorter = linesOf(estate, takeovers, short);
      expect(new Set(shorter.map(keyOf))).toEqual(new Set(cut.map(keyOf)));
    }),
    { numRuns: 50 },
  );
});

function keyOf({ account, amounts, kind, record }: ScenarioLine): string {
  return [kind, account, record.table, record.row, ...amounts].join(" ");
}
