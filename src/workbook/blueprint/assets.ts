import { ANLAGEN } from "../../tables/anlagen";
import type { SheetBlueprint } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { tableSheet } from "./table-sheet";
import { printOnTwoPages } from "./wide-table-page";

/** The sheet with the inventory (DE: Anlagen). */
export function assetsSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return tableSheet(plan, {
    key: "assets",
    name: names.assets,
    title: "Anlagen",
    explanation: plan.example ? "Beispiel: Alle Anlagen sind erfunden." : "Eine Zeile je Anlage.",
    legend: "Blaue Felder sind Eingaben, schwarze rechnet die Arbeitsmappe.",
    tables: [{ schema: ANLAGEN, rows: plan.tables.Anlagen }],
    frozenColumns: 2,
    page: printOnTwoPages(ANLAGEN, "method"),
  });
}
