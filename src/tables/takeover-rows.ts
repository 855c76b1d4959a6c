import { monthOf } from "../core/calendar";
import type { Refusal } from "../core/result";
import type { AreaKey, ContractFate, DeviceFate, Takeover } from "../core/scenarios/takeover";
import { outsideLimits } from "./limits";
import { nameKey } from "./name-key";
import { readTable, type TableCells, type TableRow } from "./read-table";
import { rememberByContent } from "./remember";
import { UEBERNAHME, type CONTRACT_FATE_WORDS, type DEVICE_FATE_WORDS } from "./uebernahme";

/** The takeovers of every scenario, and beside them everything that was refused. */
export interface TakeoverReading {
  /** takeovers by `nameKey` of the scenario, and there by `nameKey` of the area */
  readonly byScenario: ReadonlyMap<string, ReadonlyMap<AreaKey, Takeover>>;
  readonly refusals: readonly Refusal[];
}

type UebernahmeRow = TableRow<typeof UEBERNAHME>;

const DEVICE_FATE: Readonly<Record<(typeof DEVICE_FATE_WORDS)[number], DeviceFate>> = {
  behalten: "keep",
  verkaufen: "sell",
  aussondern: "scrap",
};

const CONTRACT_FATE: Readonly<Record<(typeof CONTRACT_FATE_WORDS)[number], ContractFate>> = {
  behalten: "keep",
  kündigen: "give-notice",
  sofort: "end-at-once",
};

const SHARE = { min: 0, max: 1 };

/** Devices may be sold above their book value; more than tenfold is taken for 30 instead of 30 %. */
const PROCEEDS = { min: 0, max: 10 };

/** Tables that are remembered. */
const REMEMBERED = 4;

/**
 * Reads the takeovers of all scenarios (DE: Übernahme) with their header row.
 *
 * Where nothing else is said, devices and contracts are kept, nothing is bought from the takeover
 * on, sales bring nothing, and no staff is freed; staff that is freed is so from the takeover on. A
 * scenario that takes over an area twice is refused.
 */
export const readTakeovers: (cells: TableCells) => TakeoverReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readTable(UEBERNAHME, cells);
    const refusals: Refusal[] = [...reading.refusals];
    const byScenario = new Map<string, Map<AreaKey, Takeover>>();
    for (const row of reading.rows) {
      const scenario = nameKey(row.values.scenario);
      const areas = byScenario.get(scenario) ?? new Map<AreaKey, Takeover>();
      byScenario.set(scenario, areas);
      const area = nameKey(row.values.area);
      if (areas.has(area)) refusals.push(duplicateArea(row));
      areas.set(area, takeoverOfRow(row));
      refusals.push(...sharesOutsideLimits(row));
    }
    return { byScenario, refusals };
  },
);

function takeoverOfRow({ values }: UebernahmeRow): Takeover {
  const from = monthOf(values.from);
  return {
    from,
    noPurchaseFrom: values.noPurchaseFrom === undefined ? from : monthOf(values.noPurchaseFrom),
    devices: DEVICE_FATE[values.devices ?? "behalten"],
    proceedsShare: values.proceedsShare ?? 0,
    contracts: CONTRACT_FATE[values.contracts ?? "behalten"],
    compensationShare: values.compensationShare ?? 0,
    freedShare: values.freedShare ?? 0,
    freedFrom: values.freedFrom === undefined ? from : monthOf(values.freedFrom),
  };
}

function sharesOutsideLimits({ row, values }: UebernahmeRow): readonly Refusal[] {
  const place = (column: string) => ({ table: UEBERNAHME.title, row, column });
  return [
    outsideLimits(values.proceedsShare, place("Erlös"), PROCEEDS),
    outsideLimits(values.compensationShare, place("Abstand"), SHARE),
    outsideLimits(values.freedShare, place("Personal frei"), SHARE),
  ].filter((refusal) => refusal !== undefined);
}

function duplicateArea({ row, values }: UebernahmeRow): Refusal {
  const argument = "Bereich";
  const place = { table: UEBERNAHME.title, row, column: argument };
  return { kind: "duplicate-key", argument, value: values.area, place };
}
