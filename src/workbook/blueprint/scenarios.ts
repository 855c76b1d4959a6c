import { POSITIONEN } from "../../tables/positionen";
import { SZENARIEN } from "../../tables/szenarien";
import { UEBERNAHME } from "../../tables/uebernahme";
import type { SheetBlueprint } from "./blueprint";
import type { SheetNames, WorkbookPlan } from "./plan";
import { columnsOf, tableSheet, type TableContent } from "./table-sheet";

/** The sheet with the scenarios, what they take over, and what they cost (DE: Szenarien). */
export function scenariosSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const scenarios: TableContent = { schema: SZENARIEN, rows: plan.tables.Szenarien };
  const takeovers: TableContent = { schema: UEBERNAHME, rows: plan.tables.Uebernahme };
  const positions: TableContent = { schema: POSITIONEN, rows: plan.tables.Positionen };
  const explanation =
    "Die erste Zeile ist der Status quo. Rechts: was ein Szenario übergibt und was es kostet.";
  const first = columnsOf([scenarios, takeovers]) + 1;
  const secondPage = POSITIONEN.columns.findIndex(({ header }) => header === "Steigerung");
  return tableSheet(plan, {
    key: "scenarios",
    name: names.scenarios,
    title: "Szenarien",
    explanation: plan.example ? `Beispiel: Alle Preise sind erfunden. ${explanation}` : explanation,
    // Side by side: tables that grow downwards would push one another.
    tables: [scenarios, takeovers, positions],
    frozenColumns: 0,
    page: {
      zoom: { scale: 70 },
      breaks: { columns: [columnsOf([scenarios]) + 1, first, first + secondPage] },
    },
  });
}
