import { VERTRAEGE } from "../../tables/vertraege";
import type { SheetBlueprint } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { tableSheet } from "./table-sheet";
import { printOnTwoPages } from "./wide-table-page";

/** The sheet with contracts (DE: Verträge). */
export function contractsSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return tableSheet(plan, {
    key: "contracts",
    name: names.contracts,
    title: "Verträge",
    explanation: plan.example ? "Beispiel: Alle Verträge sind erfunden." : "Eine Zeile je Vertrag.",
    legend:
      "Beträge netto je Intervall. Blaue Felder sind Eingaben, Kosten und Termine rechnet die Arbeitsmappe.",
    tables: [{ schema: VERTRAEGE, rows: plan.tables.Vertraege }],
    frozenColumns: 2,
    page: printOnTwoPages(VERTRAEGE, "end"),
  });
}
