import { createWorkerReader, StoppedError } from "../../src/taskpane/features/import/worker-reader";
import type { ReaderQuestion } from "../../src/taskpane/features/import/reader-protocol";

/** A worker of whose questions the test gives the answers. */
function workers() {
  const started: {
    questions: ReaderQuestion[];
    isEnded: boolean;
    tell: (data: unknown) => void;
  }[] = [];
  const start = (): Worker => {
    const target = new EventTarget();
    const one = {
      questions: [] as ReaderQuestion[],
      isEnded: false,
      tell: (data: unknown) => target.dispatchEvent(new MessageEvent("message", { data })),
    };
    started.push(one);
    return Object.assign(target, {
      postMessage: (question: ReaderQuestion) => {
        one.questions.push(question);
      },
      terminate: () => {
        one.isEnded = true;
      },
    }) as unknown as Worker;
  };
  return { start, started };
}

const BYTES = new Uint8Array([1]);
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

it("progress and answers reach whoever asked", async () => {
  const { start, started } = workers();
  const reader = createWorkerReader(start);
  const opening = reader.open(BYTES);
  started[0]?.tell({ id: 1, kind: "answer", answer: { ok: true, target: "staff" } });
  expect(await opening).toEqual({ ok: true, target: "staff" });

  const seen: number[] = [];
  const preview = reader.preview({} as never, (done) => seen.push(done));
  await turn();
  started[0]?.tell({ id: 2, kind: "progress", done: 5, total: 9 });
  started[0]?.tell({ id: 2, kind: "answer", answer: { ok: false } });
  expect(await preview).toEqual({ ok: false });
  expect(seen).toEqual([5]);
  expect(started).toHaveLength(1);
});

it("stopping ends the worker; the next question opens the list again", async () => {
  const { start, started } = workers();
  const reader = createWorkerReader(start);
  const opening = reader.open(BYTES);
  reader.stop();
  await expect(opening).rejects.toThrow(StoppedError);
  expect(started[0]?.isEnded).toBe(true);

  const target = reader.propose({});
  await turn();
  expect(started[1]?.questions.map(({ kind }) => kind)).toEqual(["open"]);
  started[1]?.tell({ id: 2, kind: "answer", answer: { ok: true, target: "assets" } });
  await turn();
  expect(started[1]?.questions.map(({ kind }) => kind)).toEqual(["open", "propose"]);
  started[1]?.tell({ id: 3, kind: "answer", answer: "assets" });
  expect(await target).toBe("assets");
});

it("a reader that fails says what it failed with", async () => {
  const { start, started } = workers();
  const opening = createWorkerReader(start).open(BYTES);
  started[0]?.tell({ id: 1, kind: "failed", message: "out of memory" });
  await expect(opening).rejects.toThrow("out of memory");
});
