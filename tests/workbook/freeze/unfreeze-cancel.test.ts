import type { Headless } from "../../../src/workbench/headless/headless";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { readFreezeState } from "../../../src/workbook/freeze/freeze-state";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { cancelAt } from "../cancel-at";
import { contentOf, openSmallWorkbook } from "./small-workbook";

jest.setTimeout(300_000);

const date = { year: 2026, month: 11, day: 22 };

let headless: Headless;

beforeEach(async () => {
  headless = await openSmallWorkbook();
});

afterEach(() => {
  headless.close();
});

/** Formulas so long that they do not go into one request: a whole column and a part of another. */
async function typeLongFormulas(): Promise<void> {
  const long = `=AMT.UMLAGEGRUNDLAGE(1,ROW(),0)${`+LEN("${"x".repeat(250)}")`.repeat(30)}`;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Bericht");
    for (const address of ["K1:K40", "M1:M80"])
      sheet.getRange(address).formulas = Array.from(
        { length: address === "K1:K40" ? 40 : 80 },
        () => [long],
      );
    await context.sync();
  });
  await headless.workbench.settled();
}

it("unfreezing that is cancelled at any one request changes nothing, or says what is still frozen", async () => {
  const { workbench } = headless;
  await typeLongFormulas();
  const before = contentOf(headless);
  expect(await freeze({ date })).toMatchObject({ ok: true, value: { frozen: 131 } });
  const frozen = contentOf(headless);
  const outcomes: (readonly [restored: number, notReached: number])[] = [];
  for (let request = 1, isCancelled = true; isCancelled; request += 1) {
    const signal = cancelAt(headless, request);
    const result = await unfreeze({ signal });
    await workbench.settled();
    isCancelled = signal.aborted;
    if (result.ok) {
      const { left, notReached, restored } = result.value;
      expect([restored + notReached, left]).toEqual([131, []]);
      outcomes.push([restored, notReached]);
      expect(await readFreezeState()).toMatchObject({ value: { formulas: notReached } });
      expect(await unfreeze()).toMatchObject({ ok: true, value: { restored: notReached } });
      await workbench.settled();
      expect([request, contentOf(headless)]).toEqual([request, before]);
      await freeze({ date });
      await workbench.settled();
    } else {
      expect([request, result]).toEqual([request, { ok: false, refusal: { kind: "cancelled" } }]);
      expect([request, contentOf(headless)]).toEqual([request, frozen]);
    }
  }
  expect(outcomes.filter(([restored, notReached]) => restored > 0 && notReached > 0)).not.toEqual(
    [],
  );
  expect(outcomes.at(-1)).toEqual([131, 0]);
});
