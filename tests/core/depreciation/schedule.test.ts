import type { Movement } from "../../../src/core/depreciation/movement";
import { depreciationSchedule, totalFlows } from "../../../src/core/depreciation/schedule";
import { toCents, toEur } from "../../../src/core/money";
import { day } from "../day";
import { assetOf, description, type Sample } from "./sample-asset";
import { scheduleOf } from "./sample-schedule";

const server: Sample = { cost: 6000, acquired: "01.01.2026", life: 5 };

/** What a test says about a movement, in EUR, months and German dates. */
type SampleMovement =
  | readonly [on: string, kind: "addition" | "write-down" | "write-up", eur: number, life?: number]
  | readonly [on: string, kind: "new-life", months: number];

function movementOf(sample: SampleMovement): Movement {
  const [on, kind, figure, lifeMonths] = sample;
  return kind === "new-life"
    ? { day: day(on), kind, lifeMonths: figure }
    : { day: day(on), kind, amount: toCents(figure), lifeMonths };
}

/** Year, opening, additions, write-ups, depreciation, write-downs, disposal, closing in EUR. */
function rows(sample: Sample, ...movements: SampleMovement[]): number[][] {
  const asset = assetOf(description(sample));
  return scheduleOf(asset, movements.map(movementOf)).map((row) => [
    row.year,
    ...[row.opening, row.additions, row.writeUps].map(toEur),
    ...[row.depreciation, row.writeDowns, row.disposal, row.closing].map(toEur),
  ]);
}

const depreciationOnly = (table: number[][]) => table.map((row) => row[4]);

describe("the schedule of an asset without movements", () => {
  it("leads from the cost to nothing", () => {
    expect(rows({ cost: 12_000, acquired: "15.04.2026", life: 3 })).toEqual([
      [2026, 0, 12_000, 0, 3000, 0, 0, 9000],
      [2027, 9000, 0, 0, 4000, 0, 0, 5000],
      [2028, 5000, 0, 0, 4000, 0, 0, 1000],
      [2029, 1000, 0, 0, 1000, 0, 0, 0],
    ]);
  });

  it("ends when the reminder value is reached", () => {
    expect(rows({ cost: 100, acquired: "01.01.2026", life: 4, reminder: 60 })).toEqual([
      [2026, 0, 100, 0, 25, 0, 0, 75],
      [2027, 75, 0, 0, 15, 0, 0, 60],
    ]);
  });

  it("ends when the asset goes, with what was left of it", () => {
    expect(rows({ cost: 12_000, acquired: "15.04.2026", life: 3, disposed: "20.09.2027" })).toEqual(
      [
        [2026, 0, 12_000, 0, 3000, 0, 0, 9000],
        [2027, 9000, 0, 0, 2666.67, 0, 6333.33, 0],
      ],
    );
  });

  it("lets the reminder value go in the year in which the life ends", () => {
    const sample = { cost: 1200, acquired: "01.01.2026", life: 1, reminder: 1 };
    expect(rows({ ...sample, disposed: "20.12.2026" })).toEqual([
      [2026, 0, 1200, 0, 1100, 0, 100, 0],
    ]);
    expect(rows({ ...sample, life: 0.5, disposed: "20.12.2026" })).toEqual([
      [2026, 0, 1200, 0, 1199, 0, 1, 0],
    ]);
  });

  it("shows an asset that goes in the month in which it comes", () => {
    expect(rows({ ...server, disposed: "31.01.2026" })).toEqual([
      [2026, 0, 6000, 0, 0, 0, 6000, 0],
    ]);
  });

  it("is one year for an asset that is written off at once or that cost nothing", () => {
    expect(rows({ cost: 500, acquired: "15.04.2026", method: "immediate" })).toEqual([
      [2026, 0, 500, 0, 500, 0, 0, 0],
    ]);
    expect(rows({ ...server, cost: 0 })).toEqual([[2026, 0, 0, 0, 0, 0, 0, 0]]);
  });

  it("of a pool does not know of a disposal", () => {
    const pool = { cost: 999.99, acquired: "15.04.2026", method: "pool" } as const;
    const table = rows({ ...pool, disposed: "01.02.2028" });
    expect(table).toEqual(rows(pool));
    expect(depreciationOnly(table)).toEqual([200, 200, 200, 200, 199.99]);
  });

  it("follows the declining balance", () => {
    const car = { cost: 100_000, acquired: "01.07.2025", life: 5 };
    expect(depreciationOnly(rows({ ...car, method: "declining-balance" }))).toEqual([
      15_000, 25_500, 17_850, 16_660, 16_660, 8330,
    ]);
  });
});

