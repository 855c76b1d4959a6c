import fc from "fast-check";
import { addMonths, firstDayOfMonth, yearOf } from "../../../src/core/calendar";
import { annualDepreciation } from "../../../src/core/depreciation/annual-depreciation";
import type { Asset } from "../../../src/core/depreciation/asset";
import type { Movement } from "../../../src/core/depreciation/movement";
import {
  depreciationSchedule,
  totalFlows,
  type ScheduleYear,
} from "../../../src/core/depreciation/schedule";
import { cents } from "../../../src/core/money";
import { day } from "../day";
import { anyDescription, assetOf } from "./sample-asset";
import { scheduleOf } from "./sample-schedule";

/** Movements that fit the asset: of each month a part of what is allowed there. */
const plannedMovements = fc.array(
  fc.record({
    month: fc.nat({ max: 60 }),
    kind: fc.constantFrom("addition", "write-down", "write-up", "new-life"),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    life: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
  }),
  { maxLength: 6 },
);

/** After a movement, even of no amount, its rest is spread evenly. */
const DECLINING = {
  cost: cents(32),
  acquired: day("01.01.2020"),
  lifeYears: 8.25,
  reminderValue: undefined,
  method: "declining-balance",
  disposed: day("22.08.2024"),
} as const;

describe("a schedule always", () => {
  it("shows each year the AfA of the asset, if there are no movements", () => {
    fc.assert(
      fc.property(anyDescription, (given) => {
        const asset = assetOf(given);
        const years = scheduleOf(asset, []);
        for (const { year, depreciation } of years) {
          expect(depreciation).toBe(annualDepreciation(asset, year).amount);
        }
        const after = (years.at(-1)?.year ?? 0) + 1;
        expect(annualDepreciation(asset, after).amount).toBe(0);
      }),
    );
  });

  it("closes, keeps the reminder value, and never passes the continued original cost", () => {
    fc.assert(
      fc.property(
        anyDescription.filter(({ cost }) => cost < 1e12),
        plannedMovements,
        (given, wanted) => {
          const asset = assetOf(given);
          const { movements, years } = accepted(asset, wanted);
          checkSums(asset, movements, years);
        },
      ),
      { examples: [[DECLINING, [{ month: 0, kind: "write-up", share: 0, life: undefined }]]] },
    );
  });
});

interface Wanted {
  readonly month: number;
  readonly kind: Movement["kind"];
  readonly share: number;
  readonly life: number | undefined;
}

/** The schedule with as many of the wanted movements as are allowed. */
function accepted(asset: Asset, wanted: readonly Wanted[]) {
  let movements: readonly Movement[] = [];
  let years = scheduleOf(asset, []);
  for (const { kind, life, month, share } of wanted) {
    const on = firstDayOfMonth(addMonths(asset.acquiredIn, month));
    const amount = cents(Math.round(share * asset.cost));
    const movement: Movement =
      kind === "new-life"
        ? { kind, day: on, lifeMonths: life ?? 12 }
        : { kind, day: on, amount, lifeMonths: life };
    const next = depreciationSchedule(asset, [...movements, movement]);
    if (next.ok) {
      movements = [...movements, movement];
      years = next.value;
    }
  }
  return { movements, years };
}

function checkSums(
  asset: Asset,
  movements: readonly Movement[],
  years: readonly ScheduleYear[],
): void {
  const total = totalFlows(years);
  const last = years.at(-1)?.closing ?? 0;
  expect(
    total.additions + total.writeUps - total.depreciation - total.writeDowns - total.disposal,
  ).toBe(last);
  const unchanged = scheduleOf(asset, movements.map(withoutValueChange));
  let opening = 0;
  for (const row of years) {
    expect(row.opening).toBe(opening);
    expect(row.depreciation).toBeGreaterThanOrEqual(0);
    const isGone = asset.method !== "pool" && row.year === goneIn(asset);
    expect(row.closing).toBeGreaterThanOrEqual(isGone ? 0 : asset.reminderValue);
    const continued = unchanged.find(({ year }) => year === row.year)?.closing;
    // every year and every segment may round by a cent
    const limit = (continued ?? asset.reminderValue) + years.length + movements.length;
    expect(row.closing).toBeLessThanOrEqual(limit);
    opening = row.closing;
  }
}

/** The same movement with no effect but that the rest is spread evenly from there on. */
function withoutValueChange(movement: Movement): Movement {
  const { kind } = movement;
  return kind === "new-life" || kind === "addition" ? movement : { ...movement, amount: cents(0) };
}

function goneIn({ disposedIn }: Asset): number | undefined {
  return disposedIn === undefined ? undefined : yearOf(disposedIn);
}
