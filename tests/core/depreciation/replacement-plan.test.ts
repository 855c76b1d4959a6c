import fc from "fast-check";
import { monthIndex, yearOf } from "../../../src/core/calendar";
import {
  replacementPlan,
  type GroupedReplacement,
  type ReplacementPlan,
  type ReplacementPlanning,
} from "../../../src/core/depreciation/replacement-plan";
import { replacementMonths } from "../../../src/core/depreciation/replacements";
import { cents, toCents, toEur } from "../../../src/core/money";

/** An asset that is due in a month, and then every so many years. */
function due(month: number, year: number, eur: number, everyYears = 20, group = "PC") {
  const lifeMonths = everyYears * 12;
  const acquiredIn = monthIndex(year - everyYears, month);
  return { group, replaced: { acquiredIn, lifeMonths, replacementCost: toCents(eur) } };
}

const planning = { firstYear: 2027, yearCount: 4, priceIncrease: 0, postponement: 0 };

function planOf(
  assets: readonly GroupedReplacement[],
  given: Partial<ReplacementPlanning> = {},
): ReplacementPlan {
  const plan = replacementPlan(assets, { ...planning, ...given });
  if (!plan.ok) throw new Error(`refused: ${plan.refusal.kind}`);
  return plan.value;
}

const totals = (...given: Parameters<typeof planOf>) => planOf(...given).totals.map(toEur);

describe("a replacement plan", () => {
  it("has a row a group, also without a purchase, in order of first appearance", () => {
    const assets = [due(5, 2028, 900, 20, "NETZ"), due(1, 2040, 100), due(3, 2027, 50, 2, "USV")];
    expect(planOf(assets)).toEqual({
      years: [2027, 2028, 2029, 2030],
      groups: [
        { group: "NETZ", amounts: [0, 900_00, 0, 0] },
        { group: "PC", amounts: [0, 0, 0, 0] },
        { group: "USV", amounts: [50_00, 0, 50_00, 0] },
      ],
      totals: [50_00, 900_00, 50_00, 0],
    });
  });

  it("buys what is overdue in the first year", () => {
    expect(totals([due(5, 2019, 900, 3)])).toEqual([900, 0, 0, 900]);
  });

  it("lets prices rise from year to year", () => {
    expect(totals([due(1, 2027, 1250, 1)], { priceIncrease: 0.02 })).toEqual([
      1250, 1275, 1300.5, 1326.51,
    ]);
  });

  it("puts replacements off to the year with the lowest total so far", () => {
    const assets = [due(1, 2027, 500), due(2, 2027, 300), due(3, 2027, 200), due(1, 2028, 100)];
    // 500 in 2027; 300 in 2028; 200 in 2028 would come to 500, as 2027 has; so 100 comes in 2029
    expect(totals(assets, { postponement: 1 })).toEqual([500, 500, 100, 0]);
  });

  it("takes the earliest of the years with equal totals", () => {
    expect(totals([due(6, 2028, 100)], { postponement: 3 })).toEqual([0, 100, 0, 0]);
  });

  it("takes replacements in order of their due month, then of the table", () => {
    const early = due(1, 2027, 100, 20, "A");
    const late = due(2, 2027, 700, 20, "B");
    expect(planOf([late, early], { postponement: 1 }).groups).toEqual([
      { group: "B", amounts: [0, 700_00, 0, 0] },
      { group: "A", amounts: [100_00, 0, 0, 0] },
    ]);
    const sameMonth = due(1, 2027, 700, 20, "B");
    expect(planOf([sameMonth, early], { postponement: 1 }).groups).toEqual([
      { group: "B", amounts: [700_00, 0, 0, 0] },
      { group: "A", amounts: [0, 100_00, 0, 0] },
    ]);
  });

  it("takes what is overdue as due in January, in the order of the table", () => {
    const assets = [due(12, 2026, 700), due(3, 2015, 100)];
    expect(totals(assets, { postponement: 1 })).toEqual([700, 100, 0, 0]);
  });

  it("puts nothing off beyond its last year", () => {
    const assets = [due(1, 2030, 500), due(2, 2030, 300)];
    expect(totals(assets, { postponement: 5 })).toEqual([0, 0, 0, 800]);
  });

  it("pays the price of the year in which it buys", () => {
    const assets = [due(1, 2027, 1000), due(2, 2027, 1000)];
    expect(totals(assets, { postponement: 2, priceIncrease: 0.1 })).toEqual([1000, 1100, 0, 0]);
  });

  it("leaves later replacements of an asset that was put off at their due dates", () => {
    const assets = [due(1, 2027, 500), due(2, 2027, 100, 2)];
    // put off to 2028, and due again in 2029, two years after it was due
    expect(totals(assets, { postponement: 1 })).toEqual([500, 100, 100, 0]);
  });

  it("refuses a price that cannot be kept in cents, and tells whose it is", () => {
    const assets = [due(1, 2027, 1), due(1, 2030, 5e12)];
    expect(replacementPlan(assets, { ...planning, priceIncrease: 1 })).toMatchObject({
      ok: false,
      position: 1,
      refusal: { kind: "out-of-range", argument: "replacementCost", value: 4e13 },
    });
  });

  it("refuses totals that cannot be kept in cents", () => {
    const assets = Array.from({ length: 3 }, () => due(1, 2027, 5e12));
    expect(replacementPlan(assets, planning)).toMatchObject({
      ok: false,
      refusal: { kind: "result-too-large", argument: "assets" },
    });
  });
});

