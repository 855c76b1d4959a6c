import type { CivilDate } from "../core/result";
import type { UtilityPreset } from "../core/rules/utility-criteria";
import type { WorkbookFacts } from "../workbook/read-facts";
import type { WorkbookResult } from "../workbook/refusal";
import type { SetUpResult, SetUpRun } from "../workbook/set-up/set-up";

/** What a person asks set-up for. */
export type SetUpRequest =
  | { readonly kind: "example"; readonly amt: string }
  | {
      readonly kind: "empty";
      readonly amt: string;
      readonly year: number;
      readonly years: number;
      readonly criteria: UtilityPreset;
    }
  /** adds what is missing to a workbook that is set up already */
  | { readonly kind: "complete"; readonly facts: WorkbookFacts };

/** Everything outside the pane that the pane uses; handed in, so that its logic runs without it. */
export interface PanePorts {
  readonly today: () => CivilDate;
  readonly readFacts: () => Promise<WorkbookResult<WorkbookFacts>>;
  readonly setUp: (request: SetUpRequest, run: SetUpRun) => Promise<SetUpResult>;
}
