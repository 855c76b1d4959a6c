import { presentValue } from "../../core/appraisal/present-value";
import { payback } from "../../core/appraisal/payback";
import { cents, toEur, type Cents } from "../../core/money";
import type { Refusal } from "../../core/result";
import type { EstatePosition } from "../../core/scenarios/estate";
import type { Horizon } from "../../core/scenarios/horizon";
import type { AreaKey, Takeover, Takeovers } from "../../core/scenarios/takeover";
import { nameKey } from "../../tables/name-key";
import { readScenarioTables, type ScenarioTables } from "../../tables/scenario-tables";
import { cellsOf, type ModelTable, type ModelTables } from "../../workbook/model/model-table";
import {
  type EstatePart,
  noTotals,
  type PartResult,
  type PartTotals,
  partTotals,
  sumOfTotals,
} from "./part-totals";
import { type PlanFrame, readPlanFrame } from "./plan-frame";

/** What the decisions on an area cause against leaving it as it is, over all years. */
export interface AreaEffect {
  /** payments; saved is negative */
  readonly devices: Cents;
  readonly contracts: Cents;
  readonly staff: Cents;
  /** book value lost by devices that leave (DE: Buchverlust) */
  readonly bookLoss: Cents;
}

/** What a scenario costs. */
export interface ScenarioFigures {
  readonly totals: PartTotals;
  /** of all payments (DE: Kapitalwert) */
  readonly presentValue: Cents;
  /** by area that the scenario takes over */
  readonly areas: ReadonlyMap<AreaKey, AreaEffect>;
  /** payments over all years by the row of the position in its table, the header being row 1 */
  readonly positions: ReadonlyMap<number, Cents>;
}

