import type {
  AddChartOptions,
  AddChartSeriesOptions,
  AddDataLabelsOptions,
} from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import { XmlWriter } from "@cj-tech-master/excelts/xml";
import type { ChartSeriesSnapshot, ChartSnapshot, SheetSnapshot } from "../snapshot";
import { chartKind, type ChartKind } from "./chart-types";
import { STORED_DASH } from "./chart-dashes";
import { writePoints } from "./chart-points";
import { columnPosition, emu, rowPosition, sheetSizes } from "./geometry";
import { relatedParts, setPartText, type Parts } from "./package";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const LEGEND_POSITIONS = { bottom: "b", right: "r", top: "t", left: "l" } as const;

/** Title size [hundredths of a point]: 12 pt, between the sheet's body and its title. */
const TITLE_SIZE = 1200;
const GRIDLINE_COLOR = "D9D9D9";
const LINE_WIDTH_POINTS = 2.25;
/** Without this readers draw the format's default: crosses. */
const NO_TICKS = { majorTickMark: "none", minorTickMark: "none" } as const;

/** Adds the charts of a sheet; the values of their cells have to be written before. */
export function addCharts(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const chart of sheet.charts) {
    const ext = { cx: emu(chart.width), cy: emu(chart.height) };
    worksheet.addChart(chartOptions(chart), { tl: { col: 0, row: 0 }, ext });
  }
}

function chartOptions(chart: ChartSnapshot): AddChartOptions {
  const kind = chartKind(chart.type, chart.name);
  const { legend, valueFormat } = chart;
  const isBars = kind.options.type === "bar";
  const hasAxes = kind.options.type !== "doughnut" && kind.options.type !== "pie";
  return {
    ...kind.options,
    title:
      chart.title === ""
        ? null
        : {
            paragraphs: [
              { runs: [{ text: chart.title, properties: { size: TITLE_SIZE, bold: true } }] },
            ],
          },
    showLegend: legend !== "none",
    ...(legend !== "none" && { legendPosition: LEGEND_POSITIONS[legend] }),
    series: chart.series.map((series) => seriesOptions(series, kind)),
    ...(isBars && chart.gapWidth !== undefined && { gapWidth: chart.gapWidth }),
    ...(hasAxes && {
      categoryAxis: {
        ...NO_TICKS,
        tickLblPos: "low",
        ...(chart.categoriesReversed === true && { orientation: "maxMin" }),
        ...(chart.categoryAxisTitle !== "" && { title: chart.categoryAxisTitle }),
        ...(chart.categoryFormat !== undefined && {
          numFmt: chart.categoryFormat,
          numFmtLinked: false,
        }),
      },
      valueAxis: {
        ...NO_TICKS,
        majorGridlines: true,
        majorGridlinesStyle: { border: GRIDLINE_COLOR, borderWidth: 0.75 },
        ...(chart.valueAxisTitle !== "" && { title: chart.valueAxisTitle }),
        ...(chart.valueAxisBeyond === true && { crosses: "max" }),
        ...(valueFormat !== "" && { numFmt: valueFormat, numFmtLinked: false }),
        ...(chart.valueMinimum !== undefined && { min: chart.valueMinimum }),
        ...(chart.valueMaximum !== undefined && { max: chart.valueMaximum }),
      },
    }),
  };
}

