import type { Crossing } from "../../../../core/appraisal/crossing";
import type { Cents } from "../../../../core/money";
import { ok, type Result } from "../../../../core/result";
import type { Horizon } from "../../../../core/scenarios/horizon";
import type { ModelTables } from "../../../../workbook/model/model-table";
import type { PlanFrame } from "../../../model/plan-frame";
import { type Goal, type Pair, seekGoal, type WhatIf } from "../goal-seek";
import type { Knob } from "../knob";
import { knobsOf } from "../knobs-of";
import { tippingPoint, type TippingPoint } from "../tipping-points";
import { type Distribution, distribution, uncertainPositions } from "../uncertainty";

/** What is calculated beside the pane because it takes long, by its kind. */
export interface Jobs {
  /** where each value turns the comparison over */
  readonly tipping: {
    readonly asked: { readonly pair: Pair; readonly horizon: Horizon };
    readonly answer: readonly TippingPoint[];
  };
  /** what a value would have to be for a goal */
  readonly goal: {
    readonly asked: { readonly pair: Pair; readonly knob: Knob; readonly goal: Goal };
    readonly answer: Crossing;
  };
  /** how the present value is spread where everything uncertain varies */
  readonly simulation: {
    readonly asked: {
      readonly scenario: string;
      readonly frame: PlanFrame;
      /** payments of the scenario and of the status quo by year */
      readonly cash: readonly Cents[];
      readonly against: readonly Cents[];
    };
    /** nothing where nothing is uncertain */
    readonly answer: Result<Distribution | undefined>;
  };
}

/** Kind of a calculation. */
export type JobKind = keyof Jobs;

/** A calculation with what it is asked. */
export type Job = { readonly [K in JobKind]: { readonly kind: K } & Jobs[K]["asked"] }[JobKind];

/** How far a calculation is; the points are those that it has found so far. */
export interface JobProgress {
  readonly done: number;
  readonly all: number;
}

/** Does a calculation and tells after each of its parts how far it is. */
export function perform(
  job: Job,
  tables: ModelTables,
  whatIf: WhatIf,
  onProgress: (progress: JobProgress) => void,
): Jobs[JobKind]["answer"] {
  switch (job.kind) {
    case "goal":
      return seekGoal(tables, job.knob, job.pair, job.goal, whatIf);
    case "simulation":
      return simulated(job, tables);
    case "tipping": {
      const knobs = knobsOf(tables, job.pair, job.horizon);
      return knobs.map((knob, index) => {
        onProgress({ done: index, all: knobs.length });
        return tippingPoint(tables, knob, job.pair, whatIf);
      });
    }
  }
}

function simulated(
  { against, cash, frame, scenario }: Jobs["simulation"]["asked"],
  tables: ModelTables,
): Jobs["simulation"]["answer"] {
  const positions = uncertainPositions(tables, scenario, frame);
  if (!positions.ok) return positions;
  const isCertain = positions.value.every(
    ({ payments, uncertainty }) =>
      (uncertainty.min === 1 && uncertainty.max === 1) || payments.every((eur) => eur === 0),
  );
  if (isCertain) return ok(undefined);
  return distribution(positions.value, cash, against, frame.rate);
}
