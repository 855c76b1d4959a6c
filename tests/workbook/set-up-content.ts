import type { Headless } from "../../src/workbench/headless/headless";
import { MARK_KEY, readMark } from "../../src/workbook/set-up/mark";

/**
 * Everything that a workbook holds, but for ids: they differ from run to run. Of what set-up
 * remembers, what it is that it remembers.
 */
export function contentOf({ workbench }: Headless) {
  const { sheets, names, settings } = workbench.snapshot();
  const mark = readMark(settings[MARK_KEY]);
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
    })),
    names,
    mark: {
      sheets: Object.keys(mark.sheets).sort(),
      tables: Object.keys(mark.tables).sort(),
      headers: mark.headers,
      unfinished: mark.unfinished.length,
      retired: mark.retired.length,
    },
  };
}
