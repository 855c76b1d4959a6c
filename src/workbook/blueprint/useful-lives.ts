import { usefulLives } from "../../core/rules/useful-lives";
import { NUTZUNGSDAUERN } from "../../tables/nutzungsdauern";
import type { SheetBlueprint } from "./blueprint";
import type { SheetNames, TableRow, WorkbookPlan } from "./plan";
import { tableSheet } from "./table-sheet";

/** The sheet with useful lives by class (DE: Nutzungsdauern), prefilled with the defaults. */
export function usefulLivesSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return tableSheet(plan, NUTZUNGSDAUERN, {
    key: "usefulLives",
    name: names.usefulLives,
    explanation:
      "Gilt für Anlagen, bei denen keine Nutzungsdauer steht. " +
      "Vorgaben bitte prüfen und an die eigene Abschreibungstabelle anpassen.",
    rows: usefulLives("MV").map(usefulLifeRow),
    frozenColumns: 0,
  });
}

function usefulLifeRow(life: ReturnType<typeof usefulLives>[number]): TableRow {
  return {
    assetClass: life.key,
    name: life.name,
    years: life.years,
    source: life.source,
    checked: life.certainty === "found" ? "ja" : "nein",
  };
}
