import fc from "fast-check";
import { december, lastDayOfMonth, yearOf } from "../../../src/core/calendar";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import type { Asset } from "../../../src/core/depreciation/asset";
import {
  portfolioOverview,
  type AssetOverview,
} from "../../../src/core/depreciation/asset-overview";
import { bookValue } from "../../../src/core/depreciation/book-value";
import { portfolioDepreciation, type GroupedAsset } from "../../../src/core/depreciation/portfolio";
import { anyDescription, assetOf, description, type Sample } from "./sample-asset";

const FIGURES = [
  ["costBefore", "additions", "disposals", "costAfter"],
  ["accumulatedBefore", "depreciation", "depreciationOfDisposals", "accumulatedAfter"],
  ["bookValue", "bookValueBefore"],
].flat() as (keyof AssetOverview)[];

/** The overview of one asset, in EUR, in the order of the columns. */
function overview(sample: Sample, year: number): number[] {
  const asset = assetOf(description(sample));
  const { total } = portfolioOverview([{ group: "", asset }], year);
  return FIGURES.map((figure) => total[figure] / 100);
}

const server: Sample = { cost: 12_000, acquired: "15.04.2026", life: 5, reminder: 1 };

describe("the overview of an asset", () => {
  it.each([
    ["before it comes", server, 2025, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    ["in the year it comes", server, 2026, [0, 12e3, 0, 12e3, 0, 1800, 0, 1800, 10_200, 0]],
    ["in a later year", server, 2027, [12e3, 0, 0, 12e3, 1800, 2400, 0, 4200, 7800, 10_200]],
    [
      "after its life, while it is there",
      server,
      2035,
      [12e3, 0, 0, 12e3, 11_999, 0, 0, 11_999, 1, 1],
    ],
    [
      "in the year it goes",
      { ...server, disposed: "15.09.2027" },
      2027,
      [12e3, 0, 12e3, 0, 1800, 1600, 3400, 0, 0, 10_200],
    ],
    [
      "on the last day of the year it goes",
      { ...server, disposed: "31.12.2027" },
      2027,
      [12e3, 0, 12e3, 0, 1800, 2200, 4000, 0, 0, 10_200],
    ],
    ["after it went", { ...server, disposed: "31.12.2027" }, 2028, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
    [
      "that comes and goes in a year",
      { ...server, disposed: "15.09.2026" },
      2026,
      [0, 12e3, 12e3, 0, 0, 1000, 1000, 0, 0, 0],
    ],
    [
      "that comes and goes in a month",
      { ...server, disposed: "30.04.2026" },
      2026,
      [0, 12e3, 12e3, 0, 0, 0, 0, 0, 0, 0],
    ],
    [
      "that is written off at once is an addition with all its depreciation",
      { cost: 500, acquired: "15.04.2026", method: "immediate" },
      2026,
      [0, 500, 0, 500, 0, 500, 0, 500, 0, 0],
    ],
    [
      "that was written off at once stays at its cost",
      { cost: 500, acquired: "15.04.2026", method: "immediate" },
      2027,
      [500, 0, 0, 500, 500, 0, 0, 500, 0, 0],
    ],
    [
      "in a pool does not know of its disposal",
      { cost: 500, acquired: "15.04.2026", method: "pool", disposed: "01.02.2027" },
      2028,
      [500, 0, 0, 500, 200, 100, 0, 300, 200, 300],
    ],
  ] as const)("%s", (_, sample, year, expected) => {
    expect(overview(sample, year)).toEqual(expected);
  });
});

const smallPortfolio: fc.Arbitrary<GroupedAsset[]> = fc.array(
  fc.record({
    group: fc.constantFrom("PC", "SERVER", "NETZ", ""),
    asset: anyDescription.filter(({ cost }) => cost < 1e12).map(assetOf),
  }),
  { maxLength: 12 },
);
const anyYear = fc.integer({ min: 1989, max: 2060 });

describe("the overview of a portfolio", () => {
  it("balances in every row", () => {
    fc.assert(
      fc.property(smallPortfolio, anyYear, (assets, year) => {
        const { groups, total } = portfolioOverview(assets, year);
        for (const row of [...groups, total]) {
          expect(row.costBefore + row.additions - row.disposals).toBe(row.costAfter);
          const accumulated = row.accumulatedBefore + row.depreciation;
          expect(accumulated - row.depreciationOfDisposals).toBe(row.accumulatedAfter);
          expect(row.costAfter - row.accumulatedAfter).toBe(row.bookValue);
          expect(row.costBefore - row.accumulatedBefore).toBe(row.bookValueBefore);
        }
      }),
    );
  });

  it("shows the depreciation and the book values that the assets have", () => {
    fc.assert(
      fc.property(smallPortfolio, anyYear, (assets, year) => {
        const { total } = portfolioOverview(assets, year);
        const sum = (figure: (asset: Asset) => number) =>
          assets.reduce((all, { asset }) => all + figure(asset), 0);
        const atEndOf = (end: number) => (asset: Asset) =>
          bookValue(asset, lastDayOfMonth(december(end))).value;
        expect(total.depreciation).toBe(portfolioDepreciation(assets, year, 1).totals[0]);
        expect(total.depreciation).toBe(sum((asset) => annualDepreciation(asset, year).amount));
        expect(total.bookValue).toBe(sum(atEndOf(year)));
        expect(total.bookValueBefore).toBe(sum(atEndOf(year - 1)));
      }),
    );
  });

  it("hands its closing figures to the next year", () => {
    fc.assert(
      fc.property(smallPortfolio, anyYear, (assets, year) => {
        const { total } = portfolioOverview(assets, year);
        const { total: next } = portfolioOverview(assets, year + 1);
        expect(next.costBefore).toBe(total.costAfter);
        expect(next.accumulatedBefore).toBe(total.accumulatedAfter);
        expect(next.bookValueBefore).toBe(total.bookValue);
      }),
    );
  });

  it("is the same if the table is split in two", () => {
    fc.assert(
      fc.property(smallPortfolio, fc.nat({ max: 12 }), anyYear, (assets, at, year) => {
        const { total } = portfolioOverview(assets, year);
        const one = portfolioOverview(assets.slice(0, at), year).total;
        const other = portfolioOverview(assets.slice(at), year).total;
        for (const figure of FIGURES) expect(one[figure] + other[figure]).toBe(total[figure]);
      }),
    );
  });

  it("has a row a group, in order of first appearance", () => {
    const asset = assetOf(description(server));
    const assets = ["SERVER", "PC", "SERVER"].map((group) => ({ group, asset }));
    const { groups, total } = portfolioOverview(assets, yearOf(asset.acquiredIn));
    expect(groups.map(({ additions, group }) => [group, additions])).toEqual([
      ["SERVER", 24_000_00],
      ["PC", 12_000_00],
    ]);
    expect(total.additions).toBe(36_000_00);
  });
});
