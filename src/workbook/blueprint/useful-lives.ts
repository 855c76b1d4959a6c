import { NUTZUNGSDAUERN } from "../../tables/nutzungsdauern";
import type { SheetBlueprint } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { tableSheet } from "./table-sheet";

/** The sheet with useful lives by class (DE: Nutzungsdauern), prefilled with the defaults. */
export function usefulLivesSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return tableSheet(plan, {
    key: "usefulLives",
    name: names.usefulLives,
    title: "Nutzungsdauern",
    explanation:
      "Gilt für Anlagen, bei denen keine Nutzungsdauer steht. " +
      "Vorgaben bitte prüfen und an die eigene Abschreibungstabelle anpassen.",
    tables: [{ schema: NUTZUNGSDAUERN, rows: plan.tables.Nutzungsdauern }],
    frozenColumns: 0,
  });
}
