import { components } from "@odoo/o-spreadsheet";
import type { Book } from "../grid/book";
import { drawValue } from "../grid/number-text";
import type { ChartSnapshot, LineDash } from "../snapshot";
import { pointLabels, textsOf } from "./chart-labels";

interface Dataset {
  data: readonly unknown[];
  label?: string;
  backgroundColor?: unknown;
  borderColor?: unknown;
  borderDash?: readonly number[];
  borderWidth?: number;
  categoryPercentage?: number;
  barPercentage?: number;
  pointLabels?: readonly string[];
}

interface LegendItem {
  readonly datasetIndex?: number;
  readonly lineDash?: readonly number[];
}

interface Legend {
  labels?: {
    filter?: (item: LegendItem) => boolean;
    pointStyleWidth?: number;
    generateLabels?: (chart: unknown) => LegendItem[];
  };
}

interface Scale {
  min?: number;
  max?: number;
  reverse?: boolean;
  position?: string;
  ticks?: { callback?: (value: number | string) => string };
}

/** What chart.js draws, as far as it is changed here. */
interface Picture {
  readonly chartJsConfig: {
    readonly data: { labels?: readonly unknown[]; readonly datasets: Dataset[] };
    plugins?: readonly object[];
    readonly options?: {
      readonly plugins?: { legend?: Legend };
      readonly scales?: Readonly<Record<string, Scale | undefined>>;
    };
  };
}

interface ChartComponent {
  readonly props: { readonly chartId: string };
  createChart: (this: ChartComponent, picture: Picture) => void;
  updateChartJs: (this: ChartComponent, picture: Picture) => void;
}

/** Lengths of strokes and gaps of a dashed line [px]. */
const strokes: Readonly<Record<LineDash, readonly number[]>> = {
  dash: [8, 5],
  dashDot: [8, 4, 2, 4],
  dashDotDot: [8, 4, 2, 4, 2, 4],
  dot: [2, 4],
  roundDot: [2, 4],
};
const usualGap = 150;
/** Length of a line in a legend, so that its strokes can be told apart [px]. */
const legendLine = 34;
const clear = "transparent";

/**
 * Draws what Excel's charts have and the grid's do not: series without fill, points of another
 * colour, names from cells, data labels, dashes (in the legend too), gaps, limits and number formats
 * of the axes.
 */
export function drawChartLooks(book: Book): void {
  const component = components.ChartJsComponent.prototype as unknown as ChartComponent;
  const { createChart, updateChartJs } = component;
  const dressed = (id: string, picture: Picture) => {
    const sheetId = book.engine.getters.getActiveSheetId();
    const chart = book.charts.all(sheetId).find((one) => id.startsWith(one.id));
    if (chart) dress(picture, chart, book);
    return picture;
  };
  component.createChart = function (picture) {
    createChart.call(this, dressed(this.props.chartId, picture));
  };
  component.updateChartJs = function (picture) {
    updateChartJs.call(this, dressed(this.props.chartId, picture));
  };
}

function dress({ chartJsConfig }: Picture, chart: ChartSnapshot, book: Book): void {
  const { data, options } = chartJsConfig;
  chartJsConfig.plugins = [pointLabels];
  const [first] = chart.series;
  if (first && chart.categoryFormat !== undefined)
    data.labels = textsOf(book, first.categories, chart.categoryFormat);
  const isLine = chart.type.startsWith("Line");
  const isRound = chart.type === "Doughnut" || chart.type === "Pie";
  data.datasets.forEach((dataset, index) => {
    const series = chart.series[index];
    if (!series) return;
    const { noFill, dash, dataLabels, lineWidth, nameReference, points } = series;
    // The cell may say something else by now than when the chart was made.
    const [name] = textsOf(book, nameReference, undefined);
    if (name !== undefined) dataset.label = name;
    if (dataLabels) dataset.pointLabels = textsOf(book, series.values, dataLabels.format);
    if (points) {
      const usual = dataset.backgroundColor;
      dataset.backgroundColor = dataset.data.map((_, at) => {
        const point = points.find((one) => one.index === at);
        if (point) return point.color === "" ? clear : point.color;
        return Array.isArray(usual) ? (usual as unknown[])[at] : usual;
      });
    }
    if (noFill) Object.assign(dataset, { backgroundColor: clear, borderColor: clear });
    if (dash) dataset.borderDash = strokes[dash];
    if (isLine && lineWidth !== undefined) dataset.borderWidth = lineWidth;
    if (!isLine) {
      dataset.categoryPercentage = 100 / (100 + (chart.gapWidth ?? usualGap));
      dataset.barPercentage = 1;
    }
  });
  const legend = options?.plugins?.legend;
  if (legend) {
    const hidden = new Set(chart.hiddenLegendEntries ?? []);
    legend.labels = {
      ...legend.labels,
      filter: ({ datasetIndex = -1 }) => !hidden.has(datasetIndex),
    };
    // The grid's legend of slices takes its own colours, not those of the points.
    const slices = data.datasets[0]?.backgroundColor;
    const generate = legend.labels.generateLabels;
    if (isLine && generate) {
      legend.labels.pointStyleWidth = legendLine;
      legend.labels.generateLabels = (drawn) =>
        generate(drawn).map((item) => {
          const { borderDash } = data.datasets[item.datasetIndex ?? -1] ?? {};
          return borderDash ? { ...item, lineDash: borderDash } : item;
        });
    }
    if (isRound && generate && Array.isArray(slices))
      legend.labels.generateLabels = (drawn) =>
        generate(drawn).map((item, at) => ({
          ...item,
          fillStyle: slices[at] as unknown,
          strokeStyle: slices[at] as unknown,
        }));
  }
  const { x, y } = options?.scales ?? {};
  const lies = chart.type.startsWith("Bar");
  if (lies) orderBars(options?.scales ?? {}, chart);
  const scale = lies ? x : y;
  if (scale) dressAxis(scale, chart, book);
}

/** Excel's first bar lies at the bottom unless told otherwise; chart.js draws it on top. */
function orderBars(
  { x, y }: Readonly<Record<string, Scale | undefined>>,
  { categoriesReversed = false, valueAxisBeyond = false }: ChartSnapshot,
): void {
  if (y) y.reverse = !categoriesReversed;
  // the values stand beside the first bar, or beyond the last one
  if (x) x.position = categoriesReversed === valueAxisBeyond ? "bottom" : "top";
}

function dressAxis(scale: Scale, chart: ChartSnapshot, book: Book): void {
  if (chart.valueMinimum !== undefined) scale.min = chart.valueMinimum;
  if (chart.valueMaximum !== undefined) scale.max = chart.valueMaximum;
  if (chart.valueFormat === "") return;
  // The grid's own writing of numbers knows no formats with conditions.
  const write = (value: number | string) =>
    drawValue(Number(value), chart.valueFormat, book.engine.locale);
  scale.ticks = { ...scale.ticks, callback: write };
}
