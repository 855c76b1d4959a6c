import type { Headless } from "../../../src/workbench/headless/headless";
import { openExcel } from "../open-excel";

/**
 * A workbook with one of everything that freezing has to do with: a calculated column with an
 * exception, single formulas that read cells of another sheet, formulas filled down, a spill and a
 * formula that reads it, a text that looks like a date, and an error.
 */
export async function openSmallWorkbook(): Promise<Headless> {
  const headless = await openExcel();
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const data = worksheets.getActiveWorksheet();
    data.name = "Daten";
    const report = worksheets.add("Bericht");
    data.getRange("A1:E1").values = [
      ["Nr", "Anschaffungswert", "Anschaffungsdatum", "Nutzungsdauer", "AfA"],
    ];
    data.getRange("A2:D6").values = [
      ["IT-1", 1000, 46_000, 5],
      ["IT-2", 1200, 46_010, 3],
      ["IT-3", 1000, 46_000, 5],
      ["IT-4", 999.99, 45_900, 7],
      ["IT-5", 500, 45_950, 3],
    ];
    const table = tables.add("Daten!A1:E6", true);
    table.name = "Geräte";
    const call = "=AMT.AFA([@Anschaffungswert],[@Anschaffungsdatum],[@Nutzungsdauer],Bericht!$B$2)";
    data.getRange("E2:E6").formulas = [[call], [call], [call], [77], [call]];
    report.getRange("A1:B2").values = [
      ["'AMT.AFA(", "Text"],
      ["Jahr", 2026],
    ];
    report.getRange("A4:B6").values = [
      [100, 10],
      [200, 20],
      [300, 30],
    ];
    report.getRange("C4:C6").formulas = [4, 5, 6].map((row) => [
      `=ROUND(AMT.UMLAGEGRUNDLAGE(A${row},B${row},0),2)+$B$2`,
    ]);
    report.getRange("A8").formulas = [['=AMT.AFASUMME(Geräte[#All],B2,2,"Nr")']];
    report.getRange("G1").formulas = [["=SUM(A8#)"]];
    report.getRange("G2").formulas = [['=IF(AMT.UMLAGEGRUNDLAGE(1,1,0)=2,"1-2","")']];
    report.getRange("G3").formulas = [['=AMT.UMLAGEGRUNDLAGE("x",1,0)']];
    report.getRange("G4").formulas = [["=Daten!B2*2"]];
    report.getRange("C4:C6").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
    await context.sync();
  });
  await headless.workbench.settled();
  return headless;
}

/** Everything that the workbook holds but for what tells one run from another. */
export function contentOf({ workbench }: Headless) {
  const { sheets, names, customXml } = workbench.snapshot();
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
    })),
    names,
    customXml: customXml.map(({ xml }) => xml),
  };
}

/** Formulas by address that call the add-in. */
export function addInFormulas({ workbench }: Headless): string[] {
  return workbench
    .snapshot()
    .sheets.flatMap(({ cells }) =>
      cells.flatMap(({ formula }) => (formula?.includes("AMT.") === true ? [formula] : [])),
    );
}
