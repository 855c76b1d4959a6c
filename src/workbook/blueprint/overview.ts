import type { CellsBlock, SheetBlueprint } from "./blueprint";
import { costsByKind } from "./overview-costs";
import { overviewCharts } from "./overview-charts";
import { figureRows, keyFigures, nextNotices } from "./overview-figures";
import { OVERVIEW_ROW } from "./overview-layout";
import { FIGURE_HEIGHT } from "./look";
import { page } from "./page";
import type { SheetNames, WorkbookPlan } from "./plan";

/** The dashboard (DE: Übersicht): what a treasurer wants to know first, on one page. */
export function overviewSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  return {
    key: "overview",
    name: names.overview,
    columnWidths: [40, 20, 3, ...Array<number>(10).fill(11)],
    rowHeights: [
      { row: 0, height: 24 },
      ...figureRows(names).map((row) => ({ row, height: FIGURE_HEIGHT })),
    ],
    showGridlines: false,
    frozen: { rows: 2, columns: 0 },
    blocks: [
      heading(plan),
      keyFigures(names),
      nextNotices(),
      ...overviewCharts(plan, names),
      costsByKind(plan, names),
    ],
    page: page(plan, {
      zoom: { wide: 1, tall: 1 },
      printArea: { row: 0, column: 0, rows: OVERVIEW_ROW.costs - 1, columns: 13 },
    }),
  };
}

function heading(plan: WorkbookPlan): CellsBlock {
  const explanation = "Jede Zahl ist eine Formel auf die anderen Blätter.";
  return {
    kind: "cells",
    row: 0,
    column: 0,
    cells: [
      [{ content: '="IT-Haushalt "&Haushaltsjahr', look: "title" }],
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
