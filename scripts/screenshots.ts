import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BrowserError } from "../src/workbench/cli/browser";
import { BuildError } from "../src/workbench/cli/build";
import { pictureHandbook } from "./screenshots/handbook";
import { picturePane } from "./screenshots/pane";
import { pictureSheets } from "./screenshots/sheets";

const folder = path.resolve(__dirname, "../docs/screenshots");

const PARTS = { sheets: pictureSheets, pane: picturePane, handbook: pictureHandbook } as const;

/**
 * `npm run screenshots`: a picture of every sheet of the example, of every view of the pane in each
 * theme, and those of the handbook. With names of parts only these: `npm run screenshots -- pane`.
 */
async function screenshots(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [part, take] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(part)) continue;
    await take((name, png) => {
      writeFileSync(path.join(folder, name), png);
      console.log(path.join("docs/screenshots", name));
    });
  }
}

screenshots(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof BrowserError || error instanceof BuildError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
