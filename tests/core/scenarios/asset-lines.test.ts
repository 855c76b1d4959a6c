import { monthIndex } from "../../../src/core/calendar";
import { createGrant } from "../../../src/core/depreciation/grant-release";
import { cents } from "../../../src/core/money";
import { assetLines } from "../../../src/core/scenarios/asset-lines";
import type { EstateAsset } from "../../../src/core/scenarios/estate";
import type { Takeover } from "../../../src/core/scenarios/takeover";
import { assetOf, description, type Sample } from "../depreciation/sample-asset";
import { ASSUMPTIONS, granted, takeover } from "./sample-estate";

const HORIZON = { firstYear: 2027, yearCount: 4 };

interface Given extends Sample {
  /** price of a replacement today; without one the asset is not replaced */
  readonly replacement?: number;
  readonly grant?: number;
}

function recordOf({ grant, replacement, ...sample }: Given): EstateAsset {
  const asset = assetOf(description(sample));
  const { acquired, acquiredIn, disposed, disposedIn } = asset;
  const lifeYears = sample.life ?? 5;
  return {
    row: 2,
    area: "server",
    asset,
    replaced:
      replacement === undefined
        ? undefined
        : {
            acquiredIn,
            disposedIn,
            lifeMonths: lifeYears * 12,
            replacementCost: cents(replacement * 100),
          },
    grant:
      grant === undefined
        ? undefined
        : granted(createGrant({ amount: cents(grant * 100), acquired, disposed, lifeYears })),
  };
}

/** EUR by kind of line. */
function eurOf(given: Given, areaTakeover?: Takeover): Record<string, number[]> {
  const context = { horizon: HORIZON, assumptions: ASSUMPTIONS, takeover: areaTakeover };
  const lines = granted(assetLines(recordOf(given), context));
  return Object.fromEntries(
    lines.map(({ amounts, kind }) => [kind, amounts.map((amount) => amount / 100)]),
  );
}

const october = monthIndex(2027, 10);
const PC: Given = { cost: 1200, acquired: "01.01.2026", life: 4 };
const scrapped = takeover(october, { devices: "scrap" });
const soldForHalf = takeover(october, { devices: "sell", proceedsShare: 0.5 });

describe("an asset that is not taken over", () => {
  it.each<[string, Given, Record<string, number[]>]>([
    ["is written off to its end", PC, { depreciation: [300, 300, 300, 0] }],
    [
      "is paid in its month, if that is within the horizon",
      { ...PC, acquired: "01.07.2028" },
      { purchase: [0, 1200, 0, 0], depreciation: [0, 150, 300, 300] },
    ],
    [
      "of low value is written off and paid in the year of purchase",
      { cost: 280, acquired: "01.05.2027", method: "immediate" },
      { "low-value-purchase": [280, 0, 0, 0], "low-value-write-off": [280, 0, 0, 0] },
    ],
    [
      "leaves its book value as a loss when it goes on its own",
      { ...PC, disposed: "15.10.2028" },
      { depreciation: [300, 225, 0, 0], "disposal-loss": [0, 375, 0, 0] },
    ],
    [
      "leaves its whole cost when it goes in the month in which it came",
      { ...PC, acquired: "01.07.2028", disposed: "31.07.2028" },
      { purchase: [0, 1200, 0, 0], "disposal-loss": [0, 1200, 0, 0] },
    ],
    [
      "stays at its reminder value after its life",
      { ...PC, acquired: "01.01.2020", reminder: 1 },
      {},
    ],
    [
      "in a pool goes on when it goes on its own",
      { cost: 500, acquired: "01.01.2026", method: "pool", disposed: "15.10.2028" },
      { depreciation: [100, 100, 100, 100] },
    ],
  ])("%s", (_, given, expected) => {
    expect(eurOf(given)).toEqual(expected);
  });
});

describe("a replacement", () => {
  it.each<[string, Given, Takeover | undefined, Record<string, number[]>]>([
    [
      "is bought in the month after the life ends, at the price of that year",
      { ...PC, acquired: "01.07.2025", life: 3, replacement: 1000 },
      undefined,
      { depreciation: [400, 200 + 170, 340, 340], purchase: [0, 1020, 0, 0] },
    ],
    [
      "that is overdue is bought in the first January",
      { ...PC, acquired: "01.07.2020", life: 3, replacement: 900, reminder: 1 },
      undefined,
      { purchase: [900, 0, 0, 955.09], depreciation: [300, 300, 300, 318.36] },
    ],
    [
      "comes in the month of the asset's own disposal, if that is earlier",
      { ...PC, disposed: "15.07.2027", replacement: 480 },
      undefined,
      {
        depreciation: [150 + 60, 120, 120, 120],
        "disposal-loss": [750, 0, 0, 0],
        purchase: [480, 0, 0, 0],
      },
    ],
    [
      "is not bought in or after the month from which nothing is bought",
      { ...PC, acquired: "01.10.2023", replacement: 1000 },
      takeover(october),
      { depreciation: [225, 0, 0, 0] },
    ],
    [
      "that is bought before is handed over like any device",
      { ...PC, acquired: "01.07.2023", replacement: 960 },
      soldForHalf,
      {
        depreciation: [150 + 60, 0, 0, 0],
        purchase: [960, 0, 0, 0],
        "disposal-loss": [450, 0, 0, 0],
        proceeds: [-450, 0, 0, 0],
      },
    ],
    [
      "is written off in equal rates where declining balance is not allowed any more",
      {
        cost: 1200,
        acquired: "01.01.2026",
        life: 2,
        method: "declining-balance",
        replacement: 100,
      },
      takeover(monthIndex(2029, 1)),
      { depreciation: [600, 51, 51, 0], purchase: [0, 102, 0, 0] },
    ],
  ])("%s", (_, given, areaTakeover, expected) => {
    expect(eurOf(given, areaTakeover)).toEqual(expected);
  });
});

