import { FORMATS } from "../../tables/schema";
import { columnLetters } from "./address";
import type { CellBlueprint, CellsBlock, SpillBlock } from "./blueprint";
import {
  absoluteArea,
  COLUMN,
  ROW,
  slotRow,
  totalOfYear,
  yearCell,
  yearCells,
  yearColumns,
} from "./comparison-layout";
import { PLAN_YEARS, type WorkbookPlan } from "./plan";

/** Zero-based rows of the payments that are set against each other. */
export const SAVING_ROW = {
  header: ROW.saving,
  statusQuo: ROW.saving + 1,
  chosen: ROW.saving + 2,
  saving: ROW.saving + 3,
} as const;

/** Payments of the status quo and of the chosen scenario by year, and what the latter saves. */
export function savingByYear(plan: WorkbookPlan): CellsBlock {
  const { chosen, header, statusQuo } = SAVING_ROW;
  const indexes = Array.from({ length: yearColumns(plan) }, (_, index) => index);
  const letters = (index: number) => columnLetters(COLUMN.firstYear + index);
  const byYear = (look: "calculatedNumber" | "totalNumber", formula: (index: number) => string) =>
    indexes.map((index): CellBlueprint => ({
      content: `=IF(${yearCell(header, index)}="","",${formula(index)})`,
      look,
      format: FORMATS.amountEur,
    }));
  const ofStatusQuo = slotRow(ROW.cash, 0) + 1;
  return {
    kind: "cells",
    row: ROW.against,
    column: 0,
    cells: [
      [{ content: "Gewähltes Szenario gegen den Status quo: Zahlungen in EUR", look: "section" }],
      [
        { content: "", look: "header" },
        { content: "Szenario", look: "header" },
        ...indexes.map((index): CellBlueprint => ({
          content: `=IF(${index}<Planungsjahre,Haushaltsjahr+${index},"")`,
          look: "headerOfNumbers",
          format: "0",
        })),
      ],
      [
        { content: "Status quo", look: "label" },
        { content: `=$A$${ofStatusQuo}`, look: "calculatedText" },
        ...byYear("calculatedNumber", (index) => `${letters(index)}$${ofStatusQuo}`),
      ],
      [
        { content: "gewähltes Szenario", look: "label" },
        { content: "=GewaehltesSzenario", look: "calculatedText" },
        ...byYear("calculatedNumber", (index) =>
          totalOfYear(-1, "Finanz", yearCell(header, index)),
        ),
      ],
      [
        { content: "Ersparnis", look: "totalLabel" },
        { content: "", look: "totalLabel" },
        ...byYear("totalNumber", (index) => {
          return `ROUND(${letters(index)}${statusQuo + 1}-${letters(index)}${chosen + 1},2)`;
        }),
      ],
    ],
  };
}

interface Figure {
  readonly label: string;
  readonly formula: string;
  readonly format: string;
  readonly hint: string;
  /** by which other sheets find it */
  readonly name: string;
}

/** Number of the figures below. */
const FIGURES = 7;

/** Zero-based rows of the figures. */
export function figureRows(): readonly number[] {
  return Array.from({ length: FIGURES }, (_, index) => ROW.figures + index);
}

/** What the comparison comes to: present values, payback, and more cost in the budget year. */
export function comparisonFigures(plan: WorkbookPlan): CellsBlock {
  const payments = (row: number) => absoluteArea(yearCells(plan, row));
  const firstYear = yearCell(SAVING_ROW.header, 0);
  const figures: readonly Figure[] = [
    {
      label: "IT-Kosten Haushaltsjahr, Status quo",
      formula: `=${totalOfYear(0, "Ergebnis", firstYear)}`,
      format: FORMATS.amountEur,
      hint: "Ergebnishaushalt; das ist der Umlagebedarf des Status quo",
      name: "Umlagebedarf_StatusQuo",
    },
    {
      label: "IT-Kosten Haushaltsjahr, Szenario",
      formula: `=${totalOfYear(-1, "Ergebnis", firstYear)}`,
      format: FORMATS.amountEur,
      hint: "ebenso im gewählten Szenario",
      name: "Umlagebedarf_Szenario",
    },
    {
      label: "Mehrkosten im Haushaltsjahr",
      formula: "=ROUND(Umlagebedarf_Szenario-Umlagebedarf_StatusQuo,2)",
      format: FORMATS.amountEur,
      hint: "positiv: das Szenario ist teurer",
      name: "Mehrkosten_Haushaltsjahr",
    },
    {
      label: "Kapitalwert Status quo",
      formula: `=AMT.KAPITALWERT(${payments(SAVING_ROW.statusQuo)},Kalkulationszins)`,
      format: FORMATS.amountEur,
      hint: "alle Zahlungen der Planungsjahre, abgezinst; das erste Jahr nicht",
      name: "Kapitalwert_StatusQuo",
    },
    {
      label: "Kapitalwert gewähltes Szenario",
      formula: `=AMT.KAPITALWERT(${payments(SAVING_ROW.chosen)},Kalkulationszins)`,
      format: FORMATS.amountEur,
      hint: "ebenso",
      name: "Kapitalwert_Szenario",
    },
    {
      label: "Vorteil des gewählten Szenarios",
      formula: "=ROUND(Kapitalwert_StatusQuo-Kapitalwert_Szenario,2)",
      format: FORMATS.amountEur,
      hint: "positiv: das Szenario ist günstiger; negativ: es ist teurer",
      name: "Kapitalwert_Vorteil",
    },
    {
      label: "rechnet sich",
      formula: `=IFERROR(AMT.AMORTISATION(${payments(SAVING_ROW.saving)},Kalkulationszins),"nicht im Zeitraum")`,
      format: '[<0.05]"von Anfang an";"nach "0.0" Jahren"',
      hint: "vom Ende des Haushaltsjahres gezählt; ab dann ist die zusammengezählte, abgezinste Ersparnis nicht mehr negativ",
      name: "Amortisation_Jahre",
    },
  ];
  return {
    kind: "cells",
    row: ROW.figures,
    column: 0,
    cells: figures.map(({ format, formula, hint, label, name }) => [
      { content: label, look: "figureLabel" },
      { content: formula, look: "figure", format, name },
      { content: hint, look: "hint" },
    ]),
  };
}

/** Status quo and chosen scenario year by year, with savings and their present value. */
export function yearByYear(plan: WorkbookPlan): readonly [CellsBlock, SpillBlock] {
  const years = absoluteArea(yearCells(plan, SAVING_ROW.header));
  const payments = (row: number) => `FILTER(${absoluteArea(yearCells(plan, row))},${years}<>"")`;
  const title = '="Jahr für Jahr in EUR: A = Status quo, B = "&GewaehltesSzenario';
  return [
    {
      kind: "cells",
      row: ROW.yearByYear,
      column: 0,
      cells: [[{ content: title, look: "section" }]],
    },
    {
      kind: "spill",
      row: ROW.yearByYear + 1,
      column: 0,
      formula:
        `=AMT.SZENARIOVERGLEICH(${payments(SAVING_ROW.statusQuo)},` +
        `${payments(SAVING_ROW.chosen)},Kalkulationszins,Haushaltsjahr)`,
      room: { rows: PLAN_YEARS.max + 2, columns: 7 },
      columns: [
        { align: "Left", format: "0" },
        { align: "Right", format: FORMATS.amountEur },
      ],
      hasHeader: true,
      totalLabels: ["Summe"],
    },
  ];
}