function seriesOptions(
  series: ChartSeriesSnapshot,
  { options, markers }: ChartKind,
): AddChartSeriesOptions {
  const color = series.color.replace("#", "");
  const isLine = options.type === "line";
  const paint = color === "" ? {} : { fill: color, border: color };
  return {
    name: series.nameReference === "" ? series.name : { formula: reference(series.nameReference) },
    values: reference(series.values),
    ...(series.categories !== "" && { categories: reference(series.categories) }),
    ...(series.noFill === true && { spPr: { fill: { noFill: true }, line: { noFill: true } } }),
    ...(color !== "" && !isLine && { fill: color }),
    ...(isLine && {
      ...(color !== "" && { line: color }),
      ...((color !== "" || series.lineWidth !== undefined) && {
        lineWidth: series.lineWidth ?? LINE_WIDTH_POINTS,
      }),
      ...(series.dash && { lineDash: STORED_DASH[series.dash] }),
    }),
    ...(series.dataLabels && { dataLabels: labelOptions(series.dataLabels) }),
    // A line without markers says so for each series: the chart's own setting is not enough.
    ...(isLine && {
      smooth: false,
      marker: markers === true ? { symbol: "circle", size: 5, ...paint } : { symbol: "none" },
    }),
    ...(options.type === "bar" && { invertIfNegative: false }),
  };
}

/** Every part of a label is told, since readers show what is not. */
function labelOptions({ format }: { readonly format?: string }): AddDataLabelsOptions {
  return {
    showVal: true,
    showLegendKey: false,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showBubbleSize: false,
    ...(format !== undefined && { numFmt: format, numFmtLinked: false }),
  };
}

function reference(text: string): string {
  return text.replace(/^=/, "");
}

/**
 * Writes the drawing of a sheet anew: charts keep their size and move with the cell below their
 * top left corner, and carry their names. (The library names them itself, and marks its anchors
 * with an attribute that the schema does not allow.)
 */
export function writeDrawing(parts: Parts, path: string, sheet: SheetSnapshot): void {
  const [drawing] = relatedParts(parts, path, "drawing");
  if (drawing === undefined) return;
  relatedParts(parts, drawing, "chart").forEach((part, index) => {
    writePoints(parts, part, sheet.charts[index]?.series ?? []);
  });
  const sizes = sheetSizes(sheet);
  const xml = new XmlWriter();
  xml.openXml({ version: "1.0", encoding: "UTF-8", standalone: "yes" });
  xml.openNode("xdr:wsDr", { "xmlns:xdr": DRAWING, "xmlns:a": DRAWING_MAIN });
  sheet.charts.forEach((chart, index) => {
    const column = columnPosition(chart.left, sizes.columns);
    const row = rowPosition(chart.top, sizes.rows);
    xml.openNode("xdr:oneCellAnchor");
    xml.openNode("xdr:from");
    xml.leafNode("xdr:col", {}, column.cell);
    xml.leafNode("xdr:colOff", {}, column.offset);
    xml.leafNode("xdr:row", {}, row.cell);
    xml.leafNode("xdr:rowOff", {}, row.offset);
    xml.closeNode();
    xml.leafNode("xdr:ext", { cx: emu(chart.width), cy: emu(chart.height) });
    writeFrame(xml, chart.name, index + 1);
    xml.leafNode("xdr:clientData");
    xml.closeNode();
  });
  xml.closeNode();
  setPartText(parts, drawing, xml.xml);
}

/** The library numbers the relationships of a drawing by the order of its charts. */
function writeFrame(xml: XmlWriter, name: string, number: number): void {
  xml.openNode("xdr:graphicFrame", { macro: "" });
  xml.openNode("xdr:nvGraphicFramePr");
  xml.leafNode("xdr:cNvPr", { id: number + 1, name });
  xml.leafNode("xdr:cNvGraphicFramePr");
  xml.closeNode();
  xml.openNode("xdr:xfrm");
  xml.leafNode("a:off", { x: 0, y: 0 });
  xml.leafNode("a:ext", { cx: 0, cy: 0 });
  xml.closeNode();
  xml.openNode("a:graphic");
  xml.openNode("a:graphicData", { uri: CHART });
  xml.leafNode("c:chart", {
    "xmlns:c": CHART,
    "xmlns:r": RELATIONSHIPS,
    "r:id": `rId${String(number)}`,
  });
  xml.closeNode();
  xml.closeNode();
  xml.closeNode();
}
