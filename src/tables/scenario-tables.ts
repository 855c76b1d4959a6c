import type { Refusal } from "../core/result";
import type { ScenarioAssumptions } from "../core/scenarios/assumptions";
import type { Horizon } from "../core/scenarios/horizon";
import type { Scenario } from "../core/scenarios/scenario";
import { readEstateAssets, type EstateAssetReading } from "./estate-assets";
import { readEstateContracts, type EstateContractReading } from "./estate-contracts";
import { readEstateStaff, type EstateStaffReading } from "./estate-staff";
import { nameKey } from "./name-key";
import { readPositions, type PositionReading } from "./position-rows";
import type { TableCells } from "./read-table";
import { readScenarioAssumptions } from "./scenario-assumptions";
import { readTakeovers, type TakeoverReading } from "./takeover-rows";

/** The tables of which scenarios are made, each with its header row. */
export interface ScenarioTableCells {
  readonly assets: TableCells;
  readonly contracts: TableCells;
  readonly staff: TableCells;
  readonly positions: TableCells;
  readonly takeovers: TableCells;
  readonly assumptions: TableCells;
}

/** Everything that scenarios are made of, without anything that was refused. */
export interface ScenarioTables {
  readonly assumptions: ScenarioAssumptions;
  readonly assets: EstateAssetReading["assets"];
  readonly contracts: EstateContractReading["contracts"];
  readonly staff: EstateStaffReading["staff"];
  readonly positions: PositionReading["positions"];
  readonly takeovers: TakeoverReading["byScenario"];
}

/** The tables, or everything in them that a person has to put right first. */
export type ScenarioTablesReading =
  | { readonly ok: true; readonly value: ScenarioTables }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** Reads the tables of which scenarios are made. A row that cannot be read refuses all of them. */
export function readScenarioTables(cells: ScenarioTableCells): ScenarioTablesReading {
  const assumptions = readScenarioAssumptions(cells.assumptions);
  if (!assumptions.ok) return { ok: false, refusals: [assumptions.refusal] };
  const assets = readEstateAssets(cells.assets);
  const contracts = readEstateContracts(cells.contracts);
  const staff = readEstateStaff(cells.staff, assumptions.value);
  const positions = readPositions(cells.positions);
  const takeovers = readTakeovers(cells.takeovers);
  const [first, ...others] = [assets, contracts, staff, positions, takeovers].flatMap(
    ({ refusals }) => refusals,
  );
  if (first !== undefined) return { ok: false, refusals: [first, ...others] };
  return {
    ok: true,
    value: {
      assumptions: assumptions.value,
      assets: assets.assets,
      contracts: contracts.contracts,
      staff: staff.staff,
      positions: positions.positions,
      takeovers: takeovers.byScenario,
    },
  };
}

/**
 * A scenario of the tables. One that neither takes anything over nor adds a position is the status
 * quo: no table here says which scenarios there are.
 *
 * @param code as people write it (DE: Kürzel)
 */
export function scenarioOfTables(
  { assets, assumptions, contracts, positions, staff, takeovers }: ScenarioTables,
  code: string,
  horizon: Horizon,
): Scenario {
  const key = nameKey(code);
  return {
    estate: {
      assets,
      contracts,
      staff,
      positions: positions
        .filter(({ scenario }) => scenario === undefined || scenario === key)
        .map(({ position }) => position),
    },
    takeovers: takeovers.get(key) ?? new Map(),
    assumptions,
    horizon,
  };
}
