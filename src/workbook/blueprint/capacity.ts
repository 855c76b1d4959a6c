import { FULL_USE, TIGHT_USE } from "../../core/staff/capacity-verdict";
import { areaAddress, cellAddress } from "./address";
import type { Area } from "./address";
import type {
  Block,
  CellsBlock,
  ChartBlock,
  ConditionalFormatBlueprint,
  SpillBlock,
} from "./blueprint";
import { CHOSEN_SCENARIO } from "./budget-page";
import { AXIS_OF_WHOLE_NUMBERS } from "./chart";
import { COLOUR, SERIES_COLOURS } from "./look";
import { PLAN_YEARS, type SheetNames, type WorkbookPlan } from "./plan";

/** Where the capacity stands on its sheet: first cell of its header row, zero-based. */
export interface CapacityPlace {
  readonly row: number;
  readonly column: number;
}

/** Columns of AMT.KAPAZITAET, then what they mean, a gap, the chart, a gap, the chart's figures. */
const COLUMN = { available: 1, baseLoad: 2, projects: 3, free: 4, use: 5, verdict: 6 } as const;
const CHART = { column: 8, columns: 7, rows: 22 } as const;
const FIGURES_COLUMN = 16;

/** Widths of all columns of the part. */
export const CAPACITY_WIDTHS: readonly number[] = [
  ...[12, 12, 12, 12, 12, 12, 15, 3],
  ...Array<number>(CHART.columns).fill(12),
  ...[3, 13, 13, 13, 13],
];

/** Quarters of the longest plan and their sum. */
const BODY_ROWS = PLAN_YEARS.max * 4 + 1;

const HOURS = "#,##0.0";

/** Words beside the share, so that nobody depends on colour. */
const VERDICT = { over: "▲ überlastet", tight: "knapp", enough: "ausreichend" } as const;

/** Hours available and needed by quarter, what that means, and its chart (DE: Kapazität). */
export function capacityBlocks(
  plan: WorkbookPlan,
  names: SheetNames,
  place: CapacityPlace,
): readonly Block[] {
  return [
    headings(names, place),
    hours(place),
    verdicts(place),
    ...headers(place),
    ...chartFigures(place),
    chart(plan, place),
  ];
}

/** Quarters with too many hours stand out by colour beside their word. */
export function capacityFormats(place: CapacityPlace): readonly ConditionalFormatBlueprint[] {
  const area = body(place, COLUMN.use, 2);
  const verdict = `$${cellAddress(area.row, place.column + COLUMN.verdict)}`;
  return [
    { area, formula: `=${verdict}="${VERDICT.over}"`, look: "error" },
    { area, formula: `=${verdict}="${VERDICT.tight}"`, look: "warning" },
  ];
}

/** Where the shares of the hours by quarter stand: 1 means that all hours are needed. */
export function capacityShares(place: CapacityPlace): Area {
  return body(place, COLUMN.use, 1);
}

function headings(names: SheetNames, { column, row }: CapacityPlace): CellsBlock {
  const explanation = `Szenario gewählt im Blatt ${names.incomeBudget}`;
  return {
    kind: "cells",
    row: row - 2,
    column,
    cells: [
      [
        {
          content: `="Kapazität je Quartal in Stunden, Szenario "&${CHOSEN_SCENARIO}`,
          look: "section",
        },
      ],
      [{ content: explanation, look: "explanation" }],
    ],
  };
}

function hours({ column, row }: CapacityPlace): SpillBlock {
  const horizon = "Haushaltsjahr,Planungsjahre";
  return {
    kind: "spill",
    row,
    column,
    formula:
      `=AMT.KAPAZITAET(Personal[#All],Projekte[#All],${horizon},${CHOSEN_SCENARIO},"Quartal",` +
      "StundenJeStelle,Uebernahme[#All])",
    room: { rows: BODY_ROWS + 1, columns: COLUMN.use + 1 },
    columns: [
      { align: "Left" },
      ...Array<{ align: "Right"; format: string }>(4).fill({ align: "Right", format: HOURS }),
      // The spaces keep the share off the word beside it.
      { align: "Right", format: '0 %"  "' },
    ],
    hasHeader: true,
    totalLabels: ["Summe"],
  };
}

