import path from "node:path";
import { writeXlsx } from "../../src/workbench/file/write";
import { openHeadless } from "../../src/workbench/headless/headless";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { LARGE } from "./large-plan";

const dist = path.resolve(__dirname, "../../dist");

/** The large workbook as a file, set up by the add-in itself. */
export async function largeWorkbook(): Promise<Uint8Array> {
  const headless = await openHeadless({ dist });
  const { window, workbench } = headless;
  try {
    Object.assign(globalThis, { Excel: window["Excel"] as typeof Excel });
    const result = await setUpWorkbook(LARGE);
    if (!result.ok) throw new Error(`The workbook was refused: ${result.refusal.kind}`);
    await workbench.settled();
    return await writeXlsx(workbench.snapshot());
  } finally {
    headless.close();
  }
}
