import { absoluteAddress, type Area, cellAddress } from "./address";
import { ASSET_SCHEDULE_ROOM, TOTAL_LABEL } from "./asset-schedule";
import type { CellBlueprint, CellsBlock, ChartBlock, SheetBlueprint } from "./blueprint";
import { COLOUR } from "./look";
import { page } from "./page";
import type { SheetNames, WorkbookPlan } from "./plan";

const AMOUNT = '#,##0.00 "€"';

/** Zero-based rows and columns of the sheet's parts. */
const FIGURES_ROW = 3;
const YEARS_ROW = 8;
const YEAR_COLUMN = 0;
const AMOUNT_COLUMN = 1;
const CHART: Area = { row: 3, column: 3, rows: 18, columns: 7 };

/** The dashboard (DE: Übersicht): key figures and depreciation by year. */
export function overviewSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return {
    key: "overview",
    name: names.overview,
    columnWidths: [34, 18, 3, 13, 13, 13, 13, 13, 13, 13],
    rowHeights: [{ row: 0, height: 24 }],
    showGridlines: false,
    frozen: { rows: 2, columns: 0 },
    blocks: [heading(plan), keyFigures(), depreciationByYear(plan, names), depreciationChart(plan)],
    page: page(plan),
  };
}

function heading(plan: WorkbookPlan): CellsBlock {
  const explanation = "Jede Zahl ist eine Formel auf die Blätter Anlagen und Annahmen.";
  return {
    kind: "cells",
    row: 0,
    column: 0,
    cells: [
      [{ content: "Übersicht", look: "title" }],
      [
        {
          content: plan.example
            ? `Beispiel: Alle Anlagen und Beträge sind erfunden. ${explanation}`
            : explanation,
          look: "explanation",
        },
      ],
    ],
  };
}

function keyFigures(): CellsBlock {
  return {
    kind: "cells",
    row: FIGURES_ROW,
    column: YEAR_COLUMN,
    cells: [
      [
        label("Haushaltsjahr"),
        { content: "=Haushaltsjahr", look: "calculatedNumber", format: "0" },
      ],
      figure("AfA des Haushaltsjahres", "=SUM(Anlagen[AfA Haushaltsjahr])"),
      figure("Restbuchwert am 31.12.", "=SUM(Anlagen[Restbuchwert 31.12.])"),
    ],
  };
}

function label(content: string): CellBlueprint {
  return { content, look: "label" };
}

function figure(content: string, formula: string): CellBlueprint[] {
  return [
    { content, look: "figureLabel" },
    { content: formula, look: "figure", format: AMOUNT },
  ];
}

function depreciationByYear({ years }: WorkbookPlan, names: SheetNames): CellsBlock {
  const byYear = Array.from({ length: years }, (_, index): CellBlueprint[] => [
    { content: `=Haushaltsjahr+${index}`, look: "calculatedNumber", format: "0" },
    {
      content: totalOfYear(YEARS_ROW + 1 + index, index, names),
      look: "calculatedNumber",
      format: AMOUNT,
    },
  ]);
  return {
    kind: "cells",
    row: YEARS_ROW,
    column: YEAR_COLUMN,
    cells: [
      [
        { content: "Jahr", look: "headerOfNumbers" },
        { content: "AfA (EUR)", look: "headerOfNumbers" },
      ],
      ...byYear,
    ],
  };
}

/** Finds the year's total in the spill, wherever its total row stands; 0 after the plan years. */
function totalOfYear(row: number, index: number, names: SheetNames): string {
  const room = ASSET_SCHEDULE_ROOM;
  const cells = (area: Area) => absoluteAddress(names.assetSchedule, area);
  const totalRow = `MATCH("${TOTAL_LABEL}",${cells({ ...room, columns: 1 })},0)`;
  const yearColumn = `MATCH(${cellAddress(row, YEAR_COLUMN)},${cells({ ...room, rows: 1 })},0)`;
  return `=IF(${index}<Planungsjahre,INDEX(${cells(room)},${totalRow},${yearColumn}),0)`;
}

function depreciationChart({ years }: WorkbookPlan): ChartBlock {
  const column = (index: number): Area => ({
    row: YEARS_ROW + 1,
    column: index,
    rows: years,
    columns: 1,
  });
  return {
    kind: "chart",
    type: "ColumnClustered",
    name: "AfA je Jahr",
    title: "Abschreibungen (AfA) je Jahr in EUR",
    series: [
      {
        name: "AfA",
        values: column(AMOUNT_COLUMN),
        categories: column(YEAR_COLUMN),
        colour: COLOUR.header,
      },
    ],
    place: CHART,
    valueFormat: "#,##0",
  };
}
