import type { Headless } from "../../src/workbench/headless/headless";
import { isWaitingForCellEdit, onWaitingForCellEdit } from "../../src/workbook/cell-edit-wait";
import { runExcel } from "../../src/workbook/run-excel";
import { openExcel } from "./open-excel";

let headless: Headless;
let told: boolean[];
let stop: () => void;

beforeEach(async () => {
  headless = await openExcel();
  told = [];
  stop = onWaitingForCellEdit(() => told.push(isWaitingForCellEdit()));
});

afterEach(() => {
  stop();
  headless.close();
});

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const write = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x"]];
  return context.sync();
};

it("an action that waits for the end of an edit is told as waiting until it goes on", async () => {
  const { cellEdit } = headless.workbench;
  cellEdit.begin();
  const first = runExcel(write);
  const second = runExcel(write);
  while (!isWaitingForCellEdit()) await pause(20);
  expect(told).toEqual([true]);
  cellEdit.end();
  expect([await first, await second]).toEqual([{ ok: true }, { ok: true }]);
  expect(told).toEqual([true, false]);
});

it("an edit that begins between two requests of an action is told, too", async () => {
  const { cellEdit } = headless.workbench;
  const running = runExcel(async (context) => {
    await write(context);
    cellEdit.begin();
    await write(context);
  });
  while (!isWaitingForCellEdit()) await pause(20);
  cellEdit.end();
  expect(await running).toEqual({ ok: true });
  expect(isWaitingForCellEdit()).toBe(false);
});

it("nothing is told of an action for which nobody waits, nor asked while Excel answers", async () => {
  const { batches, cellEdit } = headless.workbench;
  await runExcel(write);
  expect(batches).toHaveLength(1);
  cellEdit.begin();
  const quiet = runExcel(write, { isQuiet: () => true });
  await pause(1200);
  expect(told).toEqual([]);
  cellEdit.end();
  await quiet;
  expect(batches).toHaveLength(2);
});

it("an action for which somebody comes to wait is told as waiting from then on", async () => {
  const { cellEdit } = headless.workbench;
  let isQuiet = true;
  cellEdit.begin();
  const running = runExcel(write, { isQuiet: () => isQuiet });
  await pause(1200);
  expect(told).toEqual([]);
  isQuiet = false;
  while (!isWaitingForCellEdit()) await pause(20);
  cellEdit.end();
  await running;
  expect(told).toEqual([true, false]);
});
