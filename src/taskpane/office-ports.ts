import annahmen from "../../assets/demo/annahmen.csv";
import anlagen from "../../assets/demo/anlagen.csv";
import type { CivilDate } from "../core/result";
import { assetTarget, builtInLife } from "../import/assets";
import { previewImport } from "../import/import-file";
import { readOwnTable } from "../import/own-table";
import { ANLAGEN } from "../tables/anlagen";
import { ANNAHMEN } from "../tables/annahmen";
import { readFacts } from "../workbook/read-facts";
import { setUpWorkbook } from "../workbook/set-up/set-up";
import { writeAssets } from "../workbook/write-assets";
import { classLives } from "./class-lives";
import type { PanePorts } from "./ports";
import { workbookPlan } from "./workbook-plan";

/** The outside of the pane: the open workbook, the files that ship with the add-in, the clock. */
export const officePorts: PanePorts = {
  today,
  readFacts,
  setUp: (request, run) =>
    setUpWorkbook(
      workbookPlan(request, {
        today: today(),
        assumptions: readOwnTable(ANNAHMEN, annahmen),
        exampleAssets: readOwnTable(ANLAGEN, anlagen),
      }),
      run,
    ),
  previewAssets: async (bytes, facts, options) => {
    await nextPaint();
    return previewImport(bytes, assetTarget(classLives(facts.usefulLives, builtInLife)), {
      ...options,
      existingNumbers: facts.assetNumbers,
    });
  },
  writeAssets,
};

function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Lets the pane show that it reads before reading keeps it busy. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
