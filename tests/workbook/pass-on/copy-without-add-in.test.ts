import { copyWithoutAddIn } from "../../../src/workbook/pass-on/copy-without-add-in";
import { freeze } from "../../../src/workbook/freeze/freeze";
import { pack, readPart, unpack, writePart } from "../../../src/workbook/pass-on/package-parts";
import type { Headless } from "../../../src/workbench/headless/headless";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { openSmallWorkbook } from "../freeze/small-workbook";

jest.setTimeout(120_000);

let headless: Headless;
let original: Uint8Array;

beforeAll(async () => {
  headless = await openSmallWorkbook();
  await Excel.run(async (context) => {
    // The only text that names a function would hide a trace.
    context.workbook.worksheets.getItem("Bericht").getRange("A1").values = [["Überschrift"]];
    context.workbook.names.add("Verlauf", "=Bericht!$A$8#");
    await context.sync();
  });
  await headless.workbench.settled();
  original = await writeXlsx(headless.workbench.snapshot());
});

afterAll(() => {
  headless.close();
});

/** Texts of all parts of a file. */
function textsOf(file: Uint8Array): string {
  const parts = unpack(file);
  return [...parts.keys()].map((path) => `${path}\n${readPart(parts, path)}`).join("\n");
}

/** The original with some of its parts changed. */
function changed(changes: Readonly<Record<string, (text: string) => string>>) {
  const parts = unpack(original);
  for (const [path, change] of Object.entries(changes))
    writePart(parts, path, change(readPart(parts, path)));
  return pack(parts);
}

const cellsOf = async (file: Uint8Array) => {
  const { snapshot } = await readXlsx(file);
  return snapshot.sheets.map(({ name, cells }) => ({
    name,
    cells: cells
      .filter(({ value }) => value !== "" && value !== null)
      .map(({ row, column, value, error }) => ({ row, column, value, error })),
  }));
};

it("the copy shows the same values", async () => {
  const { file, formulas } = copyWithoutAddIn(original);
  expect(formulas).toBe(11);
  expect(await cellsOf(file)).toEqual(await cellsOf(original));
});

it("other formulas stay formulas", async () => {
  const { snapshot } = await readXlsx(copyWithoutAddIn(original).file);
  const kept = snapshot.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => formula ?? []),
  );
  expect(kept).toEqual(["=Daten!B2*2"]);
});

it("the copy has no trace of the add-in", () => {
  expect(textsOf(original)).toMatch(/_xldudf/u);
  expect(textsOf(copyWithoutAddIn(original).file)).not.toMatch(/_xldudf|AMT[._]/iu);
});

it("a copy of a frozen workbook has no trace of what the freeze keeps", async () => {
  const frozen = await openSmallWorkbook();
  expect(await freeze({ date: { year: 2026, month: 11, day: 22 } })).toMatchObject({ ok: true });
  const file = await writeXlsx(frozen.workbench.snapshot());
  frozen.close();
  expect(textsOf(file)).toMatch(/ITH_Bezug_/u);
  expect(textsOf(copyWithoutAddIn(file).file)).not.toMatch(/ITH_Bezug_|it-haushalt/u);
});

it("names that read a spill read its cells", () => {
  expect(textsOf(original)).toMatch(/ANCHORARRAY/u);
  const copy = textsOf(copyWithoutAddIn(original).file);
  expect(copy).not.toMatch(/ANCHORARRAY/u);
  expect(copy).toMatch(/name="Verlauf"[^>]*>Bericht!\$A\$8:\$C\$14</u);
});

it("shared formulas go in all their cells", () => {
  const first = "_xldudf_AMT_UMLAGEGRUNDLAGE(A4,B4,0)";
  const file = changed({
    "xl/worksheets/sheet2.xml": (text) =>
      text
        .replace(
          /<c r="C4"[^>]*>.*?<\/c>/su,
          `<c r="C4"><f t="shared" ref="C4:C5" si="0">${first}</f><v>110</v></c>`,
        )
        .replace(/<c r="C5"[^>]*>.*?<\/c>/su, `<c r="C5"><f t="shared" si="0"/><v>220</v></c>`),
  });
  const parts = unpack(copyWithoutAddIn(file).file);
  expect(readPart(parts, "xl/worksheets/sheet2.xml")).toContain('<c r="C4"><v>110</v></c>');
  expect(readPart(parts, "xl/worksheets/sheet2.xml")).toContain('<c r="C5"><v>220</v></c>');
});

it("the copy does not tell who worked on it, nor where", () => {
  const file = changed({
    "docProps/core.xml": (text) =>
      text
        .replace(/<dc:creator>[^<]*/u, "<dc:creator>Erika Beispiel")
        .replace(/<cp:lastModifiedBy>[^<]*/u, "<cp:lastModifiedBy>Max Beispiel"),
    "docProps/app.xml": (text) => text.replace("<Company>", "<Company>Amt Beispiel"),
    "xl/workbook.xml": (text) =>
      text.replace(
        "<bookViews>",
        '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\Beispiel\\"/></mc:Choice></mc:AlternateContent><bookViews>',
      ),
  });
  expect(textsOf(file)).toMatch(/Beispiel/u);
  expect(textsOf(copyWithoutAddIn(file).file)).not.toMatch(/Beispiel/u);
});
