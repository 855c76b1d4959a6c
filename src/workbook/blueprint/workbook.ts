import { assetScheduleSheet } from "./asset-schedule";
import { assetsSheet } from "./assets";
import { assumptionsSheet } from "./assumptions";
import type { SheetKey, WorkbookBlueprint } from "./blueprint";
import { overviewSheet } from "./overview";
import { SHEET_NAMES, type SheetNames, type WorkbookPlan } from "./plan";
import { usefulLivesSheet } from "./useful-lives";

/** A formula can only be written after the tables and names that it uses. */
const WRITE_ORDER: readonly SheetKey[] = [
  "assumptions",
  "usefulLives",
  "assets",
  "assetSchedule",
  "overview",
];

/** The whole workbook as data: what stands where, which formula, which chart. */
export function workbookBlueprint(
  plan: WorkbookPlan,
  names: SheetNames = SHEET_NAMES,
): WorkbookBlueprint {
  return {
    sheets: [
      overviewSheet(plan, names),
      assumptionsSheet(plan, names),
      assetsSheet(plan, names),
      assetScheduleSheet(plan, names),
      usefulLivesSheet(plan, names),
    ],
    writeOrder: WRITE_ORDER,
  };
}
