import type { Cents } from "../../../core/money";
import type { Horizon } from "../../../core/scenarios/horizon";
import type { PictureSeries } from "../../../workbook/insert/picture";
import { SERIES_COLOURS } from "../../../workbook/blueprint/look";
import type { ModelTables } from "../../../workbook/model/model-table";
import type { PlanFrame } from "../../model/plan-frame";
import type { ComparedScenario } from "./compared-scenarios";
import type { InsertPicture } from "./PictureView";

/** What every part of the view is given. */
export interface ComparisonData {
  readonly tables: ModelTables;
  readonly frame: PlanFrame;
  /** the scenarios that are shown, the status quo first */
  readonly compared: readonly [ComparedScenario, ...ComparedScenario[]];
  /** the one that is set against the status quo */
  readonly chosen: ComparedScenario;
  /** what stands below a picture in the workbook: how old its figures are */
  readonly noteOf: (scenario: string) => string;
  readonly insert: InsertPicture;
}

const DASHES = [undefined, "Dash", "Dot", "DashDot"] as const;

/** One series for each scenario, by place told apart in colour and stroke. */
export function seriesOf(
  compared: readonly ComparedScenario[],
  amountsOf: (scenario: ComparedScenario, index: number) => readonly Cents[],
): readonly PictureSeries[] {
  return compared.map((scenario, index) => {
    const dash = DASHES[index % DASHES.length];
    return {
      name: scenario.code,
      values: amountsOf(scenario, index).map((amount) => amount / 100),
      colour: SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0],
      ...(dash && { dash }),
    };
  });
}

/** The years of the plan as names. */
export function yearNames({ firstYear, yearCount }: Horizon): readonly string[] {
  return Array.from({ length: yearCount }, (_, index) => String(firstYear + index));
}
