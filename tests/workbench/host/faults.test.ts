import { join } from "node:path";
import { type Headless, openHeadless } from "../../../src/workbench/headless/headless";

let headless: Headless;
let excel: typeof Excel;

beforeEach(async () => {
  headless = await openHeadless({ dist: join(__dirname, "../../../dist") });
  excel = headless.window["Excel"] as typeof Excel;
});

afterEach(() => {
  headless.close();
});

/** Writes into A1, A2, …: one request for each value. */
const writeOneByOne = (...values: unknown[]) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [index, value] of values.entries()) {
      sheet.getRange(`A${index + 1}`).values = [[value]];
      await context.sync();
    }
  });

const columnA = () => {
  const { book } = headless.workbench;
  return [0, 1, 2].map((row) => book.cells.read(book.sheets.active, row, 0).value);
};

it.each([
  ["AccessDenied", "AccessDenied"],
  ["editMode", "InvalidOperationInCellEditMode"],
  ["busy", "ActivityLimitReached"],
  ["disconnect", "InvalidOrTimedOutSession"],
] as const)(
  "%s at the second request reaches the add-in as %s, and only there",
  async (fault, code) => {
    headless.workbench.faults.failAt(2, fault);
    await expect(writeOneByOne("a", "b", "c")).rejects.toMatchObject({ code });
    expect(columnA()).toEqual(["a", "", ""]);
  },
);

it("a lost session stays lost until it is restored", async () => {
  headless.workbench.faults.failAt(1, "disconnect");
  await expect(writeOneByOne("a")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  await expect(writeOneByOne("a")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
  headless.workbench.faults.clear();
  await writeOneByOne("a");
  expect(columnA()).toEqual(["a", "", ""]);
});

it("what the answer was lost of is done all the same", async () => {
  headless.workbench.faults.failAt(2, "lostAnswer");
  await expect(writeOneByOne("a", "b", "c")).rejects.toMatchObject({
    code: "InvalidOrTimedOutSession",
  });
  expect(columnA()).toEqual(["a", "b", ""]);
});

it("a request that fails in the middle leaves what was done before", async () => {
  const range = (context: Excel.RequestContext, address: string) =>
    context.workbook.worksheets.getActiveWorksheet().getRange(address);
  const attempt = (afterActions: number) => {
    headless.workbench.faults.failAt(1, "GeneralException", { afterActions });
    return excel.run(async (context) => {
      range(context, "A1").values = [["a"]];
      range(context, "A2").values = [["b"]];
      range(context, "A3").values = [["c"]];
      await context.sync();
    });
  };
  const states = [];
  for (let actions = 0; actions < 20; actions++) {
    await expect(attempt(actions)).rejects.toMatchObject({ code: "GeneralException" });
    states.push(columnA().join(""));
  }
  expect([...new Set(states)]).toEqual(["", "a", "ab", "abc"]);
});

it("several requests in a row can fail, and a retry gets through after them", async () => {
  headless.workbench.faults.failAt(1, "busy", { times: 2 });
  const outcomes = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const [outcome] = await Promise.allSettled([writeOneByOne("a")]);
    outcomes.push(outcome.status);
  }
  expect(outcomes).toEqual(["rejected", "rejected", "fulfilled"]);
});

it("while a cell is edited a request is refused, or waits where it asked to", async () => {
  const { cellEdit } = headless.workbench;
  cellEdit.begin();
  await expect(writeOneByOne("a")).rejects.toMatchObject({
    code: "InvalidOperationInCellEditMode",
  });
  const waiting = excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["später"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(columnA()).toEqual(["", "", ""]);
  cellEdit.end();
  await waiting;
  expect(columnA()).toEqual(["später", "", ""]);
});

it("a custom function's answer gets through once typing in a cell has ended", async () => {
  const { book, cellEdit } = headless.workbench;
  book.write(book.sheets.active, { row: 0, column: 0, rows: 1, columns: 1 }, [
    ["=AMT.AFA(12000,DATE(2026,4,15),5,2026)"],
  ]);
  book.settle();
  cellEdit.begin();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(columnA()[0]).toBe("#BUSY!");
  cellEdit.end();
  await headless.workbench.settled();
  expect(columnA()[0]).toBe(1800);
});

it("each request is counted with its size; custom functions are not the add-in's requests", async () => {
  await writeOneByOne("a", "=AMT.AFA(12000,DATE(2026,4,15),5,2026)");
  await headless.workbench.settled();
  const { batches } = headless.workbench;
  expect(batches).toHaveLength(2);
  for (const { requestBytes, responseBytes, actions, error } of batches) {
    expect(requestBytes).toBeGreaterThan(100);
    expect(responseBytes).toBeGreaterThan(10);
    expect(actions).toBeGreaterThan(1);
    expect(error).toBeUndefined();
  }
});

const fiveMegabytes = 5 * 1024 * 1024;

it("a request of more than 5 MB is refused before anything of it is done", async () => {
  const attempt = writeOneByOne("a", "x".repeat(fiveMegabytes));
  await expect(attempt).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(columnA()).toEqual(["a", "", ""]);
});

it("an answer of more than 5 MB is refused", async () => {
  const attempt = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A200").values = "x".repeat(30_000) as unknown as unknown[][];
    sheet.getRange("A1:A200").load("values");
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});
