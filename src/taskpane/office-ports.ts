import annahmen from "../../assets/demo/annahmen.csv";
import type { CivilDate } from "../core/result";
import { readOwnTable } from "../import/own-table";
import { ANNAHMEN } from "../tables/annahmen";
import { readFacts } from "../workbook/read-facts";
import { setUpWorkbook } from "../workbook/set-up/set-up";
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
};

function today(): CivilDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
