import { join } from "node:path";
import { type Headless, openHeadless } from "../../src/workbench/headless/headless";

const DIST = join(__dirname, "../../dist");

/**
 * Opens an empty workbook in the workbench and makes its genuine office.js the `Excel` that the code
 * under test finds, as it does in Excel.
 */
export async function openExcel(): Promise<Headless> {
  const headless = await openHeadless({ dist: DIST });
  Object.assign(globalThis, { Excel: headless.window["Excel"] as typeof Excel });
  return headless;
}
