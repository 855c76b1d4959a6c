import { KONTEN } from "../../tables/konten";
import { VORJAHRE } from "../../tables/vorjahre";
import type { SheetBlueprint } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { tableSheet } from "./table-sheet";

/** The sheet with the office's account plan and its figures of earlier years (DE: Konten, Vorjahre). */
export function accountsSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const explanation =
    "Links der Kontenplan: Bezeichnungen bitte an den eigenen anpassen. Rechts die Zahlen der Vorjahre, " +
    "je Konto, für Ergebnis- und Finanzhaushalt.";
  return tableSheet(plan, {
    key: "accounts",
    name: names.accounts,
    title: "Konten",
    explanation: plan.example
      ? `Beispiel: Die Zahlen der Vorjahre sind erfunden. ${explanation}`
      : explanation,
    tables: [
      { schema: KONTEN, rows: plan.tables.Konten },
      { schema: VORJAHRE, rows: plan.tables.Vorjahre },
    ],
    frozenColumns: 0,
    page: { zoom: { scale: 80 }, breaks: { columns: [KONTEN.columns.length + 1] } },
  });
}
