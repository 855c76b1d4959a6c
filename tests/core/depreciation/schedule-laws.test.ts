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
  const unchanged = scheduleOf(asset, movements.flatMap(withoutValueChange));
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

function withoutValueChange(movement: Movement): readonly Movement[] {
  const { day: on, kind, lifeMonths } = movement;
  if (kind === "new-life" || kind === "addition") return [movement];
  return lifeMonths === undefined ? [] : [{ kind: "new-life", day: on, lifeMonths }];
}

function goneIn({ disposedIn }: Asset): number | undefined {
  return disposedIn === undefined ? undefined : yearOf(disposedIn);
}