describe("an asset of an area that is taken over", () => {
  it.each<[string, Given, Takeover, Record<string, number[]>]>([
    [
      "is written off before the takeover and then leaves",
      PC,
      scrapped,
      { depreciation: [225, 0, 0, 0], "disposal-loss": [675, 0, 0, 0] },
    ],
    [
      "brings a share of its book value when it is sold",
      PC,
      soldForHalf,
      {
        depreciation: [225, 0, 0, 0],
        "disposal-loss": [337.5, 0, 0, 0],
        proceeds: [-337.5, 0, 0, 0],
      },
    ],
    [
      "leaves a gain when it is sold above its book value",
      PC,
      { ...soldForHalf, proceedsShare: 1.2 },
      { depreciation: [225, 0, 0, 0], "disposal-loss": [-135, 0, 0, 0], proceeds: [-810, 0, 0, 0] },
    ],
    [
      "that is kept is written off as before",
      PC,
      takeover(october),
      { depreciation: [300, 300, 300, 0] },
    ],
    [
      "after its life leaves its reminder value",
      { ...PC, acquired: "01.01.2020", reminder: 1 },
      scrapped,
      { "disposal-loss": [1, 0, 0, 0] },
    ],
    [
      "that goes in the month of the takeover goes on its own, without proceeds",
      { ...PC, disposed: "01.10.2027" },
      soldForHalf,
      { depreciation: [225, 0, 0, 0], "disposal-loss": [675, 0, 0, 0] },
    ],
    [
      "that would have gone later goes with the takeover",
      { ...PC, disposed: "01.10.2028" },
      scrapped,
      { depreciation: [225, 0, 0, 0], "disposal-loss": [675, 0, 0, 0] },
    ],
    [
      "is not bought any more in or after the month of the takeover",
      { ...PC, acquired: "01.10.2027" },
      scrapped,
      {},
    ],
    [
      "is not bought any more from an earlier month on",
      { ...PC, acquired: "01.09.2027" },
      { ...scrapped, noPurchaseFrom: monthIndex(2027, 9) },
      {},
    ],
    [
      "stays when it was bought in the month of the takeover on purpose",
      { ...PC, acquired: "01.10.2027" },
      { ...scrapped, noPurchaseFrom: monthIndex(2028, 1) },
      { purchase: [1200, 0, 0, 0], depreciation: [75, 300, 300, 300] },
    ],
    [
      "of a pool brings proceeds, which are a gain, while the pool goes on",
      { cost: 500, acquired: "01.01.2026", method: "pool" },
      soldForHalf,
      {
        depreciation: [100, 100, 100, 100],
        "disposal-loss": [-200, 0, 0, 0],
        proceeds: [-200, 0, 0, 0],
      },
    ],
  ])("%s", (_, given, areaTakeover, expected) => {
    expect(eurOf(given, areaTakeover)).toEqual(expected);
  });

  it("leaves the book value that it would have had, which may differ by a rounding", () => {
    // 2027: 1024,82 × 9 ÷ 48 = 192,15 written off, but 256,21 × 9 ÷ 12 = 192,16 off the book value
    const lines = eurOf({ cost: 1024.82, acquired: "20.05.2025", life: 4 }, scrapped);
    expect(lines).toEqual({ depreciation: [192.15, 0, 0, 0], "disposal-loss": [405.65, 0, 0, 0] });
  });
});

describe("a grant", () => {
  const funded: Given = { cost: 6000, acquired: "01.07.2027", life: 3, grant: 3000 };

  it("is received with the purchase and released in step with the asset", () => {
    expect(eurOf(funded)).toMatchObject({
      grant: [-3000, 0, 0, 0],
      "grant-release": [-500, -1000, -1000, -500],
    });
  });

  it("is released at once when the asset goes", () => {
    const gone = eurOf({ ...funded, acquired: "01.07.2026" }, scrapped);
    expect(gone["grant-release"]).toEqual([-2500, 0, 0, 0]);
  });

  it("is not received for an asset that is not bought", () => {
    expect(eurOf({ ...funded, acquired: "01.12.2027" }, scrapped)).toEqual({});
  });
});

it("is refused where the price of a replacement leaves the range of cents", () => {
  const record = recordOf({ ...PC, acquired: "01.01.2024", replacement: 9_999_999_999_999 });
  const context = { horizon: HORIZON, assumptions: ASSUMPTIONS, takeover: undefined };
  expect(assetLines(record, context)).toMatchObject({
    ok: false,
    refusal: { kind: "out-of-range", argument: "replacementCost" },
  });
});
