import { areaAddress, cellAddress } from "../blueprint/address";
import type { ChartBlock, ChartData, SeriesBlueprint } from "../blueprint/blueprint";
import { namedSource, seriesBy } from "./series-source";

/** Colour in a blueprint of what is not drawn. */
const INVISIBLE = "none";

/** Thickness of lines in points. */
const LINE_WEIGHT = 2.25;

/** Writes a chart with its title; a legend only where it tells series or parts apart. */
export function writeChart(sheet: Excel.Worksheet, block: ChartBlock): void {
  const [first] = block.series;
  if (first === undefined) throw new RangeError(`The chart ${block.name} has no series.`);
  const hasNames = block.namesFromCells === true;
  const source = hasNames ? namedSource(block.series) : first.values;
  const chart = sheet.charts.add(block.type, rangeOf(sheet, source), seriesBy(first.values));
  chart.name = block.name;
  chart.title.text = block.title;
  writeLegend(chart, block);
  block.series.forEach((series, index) => {
    const isThere = index === 0 || hasNames;
    const target = isThere ? chart.series.getItemAt(index) : chart.series.add(series.name);
    if (!hasNames) target.name = series.name;
    // Excel takes a first cell that is not calculated yet for the name of the series.
    if (!hasNames) target.setValues(rangeOf(sheet, series.values));
    target.setXAxisValues(rangeOf(sheet, series.categories));
    dressSeries(target, series, block);
  });
  if (block.type !== "Doughnut") writeAxes(chart, block);
  const { row, column, rows, columns } = block.place;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

function writeLegend(chart: Excel.Chart, { legend, series, type }: ChartBlock): void {
  const drawn = series.filter(({ colour }) => colour !== INVISIBLE).length;
  const isNeeded = drawn > 1 || type === "Doughnut";
  chart.legend.visible = isNeeded && legend !== "none";
  if (!isNeeded || legend === "none") return;
  chart.legend.position = legend === "right" ? "Right" : "Bottom";
  series.forEach(({ colour }, index) => {
    if (colour === INVISIBLE) chart.legend.legendEntries.getItemAt(index).visible = false;
  });
}

function writeAxes(chart: Excel.Chart, block: ChartBlock): void {
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.numberFormat = block.valueFormat;
  if (block.valueTitle !== undefined) valueAxis.title.text = block.valueTitle;
  if (block.categoryTitle !== undefined) categoryAxis.title.text = block.categoryTitle;
  if (block.type.startsWith("Bar")) {
    // Excel begins lying bars at the bottom; people read a list from the top, its scale below it.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
}

function dressSeries(target: Excel.ChartSeries, series: SeriesBlueprint, block: ChartBlock): void {
  if (series.colour === INVISIBLE) target.format.fill.clear();
  else if (block.type === "Line") dressLine(target, series);
  else target.format.fill.setSolidColor(series.colour);
  series.pointColours?.forEach((colour, index) => {
    target.points.getItemAt(index).format.fill.setSolidColor(colour);
  });
  if (block.gapWidth !== undefined) target.gapWidth = block.gapWidth;
  if (series.labelFormat !== undefined) {
    target.hasDataLabels = true;
    target.dataLabels.numberFormat = series.labelFormat;
  }
}

function dressLine(target: Excel.ChartSeries, { colour, dash }: SeriesBlueprint): void {
  target.format.line.color = colour;
  target.format.line.weight = LINE_WEIGHT;
  if (dash !== undefined) target.format.line.lineStyle = dash;
}

function rangeOf(sheet: Excel.Worksheet, { sheet: name, ...area }: ChartData): Excel.Range {
  const place = name === undefined ? sheet : sheet.context.workbook.worksheets.getItem(name);
  return place.getRange(areaAddress(area));
}
