import { monthOf, type MonthIndex } from "../core/calendar";
import { createContract } from "../core/contracts/contract";
import { createAsset } from "../core/depreciation/asset";
import { centsOf, fractionOf, plus, times, WHOLE, type Fraction } from "../core/fraction";
import { ok, refuse, refusedAs, type Refusal, type Result } from "../core/result";
import type { EstatePosition } from "../core/scenarios/estate";
import { INTERVAL_OF_WORD } from "./interval-words";
import { nameKey } from "./name-key";
import { POSITIONEN } from "./positionen";
import { readTable, type TableCells, type TableRow } from "./read-table";
import { rememberByContent } from "./remember";

/** A position with the scenario that it belongs to. */
export interface ScenarioPosition {
  /** `nameKey` of the scenario; without one the position belongs to all */
  readonly scenario: string | undefined;
  readonly position: EstatePosition;
}

/** The positions of every scenario, and beside them everything that was refused. */
export interface PositionReading {
  readonly positions: readonly ScenarioPosition[];
  readonly refusals: readonly Refusal[];
}

type PositionRow = TableRow<typeof POSITIONEN>;

/** Headers by the property of a contract or asset that core refuses. */
const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  account: "Konto",
  amount: "Einzelpreis",
  end: "Ende",
  increase: "Steigerung",
  interval: "Intervall",
  lifeYears: "Nutzungsdauer",
  vatRate: "USt",
};

/** Tables that are remembered. */
const REMEMBERED = 4;

/**
 * Reads the positions of all scenarios (DE: Positionen) with their header row.
 *
 * An empty Szenario means all, an empty USt or Steigerung none. `einmalig` is paid once whatever its
 * Intervall; `laufend` and `Erlös` need one. Every position but an Investition needs a Konto.
 */
export const readPositions: (cells: TableCells) => PositionReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readTable(POSITIONEN, cells);
    const positions: ScenarioPosition[] = [];
    const refusals: Refusal[] = [...reading.refusals];
    for (const row of reading.rows) {
      const { scenario } = row.values;
      const position = row.values.kind === "Investition" ? invested(row) : paid(row);
      if (position.ok) {
        const key = scenario === undefined ? undefined : nameKey(scenario);
        positions.push({ scenario: key, position: position.value });
      } else refusals.push(placed(position.refusal, row.row));
    }
    return { positions, refusals };
  },
);

function paid({ row, values }: PositionRow): Result<EstatePosition> {
  const { account, begin, end, increase, kind, vatFrom, vatRate } = values;
  if (account === undefined) return refuse({ kind: "missing", argument: "account" });
  const word = kind === "einmalig" ? kind : values.interval;
  if (word === undefined) return refuse({ kind: "missing", argument: "interval" });
  const interval = INTERVAL_OF_WORD[word];
  const amount = netPrice(values);
  const contract = createContract({ amount, interval, begin, end, increase, vatRate, vatFrom });
  if (!contract.ok) return contract;
  const isIncome = kind === "Erlös";
  return ok({ kind: "paid", row, account, contract: contract.value, isIncome });
}

function invested({ row, values }: PositionRow): Result<EstatePosition> {
  const { account, begin, lifeYears } = values;
  const boughtIn = monthOf(begin);
  const vat = vatOf(values, boughtIn);
  if (!vat.ok) return vat;
  const cost = centsOf(times(netPrice(values), plus(WHOLE, vat.value)), "amount");
  if (!cost.ok) return cost;
  if (cost.value < 0) {
    const value = values.unitPriceEur;
    return refuse({ kind: "must-not-be-negative", argument: "amount", value });
  }
  const bought = { kind: "invested", row, account, boughtIn, cost: cost.value } as const;
  if (lifeYears === undefined) return ok({ ...bought, asset: undefined });
  const method = "straight-line";
  const asset = createAsset({ cost: cost.value, acquired: begin, lifeYears, method });
  return asset.ok ? ok({ ...bought, asset: asset.value }) : asset;
}

function netPrice({ quantity, unitPriceEur }: PositionRow["values"]): Fraction {
  return times(fractionOf(quantity), fractionOf(unitPriceEur));
}

function vatOf(
  { vatFrom, vatRate = 0 }: PositionRow["values"],
  month: MonthIndex,
): Result<Fraction> {
  if (vatRate > 1) {
    const allowed = { min: 0, max: 1 };
    return refuse({ kind: "out-of-range", argument: "vatRate", value: vatRate, allowed });
  }
  return ok(fractionOf(vatFrom === undefined || month >= monthOf(vatFrom) ? vatRate : 0));
}

function placed(refusal: Refusal, row: number): Refusal {
  const column = HEADER_OF_PROPERTY[refusal.argument] ?? refusal.argument;
  return refusedAs(refusal, column, { table: POSITIONEN.title, row, column });
}
