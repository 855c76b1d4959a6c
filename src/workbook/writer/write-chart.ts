import { areaAddress, cellAddress } from "../blueprint/address";
import type { ChartBlock } from "../blueprint/blueprint";

/** Writes a chart: titled, and without legend where there is one series. */
export function writeChart(sheet: Excel.Worksheet, block: ChartBlock): void {
  const [first, ...others] = block.series;
  if (first === undefined) throw new RangeError(`The chart ${block.name} has no series.`);
  const chart = sheet.charts.add(block.type, sheet.getRange(areaAddress(first.values)), "Columns");
  chart.name = block.name;
  chart.title.text = block.title;
  chart.legend.visible = others.length > 0;
  if (others.length > 0) chart.legend.position = "Bottom";

  dressSeries(sheet, chart.series.getItemAt(0), first);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(sheet.getRange(areaAddress(series.values)));
    dressSeries(sheet, added, series);
  }

  chart.axes.valueAxis.numberFormat = block.valueFormat;
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
}
