import type { CellsBlock, ChartBlock, SheetBlueprint } from "./blueprint";
import { AXIS_OF_WHOLE_NUMBERS } from "./chart";
import { comparisonFigures, figureRows, savingByYear, yearByYear } from "./comparison-chosen";
import {
  CHART_ROWS,
  columnsBehindYears,
  ROW,
  SCENARIO_SLOTS,
  yearColumns,
} from "./comparison-layout";
import { positionsOfScenario } from "./comparison-positions";
import { uncertaintyBlocks } from "./comparison-uncertainty";
import { slotSeries } from "./comparison-series";
import { cashByYear, costsByYear, cumulatedCash } from "./comparison-years";
import { FIGURE_HEIGHT } from "./look";
import { page } from "./page";
import type { SheetNames, WorkbookPlan } from "./plan";
import { scenarioAccounts } from "./scenario-accounts";

/** All scenarios side by side, and the chosen one in full (DE: Vergleich). */
export function comparisonSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const { row: lastColumn } = columnsBehindYears(plan);
  return {
    key: "comparison",
    name: names.comparison,
    // Together as wide as a page at the scale below, and each wide enough for millions of euros;
    // the sixth holds the words of the simulation, too.
    columnWidths: [
      ...[30, 27],
      ...Array.from({ length: yearColumns(plan) }, (_, index) => (index === 3 ? 25 : 13)),
      ...[13.4, 13.4, 13.4, 6, 6],
    ],
    rowHeights: [
      { row: 0, height: 24 },
      { row: ROW.cash + 1, height: 30 },
      ...figureRows().map((row) => ({ row, height: FIGURE_HEIGHT })),
    ],
    showGridlines: false,
    frozen: { rows: ROW.costs, columns: 0 },
    blocks: [
      heading(plan),
      costsByYear(plan),
      cashByYear(plan),
      cumulatedCash(plan),
      cumulatedChart(plan),
      costChart(plan),
      savingByYear(plan),
      comparisonFigures(plan),
      ...yearByYear(plan),
      positionsOfScenario(plan),
      ...uncertaintyBlocks(plan),
      ...scenarioAccounts(),
    ],
    page: page(plan, {
      printArea: { row: 0, column: 0, rows: ROW.calculation - 1, columns: lastColumn + 1 },
      breaks: { rows: [ROW.against, ROW.positions, ROW.uncertainty] },
      zoom: { scale: 64 },
      repeatedRows: { first: 0, last: 0 },
    }),
  };
}

function heading(plan: WorkbookPlan): CellsBlock {
  const explanation =
    "Alle Szenarien über die Planungsjahre, dann das gewählte gegen den Status quo. Kosten sind " +
    "positiv. Der Rechenweg je Konto steht unten.";
  return {
    kind: "cells",
    row: 0,
    column: 0,
    cells: [
      [{ content: "Vergleich der Szenarien", look: "title" }],
      [
        {
          content: plan.example
            ? `Beispiel: Alle Beträge sind erfunden. ${explanation}`
            : explanation,
          look: "explanation",
        },
      ],
      [
        { content: "Gewähltes Szenario", look: "label" },
        { content: "=GewaehltesSzenario", look: "rowTotal" },
        {
          content: `=IF(ROWS(Szenarien[Kürzel])>${SCENARIO_SLOTS},"Achtung: Gezeigt werden nur die ersten ${SCENARIO_SLOTS} Szenarien. ","")&IF(Planungsjahre>${yearColumns(plan)},"Achtung: Gezeigt werden nur ${yearColumns(plan)} Planungsjahre.","")`,
          look: "warning",
        },
      ],
    ],
  };
}

/** Payments added up: whose line is lower at the end costs less. */
function cumulatedChart(plan: WorkbookPlan): ChartBlock {
  return {
    kind: "chart",
    type: "Line",
    name: "Zahlungen zusammengezählt",
    title: "Zahlungen zusammengezählt in EUR",
    series: slotSeries(plan, ROW.cumulated),
    place: { row: ROW.charts, column: 0, rows: CHART_ROWS, columns: 5 },
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    legend: "bottom",
  };
}

/** Cost by year beside one another. */
function costChart(plan: WorkbookPlan): ChartBlock {
  return {
    kind: "chart",
    type: "ColumnClustered",
    name: "Kosten je Jahr",
    title: "Kosten je Jahr (Ergebnishaushalt) in EUR",
    series: slotSeries(plan, ROW.costs),
    place: { row: ROW.charts, column: 5, rows: CHART_ROWS, columns: 6 },
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    legend: "bottom",
  };
}
