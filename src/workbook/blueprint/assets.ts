import { ANLAGEN } from "../../tables/anlagen";
import type { SheetBlueprint } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { tableSheet } from "./table-sheet";

/** The sheet with the inventory (DE: Anlagen). */
export function assetsSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return tableSheet(plan, ANLAGEN, {
    key: "assets",
    name: names.assets,
    explanation: plan.example ? "Beispiel: Alle Anlagen sind erfunden." : "Eine Zeile je Anlage.",
    legend: "Blaue Felder sind Eingaben, schwarze rechnet die Arbeitsmappe.",
    rows: plan.assets,
    frozenColumns: 2,
  });
}
