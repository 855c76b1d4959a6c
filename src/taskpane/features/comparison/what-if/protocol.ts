import type { ModelTables } from "../../../../workbook/model/model-table";
import type { Job, JobKind, JobProgress, Jobs } from "./job";

/**
 * What the pane asks of the worker. Tables that it has already are not sent again: what stays the
 * same there need not be calculated again either.
 */
export interface JobQuestion {
  readonly job: Job;
  /** tables that are new or have changed */
  readonly changed: ModelTables;
  /** names of tables that are no longer there */
  readonly gone: readonly string[];
}

/** What the worker answers; `progress` may come several times before the answer. */
export type JobMessage =
  | { readonly kind: "progress"; readonly progress: JobProgress }
  | { readonly kind: "answer"; readonly answer: Jobs[JobKind]["answer"] }
  | { readonly kind: "failed"; readonly message: string };
