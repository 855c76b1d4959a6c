import { GEMEINDEN } from "../../tables/gemeinden";
import type { Area } from "./address";
import type { ChartBlock } from "./blueprint";
import { AXIS_OF_WHOLE_NUMBERS } from "./chart";
import { ROW } from "./comparison-layout";
import { slotSeries } from "./comparison-series";
import { COLOUR, SERIES_COLOURS } from "./look";
import { costAreas } from "./overview-costs";
import type { SheetNames, WorkbookPlan } from "./plan";
import { purchasesByYear } from "./replacement-plan";

/** Places of the four pictures to the right of the figures. */
const PLACE = {
  costs: { row: 3, column: 3, rows: 18, columns: 5 },
  scenarios: { row: 3, column: 8, rows: 18, columns: 5 },
  replacement: { row: 22, column: 3, rows: 20, columns: 5 },
  municipalities: { row: 22, column: 8, rows: 20, columns: 5 },
} as const satisfies Record<string, Area>;

/** What the years look like: cost, scenarios, replacements, and what each municipality bears. */
export function overviewCharts(plan: WorkbookPlan, names: SheetNames): readonly ChartBlock[] {
  return [
    costsChart(plan),
    scenariosChart(plan, names),
    replacementChart(plan, names),
    municipalitiesChart(plan, names),
  ];
}

/** Kinds stacked on one another differ in lightness, as greyscale print shows nothing else. */
const KIND_COLOURS = [SERIES_COLOURS[0], SERIES_COLOURS[1], SERIES_COLOURS[2], COLOUR.grid];

function costsChart(plan: WorkbookPlan): ChartBlock {
  const { kinds, years } = costAreas(plan);
  return {
    kind: "chart",
    type: "ColumnStacked",
    name: "Kosten nach Art",
    title: "Kosten nach Art je Jahr in EUR",
    series: kinds.map(({ amounts, name }, index) => ({
      name,
      values: amounts,
      categories: years,
      colour: KIND_COLOURS[index] ?? SERIES_COLOURS[0],
    })),
    place: PLACE.costs,
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    gapWidth: 60,
  };
}

function scenariosChart(plan: WorkbookPlan, names: SheetNames): ChartBlock {
  return {
    kind: "chart",
    type: "Line",
    name: "Zahlungen zusammengezählt",
    title: "Zahlungen zusammengezählt in EUR",
    series: slotSeries(plan, ROW.cumulated, names.comparison),
    place: PLACE.scenarios,
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
  };
}

function replacementChart(plan: WorkbookPlan, names: SheetNames): ChartBlock {
  const { amounts, years } = purchasesByYear(plan, names);
  return {
    kind: "chart",
    type: "ColumnClustered",
    name: "Ersatzwelle",
    title: "Ersatzbeschaffungen je Jahr in EUR",
    series: [{ name: "Ersatz", values: amounts, categories: years, colour: SERIES_COLOURS[0] }],
    place: PLACE.replacement,
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    gapWidth: 60,
  };
}

function municipalitiesChart(plan: WorkbookPlan, names: SheetNames): ChartBlock {
  const column = (header: string) => ({
    row: 4,
    column: GEMEINDEN.columns.findIndex((each) => each.header === header),
    rows: Math.max(1, plan.tables.Gemeinden.length),
    columns: 1,
    sheet: names.levy,
  });
  const categories = column("Gemeinde");
  return {
    kind: "chart",
    type: "BarClustered",
    name: "Anteil je Gemeinde",
    title: "Anteil je Gemeinde in EUR",
    series: [
      {
        name: "Status quo",
        values: column("Anteil Status quo"),
        categories,
        colour: SERIES_COLOURS[0],
      },
      {
        name: "gewähltes Szenario",
        values: column("Anteil Szenario"),
        categories,
        colour: SERIES_COLOURS[1],
      },
    ],
    place: PLACE.municipalities,
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
  };
}
