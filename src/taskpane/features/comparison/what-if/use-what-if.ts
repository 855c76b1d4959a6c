import { useEffect, useMemo, useRef, useState } from "react";
import type { ModelTables } from "../../../../workbook/model/model-table";
import type { Job, JobKind, JobProgress, Jobs } from "./job";
import { createWorkerCalculator } from "./worker-calculator";

/** How a long calculation stands. */
export type WhatIfState<K extends JobKind> =
  | { readonly kind: "working"; readonly progress: JobProgress | undefined }
  | { readonly kind: "done"; readonly answer: Jobs[K]["answer"] }
  /** a person has stopped it */
  | { readonly kind: "stopped" }
  | { readonly kind: "failed" };

/** A long calculation, and the ways to stop it and to start it again. */
export interface WhatIfRun<K extends JobKind> {
  readonly state: WhatIfState<K>;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Pause in typing after which a calculation begins [ms]. */
const PAUSE = 200;

function startWorker(): Worker {
  return new Worker(new URL("./what-if.worker.ts", import.meta.url), { name: "what-if" });
}

/**
 * Calculates beside the pane for as long as a view is shown; begins anew when what is asked or the
 * tables change.
 *
 * @param job the same object for as long as it asks the same; nothing calculates nothing
 */
export function useWhatIf<K extends JobKind>(
  tables: ModelTables,
  job: Extract<Job, { readonly kind: K }> | undefined,
): WhatIfRun<K> {
  const [calculator] = useState(() => createWorkerCalculator(startWorker));
  const [attempt, setAttempt] = useState(0);
  const asked = useMemo(() => ({ tables, job, attempt }), [tables, job, attempt]);
  const [known, setKnown] = useState<{
    readonly asked: typeof asked;
    readonly state: WhatIfState<K>;
  }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => calculator.end, [calculator]);
  useEffect(() => {
    if (asked.job === undefined) return undefined;
    const tell = (state: WhatIfState<K>) => {
      setKnown({ asked, state });
    };
    const { job: wanted, tables: given } = asked;
    timer.current = setTimeout(() => {
      calculator.run<K>(given, wanted, {
        onProgress: (progress) => {
          tell({ kind: "working", progress });
        },
        onAnswer: (answer) => {
          tell({ kind: "done", answer });
        },
        onFailure: () => {
          tell({ kind: "failed" });
        },
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer.current);
      calculator.stop();
    };
  }, [calculator, asked]);
  return {
    // an answer to something else that was asked before is none
    state: known?.asked === asked ? known.state : { kind: "working", progress: undefined },
    stop: () => {
      clearTimeout(timer.current);
      calculator.stop();
      setKnown({ asked, state: { kind: "stopped" } });
    },
    again: () => {
      setAttempt((count) => count + 1);
    },
  };
}
