import path from "node:path";
import type { Bench } from "../src/workbench/bench/bench";
import { openBrowserBench } from "../src/workbench/bench/browser-bench";
import {
  type HeadlessBench,
  type HeadlessBenchOptions,
  openHeadlessBench,
} from "../src/workbench/bench/headless-bench";

/** Set by the project `browser` of jest.config.mjs. */
declare const WORKBENCH_IN: "browser" | undefined;

const dist = path.join(__dirname, "../dist");

/** Benches to be closed after the test, or after all tests if one was opened before them. */
const opened: { readonly bench: Bench; readonly isOfTest: boolean }[] = [];

afterEach(async () => {
  await close(({ isOfTest }) => isOfTest);
});
afterAll(async () => {
  await close(() => true);
});

async function close(which: (entry: (typeof opened)[number]) => boolean): Promise<void> {
  const closing = opened.filter(which);
  for (const entry of closing) opened.splice(opened.indexOf(entry), 1);
  await Promise.all(closing.map(({ bench }) => bench.close()));
}

function keep<B extends Bench>(bench: B): B {
  opened.push({ bench, isOfTest: expect.getState().currentTestName !== undefined });
  return bench;
}

/**
 * A new workbook with the built add-in, for one test, used as a person uses it: in Node, or in
 * Chromium when the tests of the project `browser` run. It closes itself.
 *
 * @param file an .xlsx file to begin with
 */
export async function openWorkbench(file?: Uint8Array): Promise<Bench> {
  return typeof WORKBENCH_IN === "string"
    ? keep(await openBrowserBench(file))
    : openWorkbenchInNode(file ? { file } : {});
}

/** The same in Node only, for tests that look at requests or let some of them fail. */
export async function openWorkbenchInNode(
  options: Omit<HeadlessBenchOptions, "dist"> = {},
): Promise<HeadlessBench> {
  return keep(await openHeadlessBench({ ...options, dist }));
}
