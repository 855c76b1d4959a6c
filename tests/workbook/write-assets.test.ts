import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assetTarget, builtInLife } from "../../src/import/assets";
import { previewImport } from "../../src/import/import-file";
import type { Headless } from "../../src/workbench/headless/headless";
import { readFacts } from "../../src/workbook/read-facts";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { writeAssets } from "../../src/workbook/write-assets";
import { EMPTY, EXAMPLE } from "./example-plan";
import { openExcel } from "./open-excel";

jest.setTimeout(60_000);

let headless: Headless;

beforeEach(async () => {
  headless = await openExcel();
});

afterEach(() => {
  headless.close();
});

const PC = { number: "A-1", name: "PC", assetClass: "PC", acquiredOn: 46127, cost: 1200 };

async function cells(address: string): Promise<{ text: string[][]; formulas: unknown[][] }> {
  await headless.workbench.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Anlagen").getRange(address);
    range.load("text,formulas");
    await context.sync();
    return { text: range.text, formulas: range.formulas as unknown[][] };
  });
}

it("the first asset takes the place of the empty row", async () => {
  await setUpWorkbook(EMPTY);
  expect(await writeAssets([PC, { ...PC, number: "A-2" }])).toEqual({
    ok: true,
    value: { rows: 2, sheet: "Anlagen", firstRow: 5, lastRow: 6 },
  });
  const { text } = await cells("A5:R7");
  expect(text.map(([number, , , , , date]) => [number, date])).toEqual([
    ["A-1", "15.04.2026"],
    ["A-2", "15.04.2026"],
    ["", ""],
  ]);
  expect(text[1]?.slice(14)).toEqual(["3", "400,00 €", "500,00 €", "31.03.2029"]);
});

it("assets are appended below those that are there", async () => {
  await setUpWorkbook(EXAMPLE);
  expect(await writeAssets([PC])).toMatchObject({ value: { firstRow: 112, lastRow: 112 } });
  const facts = await readFacts();
  expect(facts).toMatchObject({ ok: true, value: { assets: 108, amt: "Beispielamt", year: 2027 } });
});

it.each([
  "=1+1",
  "+49 3874 123",
  "-17",
  "@SUM(1)",
  '=HYPERLINK("http://example.invalid";"x")',
  "0012",
])("the text %s arrives letter by letter", async (text) => {
  await setUpWorkbook(EMPTY);
  await writeAssets([{ ...PC, number: text, name: text, location: text }]);
  const written = await cells("A5:E5");
  expect(written.text).toEqual([[text, text, "PC", "", text]]);
  expect((await headlessTypes("A5:E5"))[0]).toEqual([
    "String",
    "String",
    "String",
    "Empty",
    "String",
  ]);
});

async function headlessTypes(address: string): Promise<string[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Anlagen").getRange(address);
    range.load("valueTypes");
    await context.sync();
    return range.valueTypes;
  });
}

it("a thousand rows are written in blocks, and every one has its formulas", async () => {
  await setUpWorkbook(EMPTY);
  const rows = Array.from({ length: 1001 }, (_, index) => ({ ...PC, number: `N-${index}` }));
  const progress: number[] = [];
  const result = await writeAssets(rows, { onProgress: (done) => progress.push(done) });
  expect(result).toMatchObject({ ok: true, value: { rows: 1001, lastRow: 1005 } });
  expect(progress).toEqual([1, 501]);
  const { text, formulas } = await cells("A1004:P1006");
  expect(text.map(([number]) => number)).toEqual(["N-999", "N-1000", ""]);
  expect(formulas[1]?.[15]).toMatch(/^=IF\(/u);
});

it("a workbook without the table is refused with what to do", async () => {
  expect(await writeAssets([PC])).toEqual({
    ok: false,
    refusal: { kind: "table-missing", table: "Anlagen" },
  });
});

it("a column that was deleted is named", async () => {
  await setUpWorkbook(EMPTY);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Anlagen").getRange("E4").values = [["Wo es steht"]];
    await context.sync();
  });
  expect(await writeAssets([PC])).toEqual({
    ok: false,
    refusal: { kind: "columns-missing", table: "Anlagen", columns: ["Standort"] },
  });
});

it("an inventory as offices keep it arrives without an error cell", async () => {
  await setUpWorkbook(EMPTY);
  const bytes = readFileSync(join(__dirname, "../messy/inventar-cp1252.csv"));
  const reading = previewImport(bytes, assetTarget(builtInLife), {});
  if (!reading.ok) throw new Error(reading.reason.kind);
  const { accepted } = reading.preview;
  expect(accepted.length).toBeGreaterThan(50);
  await writeAssets(accepted.map(({ values }) => values));
  const { text } = await cells(`A5:R${4 + accepted.length}`);
  expect(text.map(([number]) => number)).toEqual(accepted.map(({ values }) => values["number"]));
  const errors = (await headlessTypes(`A5:R${4 + accepted.length}`)).flat();
  expect(errors).not.toContain("Error");
});
