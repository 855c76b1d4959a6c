import type { Headless } from "../../../src/workbench/headless/headless";
import type { Fault, FaultOptions } from "../../../src/workbench/host/faults";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { contentOf, openSmallWorkbook } from "./small-workbook";

jest.setTimeout(600_000);

const date = { year: 2026, month: 11, day: 22 };

const FAULTS: readonly (readonly [string, Fault, FaultOptions, string])[] = [
  ["access is denied", "AccessDenied", {}, "access-denied"],
  [
    "access is denied in the middle of the request",
    "AccessDenied",
    { afterActions: 9 },
    "access-denied",
  ],
  ["the session is lost", "disconnect", {}, "disconnected"],
  ["the answer is lost", "lostAnswer", {}, "disconnected"],
];

/** Cells and names of the workbook, without what a freeze keeps in it. */
function visibleContent(headless: Headless) {
  const { sheets, names } = contentOf(headless);
  return { sheets, names: names.filter(({ name }) => !name.startsWith("ITH_Bezug_")) };
}

async function opened<T>(action: (headless: Headless) => Promise<T>): Promise<T> {
  const headless = await openSmallWorkbook();
  try {
    return await action(headless);
  } finally {
    headless.close();
  }
}

/** Requests that an action takes. */
async function requestsOf({ workbench }: Headless, action: () => Promise<unknown>) {
  const before = workbench.batches.length;
  await action();
  await workbench.settled();
  return workbench.batches.length - before;
}

it.each(FAULTS)(
  "when %s at any one request of a freeze, no value changes and freezing again completes it",
  async (_, fault, options, kind) => {
    const { before, frozen, requests } = await opened(async (headless) => ({
      before: contentOf(headless),
      requests: await requestsOf(headless, () => freeze({ date })),
      frozen: visibleContent(headless),
    }));
    expect(requests).toBeGreaterThan(6);
    for (let request = 1; request <= requests; request += 1) {
      await opened(async (headless) => {
        const { workbench } = headless;
        workbench.faults.failAt(request, fault, options);
        const result = await freeze({ date });
        workbench.faults.clear();
        await workbench.settled();
        // A request that has nothing after the fault goes through.
        if (!result.ok) expect([request, result.refusal.kind]).toEqual([request, kind]);
        expect(await freeze({ date })).toMatchObject({ ok: true });
        await workbench.settled();
        expect([request, visibleContent(headless)]).toEqual([request, frozen]);
        expect(await unfreeze()).toMatchObject({ ok: true, value: { left: [] } });
        await workbench.settled();
        expect([request, contentOf(headless)]).toEqual([request, before]);
      });
    }
  },
);

it.each(FAULTS)(
  "when %s at any one request of unfreezing, unfreezing again completes it",
  async (_, fault, options, kind) => {
    const { before, requests } = await opened(async (headless) => {
      const content = contentOf(headless);
      await freeze({ date });
      return { before: content, requests: await requestsOf(headless, () => unfreeze()) };
    });
    expect(requests).toBeGreaterThan(6);
    for (let request = 1; request <= requests; request += 1) {
      await opened(async (headless) => {
        const { workbench } = headless;
        await freeze({ date });
        await workbench.settled();
        workbench.faults.failAt(request, fault, options);
        const result = await unfreeze();
        workbench.faults.clear();
        await workbench.settled();
        if (!result.ok) expect([request, result.refusal.kind]).toEqual([request, kind]);
        expect(await unfreeze()).toMatchObject({ ok: true, value: { left: [] } });
        await workbench.settled();
        expect([request, contentOf(headless)]).toEqual([request, before]);
      });
    }
  },
);
