import type { SheetBlueprint } from "./blueprint";
import { budgetPage, CHOSEN_SCENARIO, scenarioName, TWO_YEAR_BUDGET } from "./budget-page";
import type { SheetNames, WorkbookPlan } from "./plan";

/** The budget of payments (DE: Finanzhaushalt). */
export function cashBudgetSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return budgetPage(plan, {
    key: "cashBudget",
    name: names.cashBudget,
    title: "Finanzhaushalt",
    explanation: `Ein- und Auszahlungen der IT je Konto. Gewählt wird im Blatt ${names.incomeBudget}.`,
    budget: "Finanz",
    choices: [
      [
        { content: "Gewähltes Szenario", look: "label" },
        { content: `=${CHOSEN_SCENARIO}`, look: "calculatedText" },
        scenarioName(),
      ],
      [
        { content: "Doppelhaushalt", look: "label" },
        { content: `=${TWO_YEAR_BUDGET}`, look: "calculatedText" },
      ],
    ],
    totalLabels: [
      "Summe laufende Einzahlungen",
      "Summe laufende Auszahlungen",
      "Saldo laufend",
      "Summe Investitionseinzahlungen",
      "Summe Investitionsauszahlungen",
      "Saldo Investition",
      "Finanzmittelsaldo",
    ],
  });
}
