import annahmen from "../../assets/demo/annahmen.csv";
import type { CivilDate } from "../core/result";
import { assetTarget, builtInLife } from "../import/asset-target";
import { openTextSource } from "../import/open-source";
import { previewImport } from "../import/import-file";
import { readOwnTable } from "../import/own-table";
import { ANNAHMEN } from "../tables/annahmen";
import { readFacts } from "../workbook/read-facts";
import { setUpWorkbook } from "../workbook/set-up/set-up";
import { writeAssets } from "../workbook/write-assets";
import { classLives } from "./class-lives";
import { exampleTables } from "./example-tables";
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
        example: exampleTables(),
      }),
      run,
    ),
  previewAssets: async (bytes, facts, options) => {
    await nextPaint();
    const opening = openTextSource(bytes);
    if (!opening.ok) return opening;
    const target = assetTarget(classLives(facts.usefulLives, builtInLife));
    return previewImport({ source: opening.source, targetKey: "assets", target }, options);
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
