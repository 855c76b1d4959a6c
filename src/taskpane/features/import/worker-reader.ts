import type { ImportReading, OnRecords } from "../../../import/preview";
import type { TargetKey } from "../../../import/target";
import type { ListReader, Opening } from "./list-reader";
import type { ReaderAnswer, ReaderQuestion } from "./reader-protocol";

/** A question without its number. */
type Question = ReaderQuestion extends infer Q
  ? Q extends ReaderQuestion
    ? Omit<Q, "id">
    : never
  : never;

type Answer = Extract<ReaderAnswer, { readonly kind: "answer" }>["answer"];

/** A reader of lists that can be stopped in the middle of its work. */
export interface StoppableReader extends ListReader {
  /** Stops what is being read; whoever waits for it is told by a {@link StoppedError}. */
  readonly stop: () => void;
}

/** Reading was stopped because a person asked for it. */
export class StoppedError extends Error {}

interface Waiting {
  readonly onRecords: OnRecords;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads lists in a worker. A worker that computes hears nothing, so stopping it means ending it; the
 * next question starts another one, which opens the list again.
 *
 * @param start starts a worker
 */
export function createWorkerReader(start: () => Worker): StoppableReader {
  let worker: Worker | undefined;
  let opened: Uint8Array | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const end = (error: Error) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const receive = ({ data }: MessageEvent<ReaderAnswer>) => {
    const asked = waiting.get(data.id);
    if (data.kind === "progress") {
      asked?.onRecords(data.done, data.total);
      return;
    }
    waiting.delete(data.id);
    if (data.kind === "answer") asked?.resolve(data.answer);
    else asked?.reject(new Error(data.message));
  };
  const send = (to: Worker, question: Question, onRecords: OnRecords = () => undefined) =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { onRecords, resolve, reject });
      to.postMessage({ ...question, id });
    });
  const ask = async (question: Question, onRecords?: OnRecords) => {
    if (worker === undefined) {
      worker = start();
      worker.addEventListener("message", receive);
      worker.addEventListener("error", ({ message }) => {
        end(new Error(message));
      });
      const isOpening = question.kind === "open";
      if (!isOpening && opened !== undefined) await send(worker, { kind: "open", bytes: opened });
    }
    return send(worker, question, onRecords);
  };

  return {
    open: async (bytes) => {
      opened = bytes;
      return (await ask({ kind: "open", bytes })) as Opening;
    },
    propose: async (options) => (await ask({ kind: "propose", options })) as TargetKey,
    preview: async (request, onRecords) =>
      (await ask({ kind: "preview", request }, onRecords)) as ImportReading,
    stop: () => {
      end(new StoppedError("Reading was stopped."));
    },
  };
}
