import type { Headless } from "../../src/workbench/headless/headless";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";

jest.setTimeout(120_000);

/** Most round trips that set-up may take, and most bytes of one request. */
const MOST_ROUND_TRIPS = 12;
const LARGEST_REQUEST = 1_000_000;

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

it("set-up of the example takes few and small requests, and so does a run with nothing to do", async () => {
  const { workbench } = headless;
  for (const run of ["first", "second"]) {
    const before = workbench.batches.length;
    expect(await setUpWorkbook(EXAMPLE)).toMatchObject({ ok: true });
    const requests = workbench.batches.slice(before).map(({ requestBytes }) => requestBytes);
    expect(requests.length).toBeGreaterThan(3);
    expect([run, requests.length > MOST_ROUND_TRIPS]).toEqual([run, false]);
    expect([run, Math.max(...requests) > LARGEST_REQUEST]).toEqual([run, false]);
  }
});
