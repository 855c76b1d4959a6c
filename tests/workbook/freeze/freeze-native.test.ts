import type { Headless } from "../../../src/workbench/headless/headless";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { nativeForm } from "../../../src/workbook/freeze/native-form";
import { unfreeze } from "../../../src/workbook/freeze/unfreeze";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up";
import { EXAMPLE } from "../example-plan";
import { openExcel } from "../open-excel";
import { addInFormulas, contentOf, openSmallWorkbook } from "./small-workbook";

jest.setTimeout(300_000);

const date = { year: 2026, month: 11, day: 22 };

let headless: Headless | undefined;

afterEach(() => {
  headless?.close();
});

it("native formulas calculate on, and unfreezing brings the add-in's back after rows were inserted", async () => {
  headless = await openSmallWorkbook();
  expect(await freeze({ date, nativeForm })).toMatchObject({
    ok: true,
    value: { frozen: 11, native: 9 },
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Bericht").getRange("1:1").insert("Down");
    worksheets.getItem("Daten").getRange("B3").values = [[2400]];
    await context.sync();
  });
  await headless.workbench.settled();
  expect(headless.workbench.cell("Daten!E3").value).toBe(800);
  expect(await unfreeze()).toMatchObject({ ok: true, value: { restored: 11, left: [] } });
  await headless.workbench.settled();
  expect(headless.workbench.cell("Daten!E3")).toMatchObject({
    value: 800,
    formula: "=AMT.AFA([@Anschaffungswert];[@Anschaffungsdatum];[@Nutzungsdauer];Bericht!$B$3)",
  });
});

it("each native formula of the example is equal to the add-in's value, and unfreezing restores all", async () => {
  headless = await openExcel();
  const { workbench } = headless;
  expect(await setUpWorkbook(EXAMPLE)).toMatchObject({ ok: true });
  await workbench.settled();
  const before = contentOf(headless);
  const result = await freeze({ date, nativeForm });
  if (!result.ok) throw new Error(result.refusal.kind);
  expect(result.value.native).toBeGreaterThan(200);
  await workbench.settled();
  expect(addInFormulas(headless)).toEqual([]);
  const values = ({ sheets }: typeof before) =>
    sheets.map(({ name, cells }) => [
      name,
      cells
        .filter(({ value }) => value !== "" && value !== null)
        .map(({ row, column, value }) => [
          row,
          column,
          typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value,
        ]),
    ]);
  expect(values(contentOf(headless))).toEqual(values(before));
  expect(await unfreeze()).toMatchObject({ ok: true, value: { left: [] } });
  await workbench.settled();
  expect(contentOf(headless)).toEqual(before);
});
