import { ANLAGEN } from "../../tables/anlagen";
import type { SheetBlueprint } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { tableSheet } from "./table-sheet";

const EXPLANATION =
  "Eine Zeile je Anlage. Blaue Felder sind Eingaben, schwarze rechnet die Arbeitsmappe.";

/** The sheet with the inventory (DE: Anlagen). */
export function assetsSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return tableSheet(plan, ANLAGEN, {
    key: "assets",
    name: names.assets,
    explanation: plan.example
      ? `Beispiel: Alle Anlagen sind erfunden. ${EXPLANATION}`
      : EXPLANATION,
    rows: plan.assets,
    frozenColumns: 2,
  });
}
