import type { Headless } from "../../src/workbench/headless/headless";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";

jest.setTimeout(60_000);

/** Most round trips that set-up may take, and most characters of one request. */
const MOST_ROUND_TRIPS = 12;
const LARGEST_REQUEST = 1_000_000;

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

it("set-up of the example takes few and small requests", async () => {
  const requests: number[] = [];
  const parent = headless.window.parent as unknown as { postMessage: (data: unknown) => void };
  const post = parent.postMessage.bind(parent);
  parent.postMessage = (data) => {
    const text = String(data);
    if (text.includes("ObjectPaths")) requests.push(text.length);
    post(data);
  };
  expect(await setUpWorkbook(EXAMPLE)).toMatchObject({ ok: true });
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.length).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
  expect(Math.max(...requests)).toBeLessThan(LARGEST_REQUEST);
});
