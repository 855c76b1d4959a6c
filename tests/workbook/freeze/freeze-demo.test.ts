import type { Headless } from "../../../src/workbench/headless/headless";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up";
import { EXAMPLE } from "../example-plan";
import { openExcel } from "../open-excel";
import { addInFormulas, contentOf } from "./small-workbook";

jest.setTimeout(300_000);

const date = { year: 2026, month: 11, day: 22 };

/** Most bytes of one request. */
const LARGEST_REQUEST = 1_000_000;

let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
  expect(await setUpWorkbook(EXAMPLE)).toMatchObject({ ok: true });
  await headless.workbench.settled();
});

afterAll(() => {
  headless.close();
});

it("the example keeps its values when it is frozen, and comes back as it was", async () => {
  const { workbench } = headless;
  const before = contentOf(headless);
  const formulas = addInFormulas(headless);
  expect(formulas.length).toBeGreaterThan(400);
  const requests = workbench.batches.length;

  expect(await freeze({ date })).toMatchObject({ ok: true, value: { pending: [] } });
  await workbench.settled();
  expect(addInFormulas(headless)).toEqual([]);
  const values = ({ sheets }: typeof before) =>
    sheets.map(({ name, cells }) => [
      name,
      cells
        .filter(({ value }) => value !== "" && value !== null)
        .map(({ row, column, value }) => [row, column, value]),
    ]);
  expect(values(contentOf(headless))).toEqual(values(before));

  expect(await unfreeze()).toMatchObject({ ok: true, value: { left: [] } });
  await workbench.settled();
  expect(contentOf(headless)).toEqual(before);
  const sizes = workbench.batches.slice(requests).map(({ requestBytes }) => requestBytes);
  expect(Math.max(...sizes)).toBeLessThan(LARGEST_REQUEST);
});