describe("a movement", () => {
  it("that writes down spreads the rest over the remaining months", () => {
    expect(rows(server, ["31.12.2027", "write-down", 1200])).toEqual([
      [2026, 0, 6000, 0, 1200, 0, 0, 4800],
      [2027, 4800, 0, 0, 1200, 1200, 0, 2400],
      [2028, 2400, 0, 0, 800, 0, 0, 1600],
      [2029, 1600, 0, 0, 800, 0, 0, 800],
      [2030, 800, 0, 0, 800, 0, 0, 0],
    ]);
  });

  it("takes effect at the end of its month, whatever its day", () => {
    const early = rows(server, ["01.05.2027", "write-down", 1000]);
    expect(early).toEqual(rows(server, ["31.05.2027", "write-down", 1000]));
    // 5 months of 100, then 7 of (6,000 − 1,700 − 1,000) / 43
    expect(early[1]).toEqual([2027, 4800, 0, 0, 1037.21, 1000, 0, 2762.79]);
  });

  it("that adds to the cost does so from the next month on", () => {
    expect(rows(server, ["15.06.2028", "addition", 900])).toEqual([
      [2026, 0, 6000, 0, 1200, 0, 0, 4800],
      [2027, 4800, 0, 0, 1200, 0, 0, 3600],
      [2028, 3600, 900, 0, 1380, 0, 0, 3120],
      [2029, 3120, 0, 0, 1560, 0, 0, 1560],
      [2030, 1560, 0, 0, 1560, 0, 0, 0],
    ]);
  });

  it("that gives a new remaining life ends the schedule with it", () => {
    const longer = rows(server, ["31.12.2027", "new-life", 72]);
    expect(depreciationOnly(longer)).toEqual([1200, 1200, 600, 600, 600, 600, 600, 600]);
    const shorter = rows(server, ["31.12.2027", "new-life", 1]);
    expect(depreciationOnly(shorter)).toEqual([1200, 1200, 3600]);
  });

  it("may change value and life at once", () => {
    const table = rows(server, ["31.12.2027", "write-down", 1200, 24]);
    expect(depreciationOnly(table)).toEqual([1200, 1200, 1200, 1200]);
    expect(table).toEqual(
      rows(server, ["31.12.2027", "new-life", 24], ["31.12.2027", "write-down", 1200]),
    );
  });

  it("gives the rest to the last month of life", () => {
    const table = rows({ cost: 100, acquired: "01.01.2026", life: 1, reminder: 1 }, [
      "31.03.2026",
      "write-down",
      5,
    ]);
    expect(table).toEqual([[2026, 0, 100, 0, 94, 5, 0, 1]]);
  });

  it("that writes up may reach the continued original cost", () => {
    const table = rows(
      server,
      ["31.12.2026", "write-down", 2400],
      ["31.12.2027", "write-up", 1800],
    );
    // 2,400 left over 48 months, then back to 3,600 at the end of 2027
    expect(table).toEqual([
      [2026, 0, 6000, 0, 1200, 2400, 0, 2400],
      [2027, 2400, 0, 1800, 600, 0, 0, 3600],
      [2028, 3600, 0, 0, 1200, 0, 0, 2400],
      [2029, 2400, 0, 0, 1200, 0, 0, 1200],
      [2030, 1200, 0, 0, 1200, 0, 0, 0],
    ]);
  });

  it("may write down to the reminder value and up again", () => {
    const table = rows(
      { ...server, reminder: 1 },
      ["31.12.2026", "write-down", 4799],
      ["31.12.2028", "write-up", 2399],
    );
    expect(table.map((row) => row.at(-1))).toEqual([1, 1, 2400, 1200, 1]);
  });

  it("turns a declining balance into equal rates", () => {
    const car = { cost: 100_000, acquired: "01.07.2025", life: 5 };
    const table = rows({ ...car, method: "declining-balance" }, ["30.06.2026", "addition", 8500]);
    // half of 25,500 in 2026; then (85,000 − 12,750 + 8,500) over 48 months
    expect(depreciationOnly(table)).toEqual([
      15_000, 22_843.75, 20_187.5, 20_187.5, 20_187.5, 10_093.75,
    ]);
  });

  it("ends with the asset", () => {
    const sample = { ...server, disposed: "15.07.2028" };
    expect(rows(sample, ["31.12.2027", "write-down", 1200])).toEqual([
      [2026, 0, 6000, 0, 1200, 0, 0, 4800],
      [2027, 4800, 0, 0, 1200, 1200, 0, 2400],
      [2028, 2400, 0, 0, 400, 0, 2000, 0],
    ]);
  });

  it("after the end of life needs a life of its own", () => {
    const table = rows(server, ["15.05.2032", "addition", 240, 24]);
    expect(table.slice(5)).toEqual([
      [2031, 0, 0, 0, 0, 0, 0, 0],
      [2032, 0, 240, 0, 70, 0, 0, 170],
      [2033, 170, 0, 0, 120, 0, 0, 50],
      [2034, 50, 0, 0, 50, 0, 0, 0],
    ]);
  });

  it("of the same day takes effect in the given order", () => {
    const asset = assetOf(description(server));
    const up = movementOf(["31.12.2027", "write-up", 1200]);
    const down = movementOf(["31.12.2027", "write-down", 1200]);
    expect(depreciationSchedule(asset, [down, up])).toMatchObject({ ok: true });
    expect(depreciationSchedule(asset, [up, down])).toMatchObject({ ok: false, movement: up });
  });
});

