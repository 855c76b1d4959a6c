import {
  createPassOnStore,
  type PassOnAction,
  type PassOnPorts,
  type PassOnRun,
} from "../../src/taskpane/features/pass-on/pass-on-store";
import type { FreezeState } from "../../src/workbook/freeze/freeze-state";
import type { WorkbookResult } from "../../src/workbook/refusal";

const LIVE: FreezeState = { since: undefined, formulas: 0 };
const CANCELLED = { ok: false, refusal: { kind: "cancelled" } } as const;
const DENIED = { ok: false, refusal: { kind: "access-denied" } } as const;

const ACTIONS: readonly PassOnAction[] = [
  { kind: "copy" },
  { kind: "freeze", native: false },
  { kind: "unfreeze", replaceChanged: false },
];

const never = () => Promise.reject(new Error("not to be called"));

/** A store whose actions go on when they are told to. */
function pausedStore(readState: PassOnPorts["readState"]) {
  const runs: Partial<PassOnRun>[] = [];
  let finish: (result: typeof CANCELLED | typeof DENIED) => void = () => undefined;
  const paused = (run: Partial<PassOnRun>): Promise<WorkbookResult<never>> => {
    runs.push(run);
    return new Promise((resolve) => {
      finish = resolve;
    });
  };
  const store = createPassOnStore({
    readState,
    openCopy: (signal) => paused({ signal }),
    freeze: (_, run) => paused(run),
    unfreeze: (_, run) => paused(run),
  });
  return {
    store,
    run: () => runs.at(-1),
    finish: (result: typeof CANCELLED | typeof DENIED) => {
      finish(result);
    },
  };
}

it.each(ACTIONS)(
  "$kind that is cancelled says so beside how the workbook stands now",
  async (action) => {
    const readState = () => Promise.resolve({ ok: true, value: LIVE } as const);
    const { store, run, finish } = pausedStore(readState);
    const running = store.getState().run(action);
    expect(store.getState().phase).toMatchObject({ kind: "working", isCancelling: false });
    store.getState().cancel();
    expect(run()?.signal?.aborted).toBe(true);
    expect(store.getState().phase).toMatchObject({ kind: "working", isCancelling: true });
    finish(CANCELLED);
    await running;
    expect(store.getState().phase).toEqual({ kind: "ready", state: LIVE, cancelled: action.kind });
    await store.getState().read();
    expect(store.getState().phase).toEqual({ kind: "ready", state: LIVE });
  },
);

it("progress that arrives after cancelling still says that it is being cancelled", () => {
  const { store, run } = pausedStore(never);
  void store.getState().run({ kind: "freeze", native: true });
  run()?.onProgress?.(1, 4);
  expect(store.getState().phase).toMatchObject({ share: 0.25, isCancelling: false });
  store.getState().cancel();
  run()?.onProgress?.(2, 4);
  expect(store.getState().phase).toMatchObject({ share: 0.5, isCancelling: true });
});

it("a freeze that could not be taken back is a failure with its reason, not a cancellation", async () => {
  const { store, finish } = pausedStore(never);
  const running = store.getState().run({ kind: "freeze", native: false });
  store.getState().cancel();
  finish(DENIED);
  await running;
  expect(store.getState().phase).toEqual({
    kind: "failed",
    action: { kind: "freeze", native: false },
    refusal: DENIED.refusal,
  });
});

it("where the workbook cannot be read after cancelling, that is said", async () => {
  const { store, finish } = pausedStore(() => Promise.resolve(DENIED));
  const running = store.getState().run({ kind: "copy" });
  store.getState().cancel();
  finish(CANCELLED);
  await running;
  expect(store.getState().phase).toEqual({ kind: "unreadable", refusal: DENIED.refusal });
});

it("cancelling when nothing runs changes nothing", () => {
  const { store } = pausedStore(never);
  const before = store.getState().phase;
  store.getState().cancel();
  expect(store.getState().phase).toBe(before);
});
