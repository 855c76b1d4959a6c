import { setUpExample } from "../demo/set-up-example";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { openBrowserSession } from "../../src/workbench/cli/browser-session";
import { extentOf } from "./extent";
import type { KeepPicture } from "./keep-picture";
import { pictureName } from "./picture-name";

/** Room for ribbon, formula bar, headers, tabs and status bar [px]. */
const frame = { width: 90, height: 320 };
/** A picture is no larger than a large screen; longer sheets show their beginning [px]. */
const smallest = { width: 1280, height: 760 };
const largest = { width: 2600, height: 1280 };

/** Pictures every sheet of the example at 100 %, without the pane. */
export async function pictureSheets(keep: KeepPicture): Promise<void> {
  const session = await openBrowserSession();
  try {
    const { page } = session;
    const bench = await benchOf(session);
    await setUpExample(bench);
    const { sheets } = await bench.snapshot();
    await page.locator("#close-pane").click();
    for (const sheet of sheets.filter(({ cells }) => cells.length > 0)) {
      const { width, height } = extentOf(sheet);
      await page.setViewportSize({
        width: clamp(width + frame.width, smallest.width, largest.width),
        height: clamp(height + frame.height, smallest.height, largest.height),
      });
      await bench.select(`'${sheet.name}'!A1`);
      // Away from charts, which show their menu to a pointer.
      await page.mouse.move(1, 1);
      keep(pictureName("blatt", sheet.name), await page.screenshot());
    }
  } finally {
    await session.close();
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most));
}
