import fc from "fast-check";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import { portfolioDepreciation, type GroupedAsset } from "../../../src/core/depreciation/portfolio";
import { anyDescription, assetOf, description } from "./sample-asset";

const FIRST_YEAR = 2024;
const YEARS = 6;

const smallPortfolio: fc.Arbitrary<GroupedAsset[]> = fc.array(
  fc.record({
    group: fc.constantFrom("PC", "SERVER", "NETZ", ""),
    // six assets of the highest cost would leave the range of cents
    asset: anyDescription.filter(({ cost }) => cost < 1e12).map(assetOf),
  }),
  { maxLength: 20 },
);

const pc = assetOf(description({ cost: 1200, acquired: "01.01.2024", life: 4 }));
const server = assetOf(description({ cost: 6000, acquired: "01.07.2024", life: 5 }));

describe("the depreciation of a portfolio", () => {
  it("has a row a group, in order of first appearance", () => {
    const assets = [
      { group: "SERVER", asset: server },
      { group: "PC", asset: pc },
      { group: "SERVER", asset: server },
    ];
    expect(portfolioDepreciation(assets, 2024, 2)).toEqual({
      years: [2024, 2025],
      groups: [
        { group: "SERVER", amounts: [1200_00, 2400_00] },
        { group: "PC", amounts: [300_00, 300_00] },
      ],
      totals: [1500_00, 2700_00],
    });
  });

  it("of nothing has no rows and totals of 0", () => {
    expect(portfolioDepreciation([], 2024, 2)).toEqual({
      years: [2024, 2025],
      groups: [],
      totals: [0, 0],
    });
  });

  it("is the sum of its assets", () => {
    fc.assert(
      fc.property(smallPortfolio, (assets) => {
        const { groups, totals, years } = portfolioDepreciation(assets, FIRST_YEAR, YEARS);
        years.forEach((year, index) => {
          const single = (members: readonly GroupedAsset[]) =>
            members.reduce((sum, { asset }) => sum + annualDepreciation(asset, year).amount, 0);
          expect(totals[index]).toBe(single(assets));
          for (const { group, amounts } of groups) {
            expect(amounts[index]).toBe(single(assets.filter((member) => member.group === group)));
          }
        });
      }),
    );
  });

  it("does not depend on the order of its assets", () => {
    fc.assert(
      fc.property(smallPortfolio, (assets) => {
        const forward = portfolioDepreciation(assets, FIRST_YEAR, YEARS);
        const backward = portfolioDepreciation([...assets].reverse(), FIRST_YEAR, YEARS);
        expect(backward.totals).toEqual(forward.totals);
        expect(new Map(backward.groups.map((row) => [row.group, row.amounts]))).toEqual(
          new Map(forward.groups.map((row) => [row.group, row.amounts])),
        );
      }),
    );
  });
});
