import type { ChartBlock } from "./blueprint";
import { ROW, SCENARIO_SLOTS, slotRow, yearCells } from "./comparison-layout";
import { SERIES_COLOURS } from "./look";
import type { WorkbookPlan } from "./plan";

const DASHES = [undefined, "Dash", "Dot", "DashDot", "Dash", "Dot"] as const;

/** One series a scenario that the plan has; scenarios added later get theirs by a refill. */
export function slotSeries(plan: WorkbookPlan, part: number, sheet?: string): ChartBlock["series"] {
  const years = (row: number) => ({
    ...yearCells(plan, row),
    columns: plan.years,
    ...(sheet === undefined ? {} : { sheet }),
  });
  const count = Math.min(SCENARIO_SLOTS, Math.max(1, plan.tables.Szenarien.length));
  return Array.from({ length: count }, (_, slot) => {
    const dash = DASHES[slot];
    const code = plan.tables.Szenarien[slot]?.["code"];
    return {
      name: code === undefined ? `Szenario ${slot + 1}` : String(code),
      values: years(slotRow(part, slot)),
      categories: years(part + 1),
      colour: SERIES_COLOURS[slot % SERIES_COLOURS.length] ?? SERIES_COLOURS[0],
      ...(dash === undefined || part === ROW.costs ? {} : { dash }),
    };
  });
}
