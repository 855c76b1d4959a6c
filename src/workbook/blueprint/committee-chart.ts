import type { Area } from "./address";
import type { CellBlueprint, CellsBlock, ChartBlock } from "./blueprint";
import { CHOSEN_SCENARIO } from "./budget-page";
import { AXIS_OF_WHOLE_NUMBERS } from "./chart";
import { SAVING_ROW } from "./comparison-chosen";
import { onComparison, yearCells } from "./comparison-layout";
import { SERIES_COLOURS } from "./look";
import type { SheetNames, WorkbookPlan } from "./plan";

/** Where the chart lies, and its figures beside what is printed. */
export interface CumulatedPlace {
  readonly place: Area;
  readonly figures: { readonly row: number; readonly column: number };
}

/** Payments added up, status quo and chosen scenario: the lower line at the end costs less. */
export function cumulatedBlocks(
  plan: WorkbookPlan,
  names: SheetNames,
  { figures, place }: CumulatedPlace,
): readonly [CellsBlock, ChartBlock] {
  return [figuresOf(plan, names, figures), chart(plan, place, figures)];
}

function figuresOf(
  plan: WorkbookPlan,
  names: SheetNames,
  place: CumulatedPlace["figures"],
): CellsBlock {
  const years = { ...yearCells(plan, 0), columns: 1 };
  const upTo = (row: number, index: number): CellBlueprint => ({
    content: `=ROUND(SUM(${onComparison(names, { ...years, row, columns: index + 1 })}),2)`,
    look: "calculatedNumber",
    format: "#,##0",
  });
  return {
    kind: "cells",
    ...place,
    cells: [
      [{ content: "Werte der Grafik in EUR (bitte nicht ändern)", look: "explanation" }],
      [
        { content: "Jahr", look: "header" },
        { content: "Status quo", look: "headerOfNumbers" },
        { content: `=${CHOSEN_SCENARIO}`, look: "headerOfNumbers" },
      ],
      ...Array.from({ length: plan.years }, (_, index): CellBlueprint[] => [
        { content: `=Haushaltsjahr+${index}`, look: "calculatedText", format: "0" },
        upTo(SAVING_ROW.statusQuo, index),
        upTo(SAVING_ROW.chosen, index),
      ]),
    ],
  };
}

function chart(
  { years }: WorkbookPlan,
  place: Area,
  figures: CumulatedPlace["figures"],
): ChartBlock {
  const column = (index: number): Area => ({
    row: figures.row + 2,
    column: figures.column + index,
    rows: years,
    columns: 1,
  });
  const series = (index: 1 | 2) => ({ values: column(index), categories: column(0) });
  return {
    kind: "chart",
    type: "Line",
    name: "Zahlungen zusammengezählt",
    title: "Zahlungen zusammengezählt in EUR",
    series: [
      { name: "Status quo", ...series(1), colour: SERIES_COLOURS[0] },
      { name: "gewähltes Szenario", ...series(2), colour: SERIES_COLOURS[1], dash: "Dash" },
    ],
    namesFromCells: true,
    place,
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    legend: "bottom",
  };
}
