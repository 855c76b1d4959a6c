import { createWhatIf } from "../../../src/taskpane/features/comparison/goal-seek";
import { knobsOf } from "../../../src/taskpane/features/comparison/knobs-of";
import { perform } from "../../../src/taskpane/features/comparison/what-if/job";
import type { JobQuestion } from "../../../src/taskpane/features/comparison/what-if/protocol";
import { createWorkerCalculator } from "../../../src/taskpane/features/comparison/what-if/worker-calculator";
import { exampleModel } from "../example-model";

const TABLES = exampleModel();
const JOB = {
  kind: "tipping",
  pair: { statusQuo: "EIGEN", scenario: "KSM" },
  horizon: { firstYear: 2027, yearCount: 6 },
} as const;

/** Workers of which the test plays the inside. */
function workers() {
  const started: {
    questions: JobQuestion[];
    isEnded: boolean;
    tell: (data: unknown) => void;
    fail: () => void;
  }[] = [];
  const start = (): Worker => {
    const target = new EventTarget();
    const one = {
      questions: [] as JobQuestion[],
      isEnded: false,
      tell: (data: unknown) => target.dispatchEvent(new MessageEvent("message", { data })),
      fail: () => target.dispatchEvent(Object.assign(new Event("error"), { message: "broken" })),
    };
    started.push(one);
    return Object.assign(target, {
      postMessage: (question: JobQuestion) => one.questions.push(question),
      terminate: () => (one.isEnded = true),
    }) as unknown as Worker;
  };
  return { start, started };
}

function listener() {
  const told: unknown[] = [];
  const tell = (what: unknown) => {
    told.push(what);
  };
  return { told, tell: { onProgress: tell, onAnswer: tell, onFailure: tell } };
}

it("tells how far it is, and the answer", () => {
  const { start, started } = workers();
  const { tell, told } = listener();
  createWorkerCalculator(start).run<"tipping">(TABLES, JOB, tell);
  started[0]?.tell({ kind: "progress", progress: { done: 1, all: 2 } });
  started[0]?.tell({ kind: "answer", answer: [] });
  expect(told).toEqual([{ done: 1, all: 2 }, []]);
});

it("sends only the tables that the worker does not have as they are", () => {
  const { start, started } = workers();
  const calculator = createWorkerCalculator(start);
  calculator.run<"tipping">(TABLES, JOB, listener().tell);
  started[0]?.tell({ kind: "answer", answer: [] });
  const kept = Object.entries(TABLES).filter(([name]) => name !== "Kriterien");
  const changed = { ...Object.fromEntries(kept), Positionen: { header: [], rows: [] } };
  calculator.run<"tipping">(changed, JOB, listener().tell);
  expect(started).toHaveLength(1);
  expect(started[0]?.questions[1]).toMatchObject({
    changed: { Positionen: changed.Positionen },
    gone: ["Kriterien"],
  });
  expect(Object.keys(started[0]?.questions[1]?.changed ?? {})).toEqual(["Positionen"]);
});

it("stops by ending the worker, and nobody is told; the next one gets all tables", () => {
  const { start, started } = workers();
  const { tell, told } = listener();
  const calculator = createWorkerCalculator(start);
  calculator.run<"tipping">(TABLES, JOB, tell);
  calculator.stop();
  started[0]?.tell({ kind: "answer", answer: [] });
  expect([started[0]?.isEnded, told]).toEqual([true, []]);
  calculator.run<"tipping">(TABLES, JOB, tell);
  expect(Object.keys(started[1]?.questions[0]?.changed ?? {})).toEqual(Object.keys(TABLES));
});

it("gives up what still runs where something else is asked", () => {
  const { start, started } = workers();
  const calculator = createWorkerCalculator(start);
  calculator.run<"tipping">(TABLES, JOB, listener().tell);
  calculator.run<"tipping">(TABLES, JOB, listener().tell);
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false]);
});

it("says that a worker has failed, and starts another for the next calculation", () => {
  const { start, started } = workers();
  const { tell, told } = listener();
  const calculator = createWorkerCalculator(start);
  calculator.run<"tipping">(TABLES, JOB, tell);
  started[0]?.fail();
  expect(told).toEqual(["broken"]);
  calculator.run<"tipping">(TABLES, JOB, tell);
  expect(started).toHaveLength(2);
});

it("looks at every value and tells each before it does", () => {
  const seen: number[] = [];
  const points = perform(JOB, TABLES, createWhatIf(), ({ all, done }) => {
    expect(all).toBe(knobsOf(TABLES, JOB.pair, JOB.horizon).length);
    seen.push(done);
  });
  expect(points).toHaveLength(seen.length);
  expect(seen).toEqual(seen.map((_, index) => index));
});

it("does not simulate where nothing is uncertain", () => {
  const { Positionen } = TABLES;
  if (Positionen === undefined) throw new Error("no positions");
  const certain = { ...TABLES, Positionen: { ...Positionen, rows: [] } };
  const asked = {
    kind: "simulation",
    scenario: "KSM",
    frame: { horizon: JOB.horizon, rate: 0.015 },
    cash: [],
    against: [],
  } as const;
  expect(perform(asked, certain, createWhatIf(), () => undefined)).toEqual({
    ok: true,
    value: undefined,
  });
});