describe("a movement is refused", () => {
  const disposed = { ...server, disposed: "20.10.2028" };
  const cases: readonly (readonly [string, Sample, SampleMovement, object])[] = [
    [
      "before the acquisition",
      { ...server, acquired: "15.01.2026" },
      ["14.01.2026", "write-down", 1],
      { kind: "before-acquisition", argument: "day", allowed: { year: 2026, month: 1, day: 15 } },
    ],
    [
      "in the month of disposal",
      disposed,
      ["01.10.2028", "write-down", 1],
      { kind: "not-before-disposal", argument: "day", allowed: { year: 2028, month: 10, day: 20 } },
    ],
    [
      "below the reminder value",
      { ...server, reminder: 1 },
      ["31.12.2027", "write-down", 3599.01],
      { kind: "write-down-too-large", argument: "amount", value: 3599.01, allowed: 3599 },
    ],
    [
      "above the continued original cost",
      server,
      ["31.12.2027", "write-up", 0.01],
      { kind: "write-up-too-large", argument: "amount", value: 0.01, allowed: 0 },
    ],
    [
      "when no life is left for what it adds",
      server,
      ["31.12.2030", "addition", 1],
      { kind: "no-life-left", argument: "lifeMonths" },
    ],
    [
      "when it makes the cost too large for cents",
      server,
      ["31.12.2027", "addition", 9_999_999_999_999],
      { kind: "out-of-range", allowed: { min: 0, max: 9_999_999_993_999.99 } },
    ],
    [
      "of an asset that is written off at once",
      { ...server, method: "immediate" },
      ["31.12.2027", "addition", 1],
      { kind: "no-movements-of-method" },
    ],
    [
      "of a pool",
      { ...server, method: "pool" },
      ["31.12.2027", "new-life", 12],
      { kind: "no-movements-of-method" },
    ],
  ];

  it.each(cases)("%s", (_, sample, movement, refusal) => {
    const given = movementOf(movement);
    const before = movementOf(["31.12.2026", "new-life", 48]);
    const ofMonth = "method" in sample ? [given] : [before, given];
    const schedule = depreciationSchedule(assetOf(description(sample)), ofMonth);
    expect(schedule).toMatchObject({ ok: false, refusal, movement: given });
  });
});

it("the flows of no years are nothing", () => {
  expect(Object.values(totalFlows([]))).toEqual([0, 0, 0, 0, 0]);
});
