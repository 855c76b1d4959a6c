import { fractionOf, times } from "../core/fraction";
import { takeoverOf, type Takeovers } from "../core/scenarios/takeover";
import type { CapacityPost, CapacityProject } from "../core/staff/capacity";
import { nameKey } from "./name-key";
import type { ProjectRow } from "./project-rows";
import type { StaffRow } from "./staff-rows";

/** What each post can do for IT, and what a takeover of its area frees (DE: Kapazität). */
export function capacityPosts(
  rows: readonly StaffRow[],
  takeovers: Takeovers,
): readonly CapacityPost[] {
  return rows.map(({ filled, values }) => {
    const posts = fractionOf(values.fullTimeEquivalents);
    const area = values.area === undefined ? undefined : nameKey(values.area);
    const takeover = takeoverOf(area, takeovers);
    return {
      filled,
      capable: times(posts, fractionOf(values.itCapable ?? 0)),
      needed: times(posts, fractionOf(values.itShare)),
      freed:
        takeover === undefined
          ? undefined
          : { from: takeover.freedFrom, share: takeover.freedShare },
    };
  });
}

/**
 * Projects of every scenario, and those of the one that is asked for.
 *
 * @param scenario `nameKey` of the scenario
 */
export function capacityProjects(
  rows: readonly ProjectRow[],
  scenario: string | undefined,
): readonly CapacityProject[] {
  return rows.filter((row) => row.scenario === undefined || nameKey(row.scenario) === scenario);
}