/** What the share of the hours means, as a word; nothing where there is no share. */
function verdicts(place: CapacityPlace): SpillBlock {
  const use = areaAddress(body(place, COLUMN.use, 1));
  const words = `IF(${use}>${FULL_USE},"${VERDICT.over}",IF(${use}>${TIGHT_USE},"${VERDICT.tight}","${VERDICT.enough}"))`;
  return {
    kind: "spill",
    row: place.row + 1,
    column: place.column + COLUMN.verdict,
    formula: `=IF(${use}="","",${words})`,
    room: { rows: BODY_ROWS, columns: 1 },
    columns: [{ align: "Left" }],
    hasHeader: false,
  };
}

/** Headers of what stands beside the spill. */
function headers({ column, row }: CapacityPlace): CellsBlock[] {
  return [
    {
      kind: "cells",
      row,
      column: column + COLUMN.verdict,
      cells: [[{ content: "Lage", look: "header" }]],
    },
    {
      kind: "cells",
      row: row - 1,
      column: column + FIGURES_COLUMN,
      cells: [
        [{ content: "Werte der Grafik in Stunden", look: "section" }],
        CHART_FIGURES.map(({ name }) => ({ content: name, look: "headerOfNumbers" })),
      ],
    },
  ];
}

interface ChartFigure {
  readonly name: string;
  readonly colour: string;
  /** formula of a column, from the columns of the spill */
  readonly formula: (column: (index: number) => string) => string;
}

/**
 * A column of the chart is as high as the hours that are available or needed, whichever is more; what
 * goes beyond the available hours stands on top in a colour of its own.
 */
const CHART_FIGURES: readonly ChartFigure[] = [
  {
    name: "Grundlast",
    colour: SERIES_COLOURS[0],
    formula: (column) => {
      const [available, base] = [column(COLUMN.available), column(COLUMN.baseLoad)];
      return `IF(${base}>${available},${available},${base})`;
    },
  },
  {
    name: "Projekte",
    colour: SERIES_COLOURS[4],
    formula: (column) => {
      const [available, base] = [column(COLUMN.available), column(COLUMN.baseLoad)];
      const projects = column(COLUMN.projects);
      const left = `${available}-${base}`;
      return `IF(${base}>${available},0,IF(${projects}>${left},${left},${projects}))`;
    },
  },
  {
    name: "frei",
    colour: COLOUR.grid,
    formula: (column) => `IF(${column(COLUMN.free)}>0,${column(COLUMN.free)},0)`,
  },
  {
    name: "über der Kapazität",
    colour: COLOUR.error,
    formula: (column) => `IF(${column(COLUMN.free)}<0,-${column(COLUMN.free)},0)`,
  },
];

function chartFigures(place: CapacityPlace): SpillBlock[] {
  const column = (index: number) => areaAddress(body(place, index, 1));
  return CHART_FIGURES.map(({ formula }, index) => ({
    kind: "spill",
    row: place.row + 1,
    column: place.column + FIGURES_COLUMN + index,
    formula: `=IF(${column(0)}="","",${formula(column)})`,
    room: { rows: BODY_ROWS, columns: 1 },
    columns: [{ align: "Right", format: HOURS }],
    hasHeader: false,
  }));
}

function chart({ years }: WorkbookPlan, place: CapacityPlace): ChartBlock {
  const quarters = (index: number): Area => ({ ...body(place, index, 1), rows: years * 4 });
  return {
    kind: "chart",
    type: "ColumnStacked",
    name: "Kapazität",
    title: "Verfügbare und gebrauchte Stunden je Quartal",
    series: CHART_FIGURES.map(({ colour, name }, index) => ({
      name,
      colour,
      values: quarters(FIGURES_COLUMN + index),
      categories: quarters(0),
    })),
    place: {
      row: place.row,
      column: place.column + CHART.column,
      rows: CHART.rows,
      columns: CHART.columns,
    },
    valueFormat: AXIS_OF_WHOLE_NUMBERS,
    gapWidth: 40,
  };
}

/** Cells below the header, from a column of the part on. */
function body({ column, row }: CapacityPlace, from: number, columns: number): Area {
  return { row: row + 1, column: column + from, rows: BODY_ROWS, columns };
}