const anyReplacement: fc.Arbitrary<GroupedReplacement> = fc.record({
  group: fc.constantFrom("PC", "SERVER", "NETZ"),
  replaced: fc.record({
    acquiredIn: fc.nat({ max: 300 }).map((later) => monthIndex(2005, 1 + later)),
    lifeMonths: fc.integer({ min: 6, max: 120 }),
    replacementCost: fc.integer({ min: 0, max: 1e7 }).map(cents),
  }),
});
const anyReplacements = fc.array(anyReplacement, { maxLength: 25 });
const anyPostponement = fc.nat({ max: 4 });
const allOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

describe("a replacement plan always", () => {
  it("buys each replacement once, whether it may be put off or not", () => {
    fc.assert(
      fc.property(anyReplacements, anyPostponement, (assets, postponement) => {
        const purchases = assets.flatMap(({ replaced }) =>
          replacementMonths(replaced, planning).map(() => replaced.replacementCost),
        );
        const plan = planOf(assets, { postponement });
        expect(allOf(plan.totals)).toBe(allOf(purchases));
      }),
    );
  });

  it("closes: the groups add up to the totals", () => {
    fc.assert(
      fc.property(anyReplacements, anyPostponement, (assets, postponement) => {
        const plan = planOf(assets, { postponement, priceIncrease: 0.03 });
        plan.totals.forEach((total, index) => {
          expect(allOf(plan.groups.map(({ amounts }) => amounts[index] ?? 0))).toBe(total);
        });
      }),
    );
  });

  it("without postponement buys everything in the year in which it is due", () => {
    fc.assert(
      fc.property(anyReplacements, (assets) => {
        const expected = [0, 0, 0, 0];
        for (const { replaced } of assets) {
          for (const month of replacementMonths(replaced, planning)) {
            const at = yearOf(month) - planning.firstYear;
            expected[at] = (expected[at] ?? 0) + replaced.replacementCost;
          }
        }
        expect(planOf(assets).totals).toEqual(expected);
      }),
    );
  });

  it("does not depend on the order of assets that are due in different months", () => {
    const distinct = fc.uniqueArray(fc.nat({ max: 47 }), { maxLength: 20 }).chain((months) =>
      fc
        .array(fc.integer({ min: 1, max: 5000 }), {
          minLength: months.length,
          maxLength: months.length,
        })
        .map((prices) =>
          months.map((month, index) => due(1 + month, 2027, prices[index] ?? 1, 20)),
        ),
    );
    fc.assert(
      fc.property(distinct, anyPostponement, (assets, postponement) => {
        const forward = planOf(assets, { postponement });
        const backward = planOf([...assets].reverse(), { postponement });
        expect(backward.totals).toEqual(forward.totals);
      }),
    );
  });
});
