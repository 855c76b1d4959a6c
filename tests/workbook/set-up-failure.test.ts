import type { Headless } from "../../src/workbench/headless/headless";
import type { Fault, FaultOptions } from "../../src/workbench/host/faults";
import { setUpFrom } from "../../src/workbook/set-up/set-up";
import { openExcel } from "./open-excel";
import { contentOf } from "./set-up-content";
import { smallBlueprint } from "./small-blueprint";

jest.setTimeout(120_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

const FAULTS: readonly (readonly [string, Fault, FaultOptions])[] = [
  ["access is denied", "AccessDenied", {}],
  ["access is denied in the middle of the request", "AccessDenied", { afterActions: 40 }],
  ["Excel is busy", "busy", {}],
  ["the session is lost", "disconnect", {}],
  ["the answer is lost", "lostAnswer", {}],
];

const EXPECTED: Readonly<Record<string, string>> = {
  AccessDenied: "access-denied",
  busy: "busy",
  disconnect: "disconnected",
  lostAnswer: "disconnected",
};

it.each(FAULTS)(
  "when %s at any one request, nothing is lost and the same action completes the set-up",
  async (_, fault, options) => {
    const { workbench } = headless;
    const before = contentOf(headless);
    expect(await setUpFrom(smallBlueprint)).toMatchObject({ ok: true });
    await workbench.settled();
    const complete = contentOf(headless);
    const requests = workbench.batches.length;
    expect(requests).toBeGreaterThan(4);

    for (let request = 1; request <= requests; request += 1) {
      headless.close();
      headless = await openExcel();
      headless.workbench.faults.failAt(request, fault, options);
      const result = await setUpFrom(smallBlueprint);
      headless.workbench.faults.clear();
      await headless.workbench.settled();
      const place = `request ${request}`;
      if (result.ok) throw new Error(`${place}: no failure`);
      expect([place, result.refusal.kind]).toEqual([place, EXPECTED[fault]]);
      if (fault !== "disconnect") expect([place, result.remains]).toEqual([place, "nothing"]);
      if (result.remains === "nothing")
        expect([place, contentOf(headless)]).toEqual([place, before]);

      expect(await setUpFrom(smallBlueprint)).toMatchObject({ ok: true });
      await headless.workbench.settled();
      expect([place, contentOf(headless)]).toEqual([place, complete]);
    }
  },
);

it("while somebody edits a cell, set-up waits and then completes", async () => {
  const { cellEdit } = headless.workbench;
  cellEdit.begin();
  const result = setUpFrom(smallBlueprint);
  setTimeout(() => {
    cellEdit.end();
  }, 50);
  expect(await result).toMatchObject({ ok: true });
});
