import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { ChartSeriesSnapshot } from "../snapshot";
import { dashOf } from "./chart-dashes";
import { child, children, first, localName, text, value } from "./chart-elements";
import { emu, pointsOfEmu } from "./geometry";
import { isSet } from "./package";
import type { Palette } from "./palette";

/** Width that lines are written with [points]. */
const USUAL_WIDTH = 2.25;

/** @param isLine whether the line of the series is more than a border of its columns */
export function readSeries(
  series: XmlElement,
  isLine: boolean,
  palette: Palette,
): ChartSeriesSnapshot {
  const name = child(series, "tx");
  const nameReference = referenceOf(name);
  const shape = child(series, "spPr");
  const labels = child(series, "dLbls");
  const points = children(series)
    .filter((element) => localName(element) === "dPt")
    .map((point) => ({
      index: Number(value(child(point, "idx"))),
      color: colorOf(child(point, "spPr"), palette) ?? "",
    }));
  return {
    name: text(name && first(name, "v")),
    // LibreOffice puts a plain text into quotes in the place of a reference.
    nameReference: nameReference.startsWith('"') ? "" : nameReference,
    values: referenceOf(child(series, "val")),
    categories: referenceOf(child(series, "cat")),
    color: colorOf(shape, palette) ?? "",
    ...(child(shape, "noFill") && child(child(shape, "ln"), "noFill") && { noFill: true as const }),
    ...(isLine && readLine(child(shape, "ln"))),
    ...(points.length > 0 && { points }),
    ...(labels && value(child(labels, "showVal")) === "1" && { dataLabels: readLabels(labels) }),
  };
}

/** Colour of the filling, or of the line where nothing is filled. */
function colorOf(shape: XmlElement | undefined, palette: Palette): string | undefined {
  const paint = child(shape, "solidFill") ?? child(child(shape, "ln"), "solidFill");
  return paint && palette.ofDrawing(paint);
}

function readLine(line: XmlElement | undefined): Pick<ChartSeriesSnapshot, "dash" | "lineWidth"> {
  const dash = dashOf(value(child(line, "prstDash")));
  const stored = Number(line?.attributes["w"] ?? emu(USUAL_WIDTH));
  const lineWidth = pointsOfEmu(stored);
  return { ...(dash && { dash }), ...(lineWidth !== USUAL_WIDTH && { lineWidth }) };
}

function readLabels(labels: XmlElement): NonNullable<ChartSeriesSnapshot["dataLabels"]> {
  const format = child(labels, "numFmt");
  const code = format?.attributes["formatCode"];
  return format === undefined || code === undefined || isSet(format, "sourceLinked")
    ? {}
    : { format: code };
}

function referenceOf(source: XmlElement | undefined): string {
  return text(source && first(source, "f"));
}
