import { FORMATS, YES_NO_VALIDATION } from "../../tables/schema";
import type { Area } from "./address";
import type { NameBlueprint, SheetBlueprint } from "./blueprint";
import {
  BUDGET_COLUMN,
  BUDGET_ROOM,
  budgetPage,
  CHOSEN_SCENARIO,
  scenarioName,
  TWO_YEAR_BUDGET,
} from "./budget-page";
import type { SheetNames, WorkbookPlan } from "./plan";

/** Zero-based rows of the table Szenarien: the status quo, and the first one to compare with it. */
const SCENARIO_SHOWN = { example: 1, empty: 0 } as const;

/**
 * The budget of income and expense (DE: Ergebnishaushalt). Here the scenario is chosen that both
 * budgets and all other sheets show: where a person sees at once what the choice does.
 */
export function incomeBudgetSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return budgetPage(plan, {
    key: "incomeBudget",
    name: names.incomeBudget,
    title: "Ergebnishaushalt",
    explanation: "Erträge und Aufwendungen der IT je Konto.",
    budget: "Ergebnis",
    choices: [
      [
        { content: "Gewähltes Szenario", look: "label" },
        {
          content: scenarioShown(plan),
          look: "inputText",
          format: FORMATS.text,
          name: CHOSEN_SCENARIO,
          validation: {
            rule: { type: "listFrom", table: "Szenarien", header: "Kürzel" },
            alert: "stop",
            message: "Bitte ein Kürzel aus der Tabelle Szenarien wählen.",
          },
        },
        scenarioName(),
      ],
      [
        { content: "Doppelhaushalt", look: "label" },
        {
          content: "nein",
          look: "inputText",
          format: FORMATS.text,
          name: TWO_YEAR_BUDGET,
          validation: YES_NO_VALIDATION,
        },
        { content: "ja: zwei Ansätze und drei Planungsjahre danach", look: "explanation" },
      ],
    ],
    totalLabels: ["Summe Erträge", "Summe Aufwendungen", "Ergebnis"],
    names: [
      columnName("Ergebnis_Konten", BUDGET_COLUMN.account),
      columnName("Ergebnis_Vorjahr", BUDGET_COLUMN.budgetBefore),
      columnName("Ergebnis_Ansatz", BUDGET_COLUMN.budget),
    ],
  });
}

function scenarioShown({ example, tables }: WorkbookPlan): string {
  const row = tables.Szenarien[example ? SCENARIO_SHOWN.example : SCENARIO_SHOWN.empty];
  return String(row?.["code"] ?? "");
}

function columnName(name: string, column: number): NameBlueprint {
  const area: Area = { ...BUDGET_ROOM, column: BUDGET_ROOM.column + column, columns: 1 };
  return { name, area };
}
