import { setField } from "../../../src/taskpane/model/table-access";
import { ANNAHMEN } from "../../../src/tables/annahmen";
import { inverseOf } from "../../../src/workbook/model/edit";
import type { ModelTables } from "../../../src/workbook/model/model-table";
import { readModel } from "../../../src/workbook/model/read-model";
import { writeEdits } from "../../../src/workbook/model/write-edits";
import type { Headless } from "../../../src/workbench/headless/headless";
import { bareTable, typedCells } from "../import/bare-table";
import { openExcel } from "../open-excel";

jest.setTimeout(60_000);

let headless: Headless;

afterEach(() => {
  headless.close();
});

async function seen(): Promise<ModelTables> {
  const result = await readModel(["Annahmen"]);
  if (!result.ok) throw new Error(result.refusal.kind);
  const { header = [], rows = [] } = result.value.tables.Annahmen ?? {};
  return { Annahmen: { header, rows: rows.map((row, at) => ({ id: at + 1, ...row })) } };
}

it("an assumption keeps its own number format, and its formula comes back by undo", async () => {
  headless = await openExcel();
  await bareTable(ANNAHMEN, [
    ["Haushaltsjahr", 2027, "Jahr", "", "", ""],
    ["Kalkulationszins", "=3/200", "v. H./100", "", "", ""],
  ]);
  await Excel.run(async (context) => {
    const { worksheet } = context.workbook.tables.getItem("Annahmen");
    worksheet.getRange("B6").numberFormat = [["0.00 %"]];
    await context.sync();
  });
  const before = await seen();
  const edits = setField(before, "Annahmen", 2, "value", 0.0432);
  await writeEdits(before, edits);
  expect((await typedCells("Annahmen", 2))[1]).toEqual(["Kalkulationszins", 0.0432]);
  await Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem("Annahmen").worksheet.getRange("B6");
    cell.load("numberFormat");
    await context.sync();
    expect(cell.numberFormat).toEqual([["0.00 %"]]);
  });
  await writeEdits(await seen(), inverseOf(edits));
  expect((await typedCells("Annahmen", 2))[1]).toEqual(["Kalkulationszins", "=3/200"]);
});
