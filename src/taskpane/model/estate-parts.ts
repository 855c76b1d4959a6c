import { cents, type Cents } from "../../core/money";
import type { Refusal } from "../../core/result";
import type { Estate, EstatePosition } from "../../core/scenarios/estate";
import type { Horizon } from "../../core/scenarios/horizon";
import type { AreaKey, Takeover } from "../../core/scenarios/takeover";
import type { ScenarioTables } from "../../tables/scenario-tables";
import { type PartResult, type PartTotals, partTotals, sumOfTotals } from "./part-totals";

/** What the decisions on an area cause against leaving it as it is, over all years. */
export interface AreaEffect {
  /** payments; saved is negative */
  readonly devices: Cents;
  readonly contracts: Cents;
  readonly staff: Cents;
  /** book value lost by devices that leave (DE: Buchverlust) */
  readonly bookLoss: Cents;
}

/** An area under a takeover, or without one. */
export interface AreaPart {
  readonly totals: PartTotals;
  readonly effect: AreaEffect;
}

type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** What each kind of record of an area costs. */
interface AreaTotals {
  readonly assets: PartTotals;
  readonly contracts: PartTotals;
  readonly staff: PartTotals;
}

/** Answers of each kind that are kept. */
const MOST_KNOWN = 5000;

/**
 * The estate cut by area, with what its parts cost under the takeovers that were asked for. What was
 * asked before is answered with the same object, by which others know that it did not change.
 */
export class EstateParts {
  readonly areas: readonly (AreaKey | undefined)[];
  readonly #estates: ReadonlyMap<AreaKey | undefined, Omit<Estate, "positions">>;
  readonly #areas = new Map<string, Answer<AreaPart>>();
  readonly #kept = new Map<AreaKey | undefined, Answer<AreaTotals>>();
  readonly #positions = new Map<string, PartResult>();

  constructor(
    private readonly tables: ScenarioTables,
    private readonly horizon: Horizon,
  ) {
    const { assets, contracts, staff } = tables;
    this.areas = [...new Set([...assets, ...contracts, ...staff].map(({ area }) => area))];
    this.#estates = new Map(
      this.areas.map((area) => [
        area,
        {
          assets: assets.filter((asset) => asset.area === area),
          contracts: contracts.filter((contract) => contract.area === area),
          staff: staff.filter((post) => post.area === area),
        },
      ]),
    );
  }

  /** Whether nothing changed but positions and takeovers. */
  fits(tables: ScenarioTables, horizon: Horizon): boolean {
    return (
      JSON.stringify([horizon, tables.assumptions]) ===
        JSON.stringify([this.horizon, this.tables.assumptions]) &&
      tables.assets === this.tables.assets &&
      tables.contracts === this.tables.contracts &&
      isSameStaff(tables.staff, this.tables.staff)
    );
  }

  /** Every key press adds an answer; nobody goes back to thousands of them. */
  forgetMuch(): void {
    for (const known of [this.#areas, this.#positions]) if (known.size > MOST_KNOWN) known.clear();
  }

  /** What an area costs under a takeover or without one, and what that causes. */
  area(area: AreaKey | undefined, takeover: Takeover | undefined): Answer<AreaPart> {
    const key = JSON.stringify([area, takeover]);
    const part = this.#areas.get(key) ?? this.#areaPart(area, takeover);
    this.#areas.set(key, part);
    return part;
  }

  /** What a position costs. */
  position(position: EstatePosition): PartResult {
    // All positions are read anew when one of them changes.
    const key = wordOf(position);
    const result =
      this.#positions.get(key) ??
      partTotals({ positions: [position] }, undefined, undefined, this.#context);
    this.#positions.set(key, result);
    return result;
  }

  #areaPart(area: AreaKey | undefined, takeover: Takeover | undefined): Answer<AreaPart> {
    const kept = this.#kept.get(area) ?? this.#areaTotals(area, undefined);
    this.#kept.set(area, kept);
    if (!kept.ok) return kept;
    const own = takeover === undefined ? kept : this.#areaTotals(area, takeover);
    if (!own.ok) return own;
    const all = ({ assets, contracts, staff }: AreaTotals) =>
      sumOfTotals([assets, contracts, staff], this.horizon);
    const totals = all(own.value);
    const caused = (kind: keyof AreaTotals) =>
      cents(paid(own.value[kind]) - paid(kept.value[kind]));
    const effect = {
      devices: caused("assets"),
      contracts: caused("contracts"),
      staff: caused("staff"),
      bookLoss: cents(totals.bookLoss - all(kept.value).bookLoss),
    };
    return { ok: true, value: { totals, effect } };
  }

  #areaTotals(area: AreaKey | undefined, takeover: Takeover | undefined): Answer<AreaTotals> {
    const estate = this.#estates.get(area) ?? { assets: [], contracts: [], staff: [] };
    const totals = (part: Partial<Estate>) => partTotals(part, area, takeover, this.#context);
    const assets = totals({ assets: estate.assets });
    if (!assets.ok) return assets;
    const contracts = totals({ contracts: estate.contracts });
    if (!contracts.ok) return contracts;
    const staff = totals({ staff: estate.staff });
    if (!staff.ok) return staff;
    const value = { assets: assets.value, contracts: contracts.value, staff: staff.value };
    return { ok: true, value };
  }

  get #context() {
    return { assumptions: this.tables.assumptions, horizon: this.horizon };
  }
}

/** All payments of a part, over all years. */
export function paid({ cash }: PartTotals): Cents {
  return cents(cash.reduce<number>((sum, amount) => sum + amount, 0));
}

/** Staff is read anew each time, unlike the other tables. */
function isSameStaff(one: ScenarioTables["staff"], other: ScenarioTables["staff"]): boolean {
  return one === other || wordOf(one) === wordOf(other);
}

/** Records as text; they hold exact fractions, which JSON does not know. */
function wordOf(records: unknown): string {
  return JSON.stringify(records, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
