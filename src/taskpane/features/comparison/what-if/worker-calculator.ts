import type { ModelTableName, ModelTables } from "../../../../workbook/model/model-table";
import type { Job, JobKind, JobProgress, Jobs } from "./job";
import type { JobMessage, JobQuestion } from "./protocol";

/** Calculates beside the pane, one calculation at a time. */
export interface WorkerCalculator {
  /** starts a calculation; one that still runs is given up */
  readonly run: <K extends JobKind>(
    tables: ModelTables,
    job: Extract<Job, { readonly kind: K }>,
    tell: {
      readonly onProgress: (progress: JobProgress) => void;
      readonly onAnswer: (answer: Jobs[K]["answer"]) => void;
      readonly onFailure: (message: string) => void;
    },
  ) => void;
  /** gives up what is being calculated; nobody is told */
  readonly stop: () => void;
  /** gives everything up */
  readonly end: () => void;
}

/**
 * Calculates in a worker. A worker that computes hears nothing, so stopping it means ending it; the
 * next calculation starts another one.
 *
 * @param start starts a worker
 */
export function createWorkerCalculator(start: () => Worker): WorkerCalculator {
  let worker: Worker | undefined;
  let sent: ModelTables = {};
  let onMessage: ((message: JobMessage) => void) | undefined;

  const end = () => {
    worker?.terminate();
    worker = undefined;
    sent = {};
    onMessage = undefined;
  };
  const stop = () => {
    if (onMessage !== undefined) end();
  };
  const started = () => {
    if (worker !== undefined) return worker;
    const fresh = start();
    fresh.addEventListener("message", ({ data }: MessageEvent<JobMessage>) => onMessage?.(data));
    fresh.addEventListener("error", ({ message }) => {
      const tell = onMessage;
      end();
      tell?.({ kind: "failed", message });
    });
    worker = fresh;
    return fresh;
  };

  return {
    run: (tables, job, { onAnswer, onFailure, onProgress }) => {
      stop();
      const target = started();
      onMessage = (message) => {
        if (message.kind === "progress") {
          onProgress(message.progress);
          return;
        }
        onMessage = undefined;
        if (message.kind === "failed") onFailure(message.message);
        else onAnswer(message.answer);
      };
      target.postMessage({ job, ...difference(sent, tables) } satisfies JobQuestion);
      sent = tables;
    },
    stop,
    end,
  };
}

/** What the worker lacks of the tables, and what it has too much. */
function difference(sent: ModelTables, tables: ModelTables): Omit<JobQuestion, "job"> {
  const names = Object.keys(tables) as ModelTableName[];
  const changed = names.filter((name) => tables[name] !== sent[name]);
  return {
    changed: Object.fromEntries(changed.map((name) => [name, tables[name]])),
    gone: Object.keys(sent).filter((name) => !Object.hasOwn(tables, name)),
  };
}
