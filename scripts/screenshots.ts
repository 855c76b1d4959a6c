import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { benchOf } from "../src/workbench/bench/browser-bench";
import { BrowserError } from "../src/workbench/cli/browser";
import { openBrowserSession } from "../src/workbench/cli/browser-session";
import { BuildError } from "../src/workbench/cli/build";
import { setUpExample } from "./demo/set-up-example";
import { extentOf } from "./screenshots/extent";
import { pictureName } from "./screenshots/picture-name";

const folder = path.resolve(__dirname, "../docs/screenshots");
/** Room for ribbon, formula bar, headers, tabs and status bar [px]. */
const frame = { width: 90, height: 320 };
/** A picture is no larger than a large screen; longer sheets show their beginning [px]. */
const smallest = { width: 1280, height: 760 };
const largest = { width: 2600, height: 1280 };

/** `npm run screenshots`: a picture of every sheet of the example at 100 %, without the pane. */
async function screenshots(): Promise<void> {
  const session = await openBrowserSession();
  try {
    const { page } = session;
    const bench = await benchOf(session);
    await setUpExample(bench);
    const { sheets } = await bench.snapshot();
    await page.locator("#close-pane").click();
    mkdirSync(folder, { recursive: true });
    for (const sheet of sheets.filter(({ cells }) => cells.length > 0)) {
      const { width, height } = extentOf(sheet);
      await page.setViewportSize({
        width: clamp(width + frame.width, smallest.width, largest.width),
        height: clamp(height + frame.height, smallest.height, largest.height),
      });
      await bench.select(`'${sheet.name}'!A1`);
      // Away from charts, which show their menu to a pointer.
      await page.mouse.move(1, 1);
      const file = path.join(folder, pictureName(sheet.name));
      writeFileSync(file, await page.screenshot());
      console.log(path.relative(process.cwd(), file));
    }
  } finally {
    await session.close();
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most));
}

screenshots().catch((error: unknown) => {
  if (!(error instanceof BrowserError || error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
