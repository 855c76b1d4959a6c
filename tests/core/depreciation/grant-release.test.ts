import fc from "fast-check";
import { yearOf } from "../../../src/core/calendar";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import {
  createGrant,
  grantRelease,
  type Grant,
  type GrantDescription,
} from "../../../src/core/depreciation/grant-release";
import { cents, toEur } from "../../../src/core/money";
import { day } from "../day";
import { anyDescription, assetOf } from "./sample-asset";

const given: GrantDescription = {
  amount: cents(15_000_00),
  acquired: day("01.10.2024"),
  lifeYears: 5,
};

function grantOf(description: GrantDescription): Grant {
  const grant = createGrant(description);
  if (!grant.ok) throw new Error(`refused: ${grant.refusal.kind}`);
  return grant.value;
}

function releases(description: GrantDescription, from: number, count: number): number[] {
  const grant = grantOf(description);
  return Array.from({ length: count }, (_, index) =>
    toEur(grantRelease(grant, from + index).amount),
  );
}

describe("the release of a grant", () => {
  it.each([
    ["keeps step with the months of the asset", given, [0, 750, 3000, 3000, 3000, 3000, 2250, 0]],
    [
      "takes the rest in the year of disposal",
      { ...given, disposed: day("15.09.2026") },
      [0, 750, 3000, 11_250, 0, 0],
    ],
    [
      "takes everything when the asset goes in the month in which it came",
      { ...given, disposed: day("31.10.2024") },
      [0, 15_000, 0],
    ],
    [
      "leaves nothing for a disposal after the life",
      { ...given, disposed: day("01.01.2031") },
      [0, 750, 3000, 3000, 3000, 3000, 2250, 0, 0],
    ],
  ])("%s", (_, description, expected) => {
    expect(releases(description, 2023, expected.length)).toEqual(expected);
  });

  it("tells the part in step from the rest at disposal", () => {
    const grant = grantOf({ ...given, disposed: day("15.09.2026") });
    expect(grantRelease(grant, 2026)).toMatchObject({
      inStep: { amount: 2000_00, months: 8 },
      restAtDisposal: 9250_00,
    });
  });

  it("refuses under its own names what no asset could have", () => {
    expect(createGrant({ ...given, amount: cents(-1) })).toMatchObject({
      refusal: { kind: "must-not-be-negative", argument: "amount", value: -0.01 },
    });
    expect(createGrant({ ...given, lifeYears: undefined })).toMatchObject({
      refusal: { kind: "missing", argument: "lifeYears" },
    });
    expect(createGrant({ ...given, disposed: day("30.09.2024") })).toMatchObject({
      refusal: { kind: "before-acquisition", argument: "disposed" },
    });
  });

  it("releases the whole grant, and each year what the asset loses, until the asset goes", () => {
    fc.assert(
      fc.property(anyDescription, (description) => {
        const asset = assetOf({
          ...description,
          method: "straight-line",
          reminderValue: undefined,
        });
        const { acquired, cost: amount, disposed, lifeYears } = description;
        const grant = grantOf({ acquired, amount, disposed, lifeYears });
        const last = asset.method === "straight-line" ? asset.lastMonth : asset.acquiredIn;
        let total = 0;
        for (let year = yearOf(asset.acquiredIn); year <= yearOf(last); year++) {
          const release = grantRelease(grant, year);
          expect(release.inStep.amount).toBe(annualDepreciation(asset, year).amount);
          expect(release.amount).toBeGreaterThanOrEqual(0);
          total += release.amount;
        }
        expect(total).toBe(amount);
      }),
    );
  });
});
