import { createStartStore } from "../../src/taskpane/features/start/start-store";
import type { WorkbookFacts } from "../../src/workbook/read-facts";
import type { SetUpResult, SetUpRun } from "../../src/workbook/set-up/set-up";

const NOT_SET_UP: WorkbookFacts = {
  isSetUp: false,
  missing: [],
  amt: undefined,
  year: undefined,
  years: undefined,
  assets: 0,
  notices: [],
  openFindings: undefined,
};
const SET_UP: WorkbookFacts = { ...NOT_SET_UP, isSetUp: true, amt: "Amt Süd", assets: 3 };
const REPORT = {
  created: ["Anlagen"],
  completed: [],
  restored: [],
  moved: [],
  retired: [],
  assets: 107,
  lost: [],
};
const EXAMPLE = { kind: "example", amt: "Beispielamt" } as const;

const never = () => Promise.reject(new Error("not to be called"));
const finds = (facts: WorkbookFacts) => () => Promise.resolve({ ok: true, value: facts } as const);

/** A set-up that goes on when it is told to. */
function pausedSetUp() {
  let finish: (result: SetUpResult) => void = () => undefined;
  let run: SetUpRun = {};
  return {
    setUp: (_: unknown, given: SetUpRun) => {
      run = given;
      return new Promise<SetUpResult>((resolve) => {
        finish = resolve;
      });
    },
    finish: (result: SetUpResult) => {
      finish(result);
    },
    run: () => run,
  };
}

it.each([
  ["a workbook that is not set up is welcomed", NOT_SET_UP, "welcome"],
  ["a workbook that is set up shows how it stands", SET_UP, "ready"],
])("%s", async (_, facts, kind) => {
  const store = createStartStore({ pointToTable: never, readFacts: finds(facts), setUp: never });
  await store.getState().read();
  expect(store.getState().phase.kind).toBe(kind);
});

it("a workbook that cannot be read says why", async () => {
  const refusal = { kind: "cell-edit" } as const;
  const readFacts = () => Promise.resolve({ ok: false, refusal } as const);
  const store = createStartStore({ pointToTable: never, readFacts, setUp: never });
  await store.getState().read();
  expect(store.getState().phase).toEqual({ kind: "unreadable", refusal });
});

it("set-up shows its progress sheet by sheet, then what it did", async () => {
  const paused = pausedSetUp();
  const store = createStartStore({
    pointToTable: never,
    readFacts: finds(NOT_SET_UP),
    setUp: paused.setUp,
  });
  const done = store.getState().setUp(EXAMPLE);
  expect(store.getState().phase).toMatchObject({ kind: "working", progress: undefined });
  const progress = { step: "tables", sheet: "Anlagen", done: 2, total: 5 } as const;
  paused.run().onProgress?.(progress);
  expect(store.getState().phase).toMatchObject({ kind: "working", progress });
  paused.finish({ ok: true, value: REPORT });
  await done;
  expect(store.getState().phase).toEqual({ kind: "done", request: "example", report: REPORT });
});

it("a second click does not start set-up twice", async () => {
  const paused = pausedSetUp();
  let calls = 0;
  const setUp = (request: unknown, run: SetUpRun) => {
    calls += 1;
    return paused.setUp(request, run);
  };
  const store = createStartStore({ pointToTable: never, readFacts: finds(NOT_SET_UP), setUp });
  const done = store.getState().setUp(EXAMPLE);
  await store.getState().setUp(EXAMPLE);
  paused.finish({ ok: true, value: REPORT });
  await done;
  expect(calls).toBe(1);
});

it("cancelling tells set-up to stop and goes back to the beginning", async () => {
  const paused = pausedSetUp();
  const store = createStartStore({
    pointToTable: never,
    readFacts: finds(NOT_SET_UP),
    setUp: paused.setUp,
  });
  const done = store.getState().setUp(EXAMPLE);
  store.getState().cancel();
  expect(paused.run().signal?.aborted).toBe(true);
  expect(store.getState().phase).toMatchObject({ kind: "working", isCancelling: true });
  paused.finish({ ok: false, refusal: { kind: "cancelled" }, remains: "nothing" });
  await done;
  expect(store.getState().phase.kind).toBe("welcome");
});

it("a failure keeps what was asked for, so that it can be tried again", async () => {
  const refusal = { kind: "access-denied" } as const;
  const setUp = () => Promise.resolve({ ok: false, refusal, remains: "unfinished" } as const);
  const store = createStartStore({ pointToTable: never, readFacts: finds(NOT_SET_UP), setUp });
  await store.getState().setUp(EXAMPLE);
  expect(store.getState().phase).toEqual({
    kind: "failed",
    request: EXAMPLE,
    refusal,
    remains: "unfinished",
  });
});

it("a table that is pointed to may say what the workbook is set up for", async () => {
  const requests: unknown[] = [];
  let facts: WorkbookFacts = { ...SET_UP, amt: undefined, missing: ["Annahmen"] };
  const store = createStartStore({
    pointToTable: () => {
      facts = SET_UP;
      return Promise.resolve({ ok: true, value: undefined });
    },
    readFacts: () => Promise.resolve({ ok: true, value: facts }),
    setUp: (request) => {
      requests.push(request);
      return Promise.resolve({ ok: true, value: REPORT });
    },
  });
  await store.getState().read();
  const pointing = store.getState().pointTo("Annahmen", "{1}");
  expect(store.getState().phase.kind).toBe("working");
  await pointing;
  expect(requests).toEqual([{ kind: "complete", facts: SET_UP }]);
  expect(store.getState().phase.kind).toBe("done");
});
