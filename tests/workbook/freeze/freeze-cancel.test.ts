import { findPlace } from "../../../src/workbench/cell-facts";
import type { Headless } from "../../../src/workbench/headless/headless";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { nativeForm } from "../../../src/workbook/freeze/native-form";
import { readFreezeState } from "../../../src/workbook/freeze/freeze-state";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { cancelAt } from "../cancel-at";
import { contentOf, openSmallWorkbook } from "./small-workbook";

jest.setTimeout(300_000);

const date = { year: 2026, month: 11, day: 22 };
const nextDay = { year: 2026, month: 11, day: 23 };
const CANCELLED = { ok: false, refusal: { kind: "cancelled" } };

let headless: Headless;

beforeEach(async () => {
  headless = await openSmallWorkbook();
});

afterEach(() => {
  headless.close();
});

/** Types a formula into a free cell. */
async function type(formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Bericht").getRange("H9").formulas = [[formula]];
    await context.sync();
  });
  await headless.workbench.settled();
}

const NEVER_FROZEN = () => Promise.resolve();

const FROZEN_BEFORE = async () => {
  expect(await freeze({ date })).toMatchObject({ ok: true });
  await type("=AMT.UMLAGEGRUNDLAGE(5,6,0)");
};

it.each([
  ["values", {}, NEVER_FROZEN],
  ["native formulas", { nativeForm }, NEVER_FROZEN],
  ["values, with an earlier freeze", {}, FROZEN_BEFORE],
  ["native formulas, with an earlier freeze", { nativeForm }, FROZEN_BEFORE],
])(
  "a freeze to %s that is cancelled at any one request leaves the workbook as it was",
  async (_, options, prepare) => {
    await prepare();
    const { workbench } = headless;
    const before = contentOf(headless);
    for (let request = 1, isCancelled = true; isCancelled; request += 1) {
      const signal = cancelAt(headless, request);
      const result = await freeze({ date: nextDay, ...options, signal });
      await workbench.settled();
      isCancelled = signal.aborted;
      if (isCancelled) {
        expect([request, result]).toEqual([request, CANCELLED]);
        expect([request, contentOf(headless)]).toEqual([request, before]);
      } else {
        expect(result).toMatchObject({ ok: true });
        expect(request).toBeGreaterThan(8);
      }
    }
  },
);

/** Freezes; the person cancels as soon as the first values are written. */
async function freezeAndCancel(onCancel: () => void = () => undefined) {
  const controller = new AbortController();
  const { signal } = controller;
  const onProgress = () => {
    controller.abort();
    onCancel();
  };
  const result = await freeze({ date, signal, onProgress });
  await headless.workbench.settled();
  return { result, wasCancelled: signal.aborted };
}

it("a freeze that goes on with one that failed leaves no trace of either when cancelled", async () => {
  const { faults } = headless.workbench;
  const before = contentOf(headless);
  let request = 1;
  for (let formulas = 0; formulas === 0; request += 1) {
    faults.failAt(request, "AccessDenied");
    await freeze({ date });
    faults.clear();
    const state = await readFreezeState();
    formulas = state.ok ? state.value.formulas : 0;
  }
  await headless.workbench.settled();
  expect(contentOf(headless).sheets).toEqual(before.sheets);
  expect((await freezeAndCancel()).result).toEqual(CANCELLED);
  expect(contentOf(headless)).toEqual(before);
});

it("where Excel refuses to take a cancelled freeze back, that is told, and nothing is lost", async () => {
  const { faults } = headless.workbench;
  const before = contentOf(headless);
  let refused = 0;
  for (let request = 1, isTakenBack = false; !isTakenBack; request += 1) {
    faults.failAt(request, "AccessDenied");
    const { result, wasCancelled } = await freezeAndCancel();
    faults.clear();
    isTakenBack = !result.ok && result.refusal.kind === "cancelled";
    if (!isTakenBack) {
      expect(result).toEqual({ ok: false, refusal: { kind: "access-denied" } });
      if (wasCancelled) refused += 1;
      expect(await freeze({ date })).toMatchObject({ ok: true });
      expect(await unfreeze()).toMatchObject({ ok: true, value: { left: [] } });
      await headless.workbench.settled();
    }
    expect([request, contentOf(headless)]).toEqual([request, before]);
  }
  expect(refused).toBeGreaterThan(4);
});

it("what a person types while a freeze is cancelled stays, and its formula stays kept", async () => {
  const { workbench } = headless;
  const { result } = await freezeAndCancel(() => {
    workbench.coAuthor((book) => {
      book.cells.write(findPlace(book, "Bericht!C5").sheetId, 4, 2, 99);
    });
  });
  expect(result).toEqual(CANCELLED);
  expect(workbench.cell("Bericht!C5")).toMatchObject({ value: 99 });
  expect(workbench.cell("Bericht!C4").formula).toContain("AMT.UMLAGEGRUNDLAGE");
  expect(await readFreezeState()).toEqual({ ok: true, value: { since: date, formulas: 1 } });
  expect(await unfreeze({ replaceChanged: true })).toMatchObject({ value: { restored: 1 } });
  expect(workbench.cell("Bericht!C5").formula).toContain("AMT.UMLAGEGRUNDLAGE");
});
