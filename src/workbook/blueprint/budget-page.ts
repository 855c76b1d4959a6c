import { FORMATS } from "../../tables/schema";
import type { Area } from "./address";
import type { CellBlueprint, CellsBlock, NameBlueprint, SheetBlueprint } from "./blueprint";
import { page } from "./page";
import type { WorkbookPlan } from "./plan";
import type { SheetKey } from "./sheet-names";

/** Defined names of the choices that both budgets read. */
export const CHOSEN_SCENARIO = "GewaehltesSzenario";
export const TWO_YEAR_BUDGET = "Doppelhaushalt";

/** Amounts are rounded to multiples of this [EUR], as budgets are printed. */
const ROUNDING_EUR = 100;

/** Zero-based rows of the sheet's parts. */
const ROW = { choices: 2, hint: 4, captions: 5, header: 6 } as const;

/** Account, name, two earlier years, and five years where the budget is one for two years. */
const COLUMNS = 9;
const FIRST_AMOUNT = 2;

/** The cells in which a budget may spill: more accounts than an office has. */
export const BUDGET_ROOM: Area = { row: ROW.header, column: 0, rows: 400, columns: COLUMNS };

/** Column of last year's plan and of the budget year's within the room. */
export const BUDGET_COLUMN = { account: 0, budgetBefore: 3, budget: 4 } as const;

/** What differs between the two budgets. */
export interface BudgetPageContent {
  readonly key: SheetKey;
  readonly name: string;
  readonly title: string;
  readonly explanation: string;
  /** as AMT.HAUSHALT names the budget */
  readonly budget: "Ergebnis" | "Finanz";
  /** the two rows under the explanation: scenario and budget for two years, label and cell */
  readonly choices: readonly (readonly CellBlueprint[])[];
  /** first cells of the rows that add up or balance others */
  readonly totalLabels: readonly string[];
  readonly names?: readonly NameBlueprint[];
}

/**
 * A budget in its statutory columns: result of the year before last, last year's plan, the budget
 * year's and three plan years; with a budget for two years both of them and three plan years (DE:
 * Ergebnishaushalt, Finanzhaushalt; § 1 (3) GemHVO-Doppik M-V). One formula gives the whole page, so
 * that no figure of an earlier year can slip to another account.
 */
export function budgetPage(plan: WorkbookPlan, content: BudgetPageContent): SheetBlueprint {
  return {
    key: content.key,
    name: content.name,
    columnWidths: [32, 63, ...Array<number>(COLUMNS - FIRST_AMOUNT).fill(13)],
    rowHeights: [{ row: 0, height: 24 }],
    showGridlines: false,
    frozen: { rows: ROW.header + 1, columns: 0 },
    blocks: [
      heading(plan, content),
      captions(),
      {
        kind: "spill",
        row: ROW.header,
        column: 0,
        formula: formula(content.budget),
        room: { rows: BUDGET_ROOM.rows, columns: BUDGET_ROOM.columns },
        columns: [
          { align: "Left" },
          { align: "Left" },
          { align: "Right", format: '#,##0;-#,##0;"–"' },
        ],
        hasHeader: true,
        totalLabels: content.totalLabels,
      },
    ],
    names: content.names ?? [],
    page: page(plan, { repeatedRows: { first: ROW.captions, last: ROW.header } }),
  };
}

/** The cell that names the shown scenario in full. */
export function scenarioName(): CellBlueprint {
  const name = `INDEX(Szenarien[Name],MATCH(${CHOSEN_SCENARIO},Szenarien[Kürzel],0))`;
  return {
    content: `=IFERROR(${name}&"","steht nicht in der Tabelle Szenarien")`,
    look: "label",
    format: FORMATS.general,
  };
}

function heading(plan: WorkbookPlan, content: BudgetPageContent): CellsBlock {
  const explanation = `${content.explanation} Beträge in EUR, auf volle ${ROUNDING_EUR} EUR gerundet.`;
  const isEmpty = "SUM(Vorjahre[Ergebnis Vorvorjahr],Vorjahre[Ansatz Vorjahr])=0";
  return {
    kind: "cells",
    row: 0,
    column: 0,
    cells: [
      [{ content: content.title, look: "title" }],
      [
        {
          content: plan.example
            ? `Beispiel: Alle Beträge sind erfunden. ${explanation}`
            : explanation,
          look: "explanation",
        },
      ],
      ...content.choices,
      [
        {
          content: `=IF(${isEmpty},"Die Zahlen der Vorjahre fehlen: bitte in der Tabelle Vorjahre im Blatt Konten eintragen.","")`,
          look: "warning",
        },
      ],
    ],
  };
}

/** What the columns are, above their years. */
function captions(): CellsBlock {
  const isTwoYears = `${TWO_YEAR_BUDGET}="ja"`;
  const texts = [
    "Vorvorjahr",
    "Vorjahr",
    "Ansatz",
    `=IF(${isTwoYears},"Ansatz","Planung")`,
    "Planung",
    "Planung",
    `=IF(${isTwoYears},"Planung","")`,
  ];
  return {
    kind: "cells",
    row: ROW.captions,
    column: FIRST_AMOUNT,
    cells: [texts.map((content) => ({ content, look: "unitOfNumbers" }))],
  };
}

function formula(budget: BudgetPageContent["budget"]): string {
  const tables = ["Anlagen", "Vertraege", "Personal", "Positionen", "Uebernahme", "Annahmen"];
  return `=AMT.HAUSHALT(${[
    `"${budget}"`,
    CHOSEN_SCENARIO,
    "Haushaltsjahr",
    `IF(${TWO_YEAR_BUDGET}="ja",5,4)`,
    ...tables.map((table) => `${table}[#All]`),
    ROUNDING_EUR,
    "Konten[#All]",
    "Vorjahre[#All]",
  ].join(",")})`;
}
