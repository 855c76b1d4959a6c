import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openHeadless } from "../../src/workbench/headless/headless";

const dist = path.resolve(__dirname, "../../dist");
const german = 'Anschaffungswert: "x" ist keine Zahl.';
const english = 'Cost: "x" is not a number.';

const containing = (sentence: string) => expect.stringContaining(sentence) as unknown;

/** A value, a refusal and a worded spill, typed as soon as the built add-in is up. */
async function firstCells(folder: string, locale: "de-DE" | "en-US") {
  const headless = await openHeadless({ dist: folder, locale });
  try {
    const excel = headless.window["Excel"] as typeof Excel;
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").formulas = [
        ["=AMT.AFA(12000,DATE(2026,4,15),5,2026)"],
        ['=AMT.AFA("x",DATE(2026,4,15),5,2026)'],
        ['=AMT.HERLEITUNG("AFA",12000,DATE(2026,4,15),5,2026)'],
      ];
      await context.sync();
    });
    await headless.workbench.settled();
    const { book } = headless.workbench;
    const at = (row: number) => book.cells.read(book.sheets.active, row, 0);
    return { value: at(0).value, message: at(1).message, step: at(3).value };
  } finally {
    headless.close();
  }
}

it.each([
  ["de-DE", german, "Monate der Nutzungsdauer"],
  ["en-US", english, "Months of useful life"],
] as const)("the first cells speak the language of Excel: %s", async (locale, message, step) => {
  const cells = await firstCells(dist, locale);
  expect(cells).toEqual({ value: 1800, message: containing(message), step });
});

it("speaks German rather than not at all where the English texts do not load", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "without-english-"));
  try {
    cpSync(dist, folder, {
      recursive: true,
      filter: (file) => !path.basename(file).startsWith("english."),
    });
    const cells = await firstCells(folder, "en-US");
    expect(cells).toMatchObject({ value: 1800, message: containing(german) });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
