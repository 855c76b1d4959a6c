import { assetTarget, type LifeOfClass } from "./asset-target";
import { CONTRACT_TARGET } from "./contract-target";
import { MUNICIPALITY_TARGET } from "./municipality-target";
import { STAFF_TARGET } from "./staff-target";
import type { ImportTarget, TargetKey } from "./target";

/**
 * The tables that lists can be imported to, each with its own rules.
 *
 * @param lifeOf useful lives of the workbook's own table, then the built-in ones
 */
export function importTargets(lifeOf?: LifeOfClass): Readonly<Record<TargetKey, ImportTarget>> {
  return {
    assets: assetTarget(lifeOf),
    contracts: CONTRACT_TARGET,
    staff: STAFF_TARGET,
    municipalities: MUNICIPALITY_TARGET,
  };
}
