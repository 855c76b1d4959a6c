import { payback } from "../../core/appraisal/payback";
import { presentValue } from "../../core/appraisal/present-value";
import { toEur, type Cents } from "../../core/money";
import type { Refusal } from "../../core/result";
import type { AreaKey, Takeovers } from "../../core/scenarios/takeover";
import { nameKey } from "../../tables/name-key";
import { readScenarioTables, type ScenarioTables } from "../../tables/scenario-tables";
import { cellsOf, type ModelTable, type ModelTables } from "../../workbook/model/model-table";
import { type AreaEffect, EstateParts, paid } from "./estate-parts";
import { type PartTotals, sumOfTotals } from "./part-totals";
import { type PlanFrame, readPlanFrame } from "./plan-frame";

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
  let last: Pick<Calculated, "estate" | "known"> | undefined;
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
    const { horizon } = frame.value;
    if (last?.estate.fits(reading.value, horizon) !== true) {
      last = { estate: new EstateParts(reading.value, horizon), known: new Map() };
    }
    last.estate.forgetMuch();
    const calculated = { ...last, tables: reading.value, frame: frame.value };
    return {
      ok: true,
      frame: frame.value,
      figuresOf: (code) => figuresOf(nameKey(code), calculated),
    };
  };
}

/** Figures that were given before, and what they were made of. */
interface KnownFigures {
  readonly parts: readonly unknown[];
  readonly result: FiguresResult;
}

/** What figures are made of. */
interface Calculated {
  readonly estate: EstateParts;
  readonly tables: ScenarioTables;
  readonly frame: PlanFrame;
  /** by scenario */
  readonly known: Map<string, KnownFigures>;
}

/**
 * The figures of one scenario from those of its parts; the same object as before where every part
 * is the same object.
 */
function figuresOf(scenario: string, { estate, frame, known, tables }: Calculated): FiguresResult {
  const takeovers: Takeovers = tables.takeovers.get(scenario) ?? new Map();
  const parts: unknown[] = [frame.rate];
  const totals: PartTotals[] = [];
  const areas = new Map<AreaKey, AreaEffect>();
  for (const area of estate.areas) {
    const takeover = area === undefined ? undefined : takeovers.get(area);
    const part = estate.area(area, takeover);
    if (!part.ok) return part;
    parts.push(part);
    totals.push(part.value.totals);
    if (area !== undefined && takeover !== undefined) areas.set(area, part.value.effect);
  }
  const positions = new Map<number, Cents>();
  for (const { position, scenario: owner } of tables.positions) {
    if (owner !== undefined && owner !== scenario) continue;
    const part = estate.position(position);
    if (!part.ok) return part;
    parts.push(part, position.row);
    totals.push(part.value);
    positions.set(position.row, paid(part.value));
  }
  const before = known.get(scenario);
  if (before !== undefined && isSameList(before.parts, parts)) return before.result;
  const result = sumUp(totals, frame, { areas, positions });
  known.set(scenario, { parts, result });
  return result;
}

function sumUp(
  parts: readonly PartTotals[],
  { horizon, rate }: PlanFrame,
  details: Pick<ScenarioFigures, "areas" | "positions">,
): FiguresResult {
  const totals = sumOfTotals(parts, horizon);
  const value = presentValue(totals.cash.map(toEur), rate);
  if (!value.ok) return value;
  return { ok: true, value: { totals, presentValue: value.value.amount, ...details } };
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/**
 * When a scenario's savings have made good its cost: a plan year, of which the first means that it
 * has never cost more; `never` within the plan; or `nothing` where it pays what the status quo pays.
 */
export type PaybackYear = number | "never" | "nothing";

/** The plan year from which on the discounted savings so far are not negative any more, for good. */
export function paybackYear(
  statusQuo: ScenarioFigures,
  { totals }: ScenarioFigures,
  { horizon, rate }: PlanFrame,
): PaybackYear {
  const savings = statusQuo.totals.cash.map((amount, year) => amount - (totals.cash[year] ?? 0));
  if (savings.every((amount) => amount === 0)) return "nothing";
  const result = payback(
    savings.map((amount) => amount / 100),
    rate,
  );
  return result.ok ? horizon.firstYear + result.value.from : "never";
}
