import type { Refused, Result } from "../result";
import { assetLines } from "./asset-lines";
import type { ScenarioAssumptions } from "./assumptions";
import { contractLines } from "./contract-lines";
import type { Estate } from "./estate";
import type { Horizon } from "./horizon";
import { positionLines } from "./position-lines";
import type { RecordPlace, RecordTable, ScenarioLine } from "./scenario-line";
import { staffLines } from "./staff-lines";
import { takeoverOf, type AreaKey, type Takeovers } from "./takeover";

/** What a scenario does to the estate, over which years and under which assumptions. */
export interface Scenario {
  readonly estate: Estate;
  readonly takeovers: Takeovers;
  readonly assumptions: ScenarioAssumptions;
  readonly horizon: Horizon;
}

/** A refusal with the record that caused it. */
export interface RefusedRecord extends Refused {
  readonly record: RecordPlace;
}

/** All lines of a scenario. */
export interface ScenarioLines {
  readonly ok: true;
  readonly lines: readonly ScenarioLine[];
}

/**
 * What a scenario costs and brings, line by line, in both budgets (DE: Szenario). A scenario is a
 * set of changes to the estate, not a second list of costs; so contracts that run on, devices that
 * lose their book value and staff that stays are in it. Records do not touch each other.
 *
 * The arguments of refusals are core's words for properties of the record.
 */
export function scenarioLines(scenario: Scenario): ScenarioLines | RefusedRecord {
  const { assumptions, estate, horizon, takeovers } = scenario;
  const { accounts, decidedOn } = assumptions;
  const lines: ScenarioLine[] = [];
  const refused =
    each(lines, "assets", estate.assets, (asset) =>
      assetLines(asset, { assumptions, horizon, takeover: of(asset, takeovers) }),
    ) ??
    each(lines, "contracts", estate.contracts, (contract) =>
      contractLines(contract, { decidedOn, horizon, takeover: of(contract, takeovers) }),
    ) ??
    each(lines, "staff", estate.staff, (post) =>
      staffLines(post, { account: accounts.staff, horizon, takeover: of(post, takeovers) }),
    ) ??
    each(lines, "positions", estate.positions, (position) =>
      positionLines(position, { accounts, horizon }),
    );
  return refused ?? { ok: true, lines };
}

function of(record: { readonly area: AreaKey | undefined }, takeovers: Takeovers) {
  return takeoverOf(record.area, takeovers);
}

/** Adds the lines of each record of a table. @returns the first refusal, if there is one */
function each<R extends { readonly row: number }>(
  lines: ScenarioLine[],
  table: RecordTable,
  records: readonly R[],
  linesOf: (record: R) => Result<readonly ScenarioLine[]>,
): RefusedRecord | undefined {
  for (const record of records) {
    const added = linesOf(record);
    if (!added.ok) return { ...added, record: { table, row: record.row } };
    lines.push(...added.value);
  }
  return undefined;
}
