import { type Area, areaAddress, cellAddress } from "./address";
import type { Block, CellBlueprint, CellsBlock, ChartBlock } from "./blueprint";
import { AXIS_OF_WHOLE_NUMBERS } from "./chart";
import { SERIES_COLOURS } from "./look";
import type { TableRow } from "./plan";

/** Fewest causes for which the chart has steps. */
const FEWEST_STEPS = 6;

/** The chart over nine columns, a gap, and its figures behind it. */
const CHART = { rows: 24, columns: 9 } as const;

/** Columns from the part's first one to its figures. */
export const FIGURES_COLUMN = CHART.columns + 1;

/** Columns of the figures. */
const FIGURE = { label: 0, change: 1, level: 2, base: 3, plan: 4, more: 5, less: 6 } as const;

/** Widths of all columns of the part. */
export const WATERFALL_WIDTHS: readonly number[] = [
  ...Array<number>(CHART.columns).fill(13),
  ...[3, 30, 13, 13, 13, 13, 13, 13],
];

/** Steps of the chart: one for each cause that is there at set-up. */
export function stepCount(rows: readonly TableRow[]): number {
  return Math.max(FEWEST_STEPS, new Set(rows.map(({ cause }) => cause)).size);
}

/**
 * The waterfall chart of a bridge and the figures that it draws (DE: Wasserfalldiagramm): plan of last
 * year, a step for each cause, plan of this year. Steps stand on a base that is not drawn. Causes
 * beyond the last step are added up in it.
 *
 * @param place first cell of the part, in the row of the bridge's header
 * @param bridge room of AMT.PLANBRUECKE
 * @param steps number of causes that get a step of their own
 */
export function waterfallBlocks(
  place: { readonly row: number; readonly column: number },
  bridge: Area,
  steps: number,
): readonly Block[] {
  const figures: Area = {
    row: place.row,
    column: place.column + FIGURES_COLUMN,
    rows: steps + 3,
    columns: 7,
  };
  return [title(figures), figuresBlock(figures, bridge, steps), chart(place, figures)];
}

function title({ column, row }: Area): CellsBlock {
  return {
    kind: "cells",
    row: row - 1,
    column,
    cells: [[{ content: "Werte der Grafik in EUR", look: "section" }]],
  };
}

function figuresBlock(area: Area, bridge: Area, steps: number): CellsBlock {
  const headers = ["Stufe", "Veränderung", "Stand", "Sockel", "Ansatz", "mehr", "weniger"];
  return {
    kind: "cells",
    row: area.row,
    column: area.column,
    cells: [
      headers.map((content, index) => ({
        content,
        look: index === 0 ? "header" : "headerOfNumbers",
      })),
      ...Array.from({ length: steps + 2 }, (_, index) => step(area, bridge, steps, index)),
    ],
  };
}

/** A row of the figures: the first is last year's plan, the one behind the last cause this year's. */
function step(area: Area, bridge: Area, steps: number, index: number): CellBlueprint[] {
  const row = area.row + 1 + index;
  const own = (figure: keyof typeof FIGURE, of = row) =>
    `$${cellAddress(of, area.column + FIGURE[figure])}`;
  const fixed = (from: Area) => areaAddress(from).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
  const ofBridge = (column: number, at: string) => `INDEX(${fixed(bridge)},${at},${column})`;
  const sumRow = `MATCH("Summe",${fixed({ ...bridge, columns: 1 })},0)`;
  const causes = `(${sumRow}-2)`;
  const shown = `MIN(${causes},${steps})`;

  const isRest = `AND(${index}=${steps},${causes}>${steps})`;
  const causeOf = ofBridge(1, String(index + 1));
  const changesBefore =
    index < 2 ? "0" : `SUM(${own("change", area.row + 2)}:${own("change", row - 1)})`;
  const restOfChanges = `${ofBridge(4, sumRow)}-${changesBefore}`;
  const label =
    index === 0
      ? '"Ansatz "&(Haushaltsjahr-1)'
      : `IF(${index}<=${shown},IF(${isRest},"weitere Ursachen",${causeOf}),` +
        `IF(${index}=${shown}+1,"Ansatz "&Haushaltsjahr,""))`;
  const change =
    index === 0
      ? "0"
      : `IF(${index}<=${shown},IF(${isRest},${restOfChanges},${ofBridge(4, String(index + 1))}),0)`;
  const level = index === 0 ? ofBridge(2, sumRow) : `${own("level", row - 1)}+${own("change")}`;
  const before = index === 0 ? own("level") : own("level", row - 1);
  const isPlan = `${index}=${shown}+1`;
  const bottom = `MAX(0,MIN(${before},${own("level")}))`;
  const base = index === 0 ? "0" : `IF(OR(${isPlan},${own("label")}=""),0,${bottom})`;
  const amounts = [
    change,
    level,
    base,
    index === 0 ? own("level") : `IF(${isPlan},${own("level")},0)`,
    `MAX(0,${own("change")})`,
    `MAX(0,-${own("change")})`,
  ];
  return [
    { content: `=IFERROR(${label},"")`, look: "calculatedText" },
    ...amounts.map((formula): CellBlueprint => ({
      content: `=IFERROR(${formula},0)`,
      look: "calculatedNumber",
      format: "#,##0",
    })),
  ];
}

function chart(
  place: { readonly row: number; readonly column: number },
  figures: Area,
): ChartBlock {
  const column = (figure: keyof typeof FIGURE): Area => ({
    row: figures.row + 1,
    column: figures.column + FIGURE[figure],
    rows: figures.rows - 1,
    columns: 1,
  });
  const categories = column("label");
  return {
    kind: "chart",
    type: "ColumnStacked",
    name: "Planbrücke",
    title: "Vom Ansatz des Vorjahres zum Ansatz des Haushaltsjahres, in EUR",
    series: [
      { name: "Sockel", colour: "none", values: column("base"), categories },
      {
        name: "Ansatz",
        // grey, because the labels of the bars are dark
        colour: SERIES_COLOURS[5],
        values: column("plan"),
        categories,
        labelFormat: "#,##0;;",
      },
      {
        name: "mehr",
        colour: SERIES_COLOURS[1],
        values: column("more"),
        categories,
        labelFormat: "+#,##0;;",
      },
      {
        name: "weniger",
        colour: SERIES_COLOURS[2],
        values: column("less"),
        categories,
        labelFormat: "-#,##0;;",
      },
    ],
    place: { ...place, ...CHART },
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    gapWidth: 40,
  };
}
