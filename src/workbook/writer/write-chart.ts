import { areaAddress, cellAddress } from "../blueprint/address";
import type { ChartBlock } from "../blueprint/blueprint";
import { COLOUR, FONT_SIZE } from "../blueprint/look";

/** Width of the gaps between columns, in percent of a column. */
const GAP_WIDTH = 60;

/** Writes a chart: titled, without legend where there is one series, quiet lines. */
export function writeChart(sheet: Excel.Worksheet, block: ChartBlock): void {
  const [first, ...others] = block.series;
  if (first === undefined) throw new RangeError(`The chart ${block.name} has no series.`);
  const chart = sheet.charts.add(block.type, sheet.getRange(areaAddress(first.values)), "Columns");
  chart.name = block.name;
  chart.title.text = block.title;
  chart.title.format.font.size = FONT_SIZE.body;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLOUR.ink;
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";

  dressSeries(sheet, chart.series.getItemAt(0), first);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(sheet.getRange(areaAddress(series.values)));
    dressSeries(sheet, added, series);
  }

  chart.axes.valueAxis.numberFormat = block.valueFormat;
  chart.axes.valueAxis.majorGridlines.format.line.color = COLOUR.grid;
  const { row, column, rows, columns } = block.place;
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

function dressSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  blueprint: ChartBlock["series"][number],
): void {
  series.name = blueprint.name;
  series.setXAxisValues(sheet.getRange(areaAddress(blueprint.categories)));
  series.format.fill.setSolidColor(blueprint.colour);
  series.gapWidth = GAP_WIDTH;
}
