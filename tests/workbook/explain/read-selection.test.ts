import { calculateFunction } from "../../../src/functions/calculate-function";
import { germanFunctionTexts } from "../../../src/i18n/function-texts";
import { explainCall } from "../../../src/taskpane/features/derivation/explain-call";
import type { Headless } from "../../../src/workbench/headless/headless";
import { readSelection } from "../../../src/workbook/explain/read-selection";
import { openExcel } from "../open-excel";

jest.setTimeout(120_000);

let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
  Object.assign(globalThis, { Office: headless.window["Office"] as typeof Office });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ["Betrag", "Jahr", "Rate"],
      [7000, 2027, -100],
      [5000, 2028, 60],
    ];
    sheet.tables.add("A1:C3", true).name = "Geräte";
    sheet.getRange("E2:E3").values = [[46127], [5]];
    sheet.getRange("G2").formulas = [["=AMT.SUMMENRUNDUNG(C2:C3,1)"]];
    context.workbook.names.add("Beginn", sheet.getRange("E2"));
    await context.sync();
  });
  await headless.workbench.settled();
});

afterAll(() => {
  headless.close();
});

/** Writes a formula into a free cell, selects it, and explains its calls. */
async function explained(formula: string) {
  const address = "J9";
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    cell.formulas = [[formula]];
    cell.select();
    await context.sync();
  });
  await headless.workbench.settled();
  const [value] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    cell.load("values");
    await context.sync();
    return cell.values.flat() as unknown[];
  });
  const read = await readSelection();
  if (!read.ok) throw new Error(read.refusal.kind);
  const calls = read.value.calls.map((call) =>
    explainCall(call, (name, cells) => calculateFunction(name, cells, germanFunctionTexts)),
  );
  return { calls, value };
}

it.each([
  ["cells", "=AMT.AFA(A2,E2,E3,B2)"],
  ["a name", "=AMT.AFA(A2,Beginn,E3,B2)"],
  ["a sum of cells", "=AMT.AFA(SUM(A2:A3),E2,E3,B2)"],
  ["structured references", "=AMT.AFA(SUM(Geräte[Betrag]),E2,E3,MAX(Geräte[Jahr]))"],
  ["a cell of a table's column", "=AMT.AFA(INDEX(Geräte[Betrag],2),E2,E3,B2)"],
  ["conditions and operators", '=AMT.AFA(IF(A3="",0,A3)*1.19,E2,E3,YEAR(E2)+1)'],
  ["a whole spill", "=AMT.KAPITALWERT(G2#,0.03)"],
  ["another function of the add-in", "=AMT.AFA(-AMT.KAPITALWERT(C2:C3,0.03)*100,E2,E3,B2)"],
])("the steps lead to the value that the cell shows, with %s", async (_, formula) => {
  const { calls, value } = await explained(formula);
  const [outer] = calls;
  if (outer?.kind !== "steps") throw new Error(JSON.stringify(outer));
  expect(typeof value).toBe("number");
  expect(outer.steps.at(-1)?.result).toBe(value);
});

it("explains every call of a formula that has several, wherever they stand", async () => {
  const { calls, value } = await explained(
    "=IF(A2>0,SUM(AMT.AFA(A2,E2,E3,B2),AMT.AFA(A3,E2,E3,B3)),0)",
  );
  const results = calls.map((call) => (call.kind === "steps" ? call.steps.at(-1)?.result : NaN));
  expect(results).toEqual([1400, 1000]);
  expect(value).toBe(2400);
});

it("names the argument that only Excel can calculate", async () => {
  const { calls } = await explained("=AMT.AFA(SUMIF(B2:B3,2027,A2:A3),E2,E3,B2)");
  expect(calls).toEqual([{ kind: "unknown-arguments", positions: [0] }]);
});

it("names what a formula without a function of the add-in reads, with its place and value", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("J12").formulas = [["=LET(x,A2,IF(Beginn>0,SUM(Geräte[Betrag])-x,A2))"]];
    sheet.getRange("J12").select();
    await context.sync();
  });
  await headless.workbench.settled();
  const read = await readSelection();
  if (!read.ok) throw new Error(read.refusal.kind);
  const { sources } = read.value;
  expect(sources.map(({ text, place }) => [text, place?.address])).toEqual([
    ["A2", "A2"],
    ["Beginn", "E2"],
    ["Geräte[Betrag]", "A2:A3"],
  ]);
  expect(sources.map(({ values }) => values)).toEqual([[[7000]], [[46127]], [[7000], [5000]]]);
});

it.each([
  ["an empty cell", "J10", "nothing"],
  ["what was typed", "A2", "entered"],
  ["a formula, also one that shows nothing", "J11", "formula"],
])("tells what is in a cell without a function of the add-in: %s", async (_, address, content) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("J11").formulas = [['=IF(A2>0,"",1)']];
    sheet.getRange(address).select();
    await context.sync();
  });
  await headless.workbench.settled();
  const read = await readSelection();
  expect(read).toMatchObject({ ok: true, value: { address, calls: [], content } });
});
