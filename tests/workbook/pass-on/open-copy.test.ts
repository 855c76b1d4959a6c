import { openCopy } from "../../../src/workbook/pass-on/open-copy";
import type { CopyCall } from "../../../src/workbench/host/document-copies";
import { readXlsx } from "../../../src/workbench/file/read";
import { contentOf, openSmallWorkbook } from "../freeze/small-workbook";

jest.setTimeout(60_000);

it("the copy opens as a new workbook, and the original stays as it is", async () => {
  const headless = await openSmallWorkbook();
  const { window, workbench } = headless;
  Object.assign(globalThis, { Office: window["Office"] as typeof Office });
  const before = contentOf(headless);
  expect(await openCopy()).toEqual({ ok: true, value: { formulas: 11 } });
  expect(contentOf(headless)).toEqual(before);
  const [copy] = workbench.createdWorkbooks;
  if (copy === undefined) throw new Error("No workbook was opened.");
  const { snapshot } = await readXlsx(copy);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Daten", "Bericht"]);
  expect(
    snapshot.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
  ).toEqual(["=Daten!B2*2"]);
  headless.close();
});

it("where Excel does not open it, that is said", async () => {
  const headless = await openSmallWorkbook();
  const { window, workbench } = headless;
  Object.assign(globalThis, { Office: window["Office"] as typeof Office });
  workbench.host.writeFile = () => Promise.reject(new Error("not saved"));
  expect(await openCopy()).toMatchObject({ ok: false, refusal: { kind: "unexpected" } });
  headless.close();
});

const WHOLE = ["open", "slice", "close"] as const;

it("a copy that is cancelled, however far it is, opens nothing and leaves nothing open in Excel", async () => {
  const headless = await openSmallWorkbook();
  const { window, workbench } = headless;
  Object.assign(globalThis, { Office: window["Office"] as typeof Office });
  const { copies } = workbench.host;
  let calls: string[] = [];
  let controller = new AbortController();
  let last = "";
  for (const step of WHOLE) {
    const asUsual = copies[step].bind(copies) as (call: CopyCall) => unknown;
    const watched = (call: CopyCall) => {
      calls.push(step);
      if (step === last) controller.abort();
      return asUsual(call);
    };
    Object.assign(copies, { [step]: watched });
  }
  const { btoa } = globalThis;
  globalThis.btoa = (text) => {
    if (last === "packing") controller.abort();
    return btoa(text);
  };
  const expected = { open: ["open", "close"], slice: WHOLE, close: WHOLE, packing: WHOLE };
  for (const [step, asked] of Object.entries(expected)) {
    calls = [];
    last = step;
    controller = new AbortController();
    const result = await openCopy(controller.signal);
    expect([step, result]).toEqual([step, { ok: false, refusal: { kind: "cancelled" } }]);
    expect([step, calls]).toEqual([step, asked]);
  }
  globalThis.btoa = btoa;
  expect(workbench.createdWorkbooks).toEqual([]);
  last = "";
  // Excel keeps no more than two files open at once.
  expect(await openCopy()).toMatchObject({ ok: true });
  headless.close();
});
