import {
  createFindingsStore,
  type FindingsPorts,
} from "../../src/taskpane/features/findings/findings-store";
import { groupFindings, openBySeverity } from "../../src/taskpane/features/findings/group-findings";
import type {
  CheckedFinding,
  CheckReport,
  CheckRun,
} from "../../src/workbook/checks/check-workbook";
import type { WorkbookResult } from "../../src/workbook/refusal";

function overdue(id: string): CheckedFinding {
  return {
    id,
    finding: {
      kind: "replacement-overdue",
      place: undefined,
      subject: id,
      facts: { asset: id, due: { year: 2025, month: 12, day: 31 }, costEur: 900 },
    },
    cell: { sheet: "Anlagen", address: "M5" },
    state: "offen",
    reason: "",
  };
}

const UNKNOWN: CheckedFinding = {
  ...overdue("table"),
  finding: {
    kind: "table-missing",
    place: undefined,
    subject: "Konten",
    facts: { table: "Konten" },
  },
  cell: undefined,
};

const REPORT: CheckReport = {
  findings: [UNKNOWN, overdue("A"), overdue("B")],
  reopened: 0,
  resolved: 0,
  notSearched: [],
  isSetUp: true,
  isWritten: true,
};

const DENIED = { ok: false, refusal: { kind: "access-denied" } } as const;

function storeWith(ports: Partial<FindingsPorts>) {
  const calls = { checks: 0 };
  const store = createFindingsStore({
    check: () => {
      calls.checks += 1;
      return Promise.resolve({ ok: true, value: REPORT });
    },
    note: ({ ids }) => Promise.resolve({ ok: true, value: ids.length }),
    show: () => Promise.resolve({ ok: true, value: undefined }),
    ...ports,
  });
  return { store, calls };
}

const states = (store: ReturnType<typeof createFindingsStore>) => {
  const { phase } = store.getState();
  if (phase.kind !== "checked") return phase.kind;
  return phase.report.findings.map(({ reason, state }) => `${state} ${reason}`.trim());
};

it("nothing is checked until somebody asks", () => {
  const { store, calls } = storeWith({});
  expect([store.getState().phase.kind, calls.checks]).toEqual(["idle", 0]);
});

it("a second click while the checks run does not start them again", async () => {
  const { store, calls } = storeWith({});
  await Promise.all([store.getState().check(), store.getState().check()]);
  expect(calls.checks).toBe(1);
});

it("a refused check says why, and can be repeated", async () => {
  const { store } = storeWith({ check: () => Promise.resolve(DENIED) });
  await store.getState().check();
  expect(store.getState().phase).toEqual({ kind: "failed", refusal: DENIED.refusal });
});

it("what is noted on the sheet is shown for these findings and no others", async () => {
  const { store } = storeWith({});
  await store.getState().check();
  await store.getState().note({ ids: ["B"], state: "ignoriert", reason: "Ersatz 2028" });
  expect(states(store)).toEqual(["offen", "offen", "ignoriert Ersatz 2028"]);
});

it("what could not be noted stays open, with the reason why", async () => {
  const { store } = storeWith({ note: () => Promise.resolve(DENIED) });
  await store.getState().check();
  await store.getState().note({ ids: ["B"], state: "erledigt", reason: "" });
  expect(states(store)).toEqual(["offen", "offen", "offen"]);
  expect(store.getState().phase).toMatchObject({
    problem: { asked: "note", refusal: DENIED.refusal },
  });
});

it("findings that are gone from the sheet lead to a new check", async () => {
  const { store, calls } = storeWith({ note: () => Promise.resolve({ ok: true, value: 0 }) });
  await store.getState().check();
  await store.getState().note({ ids: ["B"], state: "erledigt", reason: "" });
  expect(calls.checks).toBe(2);
});

it("a cell that cannot be shown is told without losing the list", async () => {
  const { store } = storeWith({ show: () => Promise.resolve(DENIED) });
  await store.getState().check();
  await store.getState().show({ sheet: "Anlagen", address: "M5" });
  expect(store.getState().phase).toMatchObject({ kind: "checked", problem: { asked: "show" } });
});

/** Checks that go on when they are told to; the first `done` ones answer at once. */
function pausedChecks(done: number) {
  const runs: CheckRun[] = [];
  let finish: (result: WorkbookResult<CheckReport>) => void = () => undefined;
  const { store } = storeWith({
    check: (run) => {
      runs.push(run);
      if (runs.length <= done) return Promise.resolve({ ok: true, value: REPORT });
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
  });
  return {
    store,
    run: () => runs.at(-1),
    finish: (result: WorkbookResult<CheckReport>) => {
      finish(result);
    },
  };
}

const CANCELLED = { ok: false, refusal: { kind: "cancelled" } } as const;

it("while it checks, it tells its share, and that it is being cancelled", async () => {
  const { store, run, finish } = pausedChecks(0);
  const checking = store.getState().check();
  expect(store.getState().phase).toEqual({
    kind: "checking",
    share: undefined,
    isCancelling: false,
  });
  run()?.onProgress?.(30, 120);
  expect(store.getState().phase).toMatchObject({ share: 0.25, isCancelling: false });
  expect(run()?.signal?.aborted).toBe(false);
  store.getState().cancel();
  expect(run()?.signal?.aborted).toBe(true);
  expect(store.getState().phase).toMatchObject({ share: 0.25, isCancelling: true });
  run()?.onProgress?.(60, 120);
  expect(store.getState().phase).toMatchObject({ share: 0.5, isCancelling: true });
  finish(CANCELLED);
  await checking;
});

it.each([
  ["the beginning when it was the first", 0, { kind: "idle", wasCancelled: true }],
  ["the report of the check before", 1, { kind: "checked", report: REPORT, wasCancelled: true }],
])("a cancelled check leads back to %s", async (_, done, phase) => {
  const { store, finish } = pausedChecks(done);
  if (done > 0) await store.getState().check();
  const checking = store.getState().check();
  store.getState().cancel();
  finish(CANCELLED);
  await checking;
  expect(store.getState().phase).toEqual(phase);
});

it("a check that was over before it could be cancelled is shown, and the next one runs", async () => {
  const { store, run, finish } = pausedChecks(0);
  const checking = store.getState().check();
  store.getState().cancel();
  finish({ ok: true, value: REPORT });
  await checking;
  expect(store.getState().phase).toEqual({ kind: "checked", report: REPORT });
  void store.getState().check();
  expect(run()?.signal?.aborted).toBe(false);
});

it("cancelling when nothing runs changes nothing", async () => {
  const { store } = storeWith({});
  await store.getState().check();
  const before = store.getState().phase;
  store.getState().cancel();
  expect(store.getState().phase).toBe(before);
});

describe("groupFindings", () => {
  it("puts findings of a kind together, in the order of their first", () => {
    const groups = groupFindings([overdue("A"), UNKNOWN, overdue("B")]);
    expect(groups.map(({ findings, kind }) => [kind, findings.map(({ id }) => id)])).toEqual([
      ["replacement-overdue", ["A", "B"]],
      ["table-missing", ["table"]],
    ]);
  });

  it("counts what is open only", () => {
    const done = { ...overdue("C"), state: "erledigt" } as const;
    expect(openBySeverity([UNKNOWN, overdue("A"), done])).toEqual({
      error: 1,
      warning: 1,
      hint: 0,
    });
  });
});