/** The figures of every scenario that is asked for, or what has to be put right first. */
export type Calculation =
  | {
      readonly ok: true;
      readonly frame: PlanFrame;
      readonly figuresOf: (code: string) => FiguresResult;
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

type FiguresResult =
  | { readonly ok: true; readonly value: ScenarioFigures }
  | { readonly ok: false; readonly refusal: Refusal };

const SCENARIO_TABLES = {
  assets: "Anlagen",
  contracts: "Vertraege",
  staff: "Personal",
  positions: "Positionen",
  takeovers: "Uebernahme",
  assumptions: "Annahmen",
} as const;

/**
 * Creates a calculator that answers again at once what did not change (DE: Rechnung im
 * Aufgabenbereich). Records of different areas do not touch each other, so that a changed decision
 * costs only the calculation of its area, and a changed position only that of the positions.
 */
export function createCalculator(): (tables: ModelTables) => Calculation | undefined {
  const cellsOfTable = new WeakMap<ModelTable, ReturnType<typeof cellsOf>>();
  const cells = (table: ModelTable) => {
    const known = cellsOfTable.get(table) ?? cellsOf(table);
    cellsOfTable.set(table, known);
    return known;
  };
  let parts: EstateParts | undefined;
  return (tables) => {
    const entries = Object.entries(SCENARIO_TABLES).map(([key, name]) => {
      const table = tables[name];
      return [key, table === undefined ? undefined : cells(table)] as const;
    });
    if (entries.some(([, content]) => content === undefined)) return undefined;
    const all = Object.fromEntries(entries) as unknown as Parameters<typeof readScenarioTables>[0];
    const frame = readPlanFrame(all.assumptions);
    if (!frame.ok) return { ok: false, refusals: [frame.refusal] };
    const reading = readScenarioTables(all);
    if (!reading.ok) return { ok: false, refusals: reading.refusals };
    if (parts?.fits(reading.value, frame.value) !== true) {
      parts = new EstateParts(reading.value, frame.value);
    }
    const current = parts;
    current.forgetMuch();
    return {
      ok: true,
      frame: frame.value,
      figuresOf: (code) => figures(current, reading.value, nameKey(code), frame.value),
    };
  };
}

const KINDS = ["assets", "contracts", "staff"] as const;

function figures(
  parts: EstateParts,
  tables: ScenarioTables,
  scenario: string,
  { horizon, rate }: PlanFrame,
): FiguresResult {
  const takeovers: Takeovers = tables.takeovers.get(scenario) ?? new Map();
  const totals: PartTotals[] = [];
  const areas = new Map<AreaKey, AreaEffect>();
  for (const area of parts.areas) {
    const takeover = area === undefined ? undefined : takeovers.get(area);
    const effect = { assets: cents(0), contracts: cents(0), staff: cents(0), bookLoss: cents(0) };
    for (const kind of KINDS) {
      const part = parts.totals(area, kind, takeover);
      if (!part.ok) return part;
      totals.push(part.value);
      const kept = parts.totals(area, kind, undefined);
      if (!kept.ok) return kept;
      effect[kind] = cents(paid(part.value) - paid(kept.value));
      effect.bookLoss = cents(effect.bookLoss + part.value.bookLoss - kept.value.bookLoss);
    }
    if (area !== undefined && takeover !== undefined) {
      const { assets, bookLoss, contracts, staff } = effect;
      areas.set(area, { devices: assets, contracts, staff, bookLoss });
    }
  }
  const positions = new Map<number, Cents>();
  for (const { position, scenario: owner } of tables.positions) {
    if (owner !== undefined && owner !== scenario) continue;
    const part = parts.position(position);
    if (!part.ok) return part;
    totals.push(part.value);
    positions.set(position.row, paid(part.value));
  }
  const sum = sumOfTotals(totals, horizon);
  const value = presentValue(sum.cash.map(toEur), rate);
  if (!value.ok) return value;
  return { ok: true, value: { totals: sum, presentValue: value.value.amount, areas, positions } };
}

/** All payments of a part, over all years. */
function paid({ cash }: PartTotals): Cents {
  return cents(cash.reduce<number>((sum, amount) => sum + amount, 0));
}

/** Years after which a scenario's savings have made good its cost; nothing if never within the plan. */
export function paybackYears(
  statusQuo: ScenarioFigures,
  { totals }: ScenarioFigures,
  rate: number,
): number | undefined {
  const savings = statusQuo.totals.cash.map((amount, year) => amount - (totals.cash[year] ?? 0));
  if (savings.every((amount) => amount === 0)) return undefined;
  const result = payback(
    savings.map((amount) => amount / 100),
    rate,
  );
  return result.ok ? result.value.years : undefined;
}

/** Answers of each kind that are kept. */
const MOST_KNOWN = 5000;

/** The estate cut by area, with what its parts cost under the takeovers that were asked for. */
class EstateParts {
  readonly areas: readonly (AreaKey | undefined)[];
  readonly #estates = new Map<
    AreaKey | undefined,
    Required<Pick<EstatePart, (typeof KINDS)[number]>>
  >();
  readonly #known = new Map<string, PartResult>();
  readonly #positions = new Map<string, PartResult>();
  readonly #context: {
    readonly assumptions: ScenarioTables["assumptions"];
    readonly horizon: Horizon;
  };

  constructor(
    private readonly tables: ScenarioTables,
    private readonly frame: PlanFrame,
  ) {
    this.#context = { assumptions: tables.assumptions, horizon: frame.horizon };
    const areaList = new Set(KINDS.flatMap((kind) => tables[kind].map(({ area }) => area)));
    this.areas = [...areaList];
    for (const area of this.areas) {
      this.#estates.set(area, {
        assets: tables.assets.filter((record) => record.area === area),
        contracts: tables.contracts.filter((record) => record.area === area),
        staff: tables.staff.filter((record) => record.area === area),
      });
    }
  }

  /** Whether nothing changed but positions and takeovers. */
  fits(tables: ScenarioTables, frame: PlanFrame): boolean {
    return (
      JSON.stringify([frame, tables.assumptions]) ===
        JSON.stringify([this.frame, this.tables.assumptions]) &&
      tables.assets === this.tables.assets &&
      tables.contracts === this.tables.contracts &&
      isSameStaff(tables.staff, this.tables.staff)
    );
  }

  /** Every key press adds an answer; nobody goes back to thousands of them. */
  forgetMuch(): void {
    for (const known of [this.#known, this.#positions]) if (known.size > MOST_KNOWN) known.clear();
  }

  totals(
    area: AreaKey | undefined,
    kind: (typeof KINDS)[number],
    takeover: Takeover | undefined,
  ): PartResult {
    const key = JSON.stringify([area, kind, takeover]);
    const part = this.#estates.get(area);
    if (part === undefined) return { ok: true, value: noTotals(this.frame.horizon) };
    const result =
      this.#known.get(key) ?? partTotals({ [kind]: part[kind] }, area, takeover, this.#context);
    this.#known.set(key, result);
    return result;
  }

  position(position: EstatePosition): PartResult {
    // All positions are read anew when one of them changes.
    const key = wordOf(position);
    const result =
      this.#positions.get(key) ??
      partTotals({ positions: [position] }, undefined, undefined, this.#context);
    this.#positions.set(key, result);
    return result;
  }
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
