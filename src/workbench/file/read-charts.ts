import { textContent, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { ChartSnapshot } from "../snapshot";
import { child, children, first, localName, text, value } from "./chart-elements";
import { chartTypeOf } from "./chart-types";
import { emu, leftOf, pointsOfEmu, sheetSizes, topOf, type SheetSizes } from "./geometry";
import type { Palette } from "./palette";
import { readSeries } from "./read-series";
import { elements, isSet, partRoot, relatedParts, relationships, type Parts } from "./package";

const LEGENDS: Readonly<Record<string, ChartSnapshot["legend"]>> = {
  b: "bottom",
  r: "right",
  t: "top",
  l: "left",
};

/** Percent of a column's width; what charts are written with. */
const USUAL_GAP = 150;

/** Charts of a sheet that are anchored to its cells and have a type that a snapshot knows. */
export function readCharts(
  parts: Parts,
  path: string,
  sheet: SheetSizes,
  palette: Palette,
): ChartSnapshot[] {
  const [drawing] = relatedParts(parts, path, "drawing");
  if (drawing === undefined) return [];
  const targets = new Map(
    relationships(parts, drawing).map(({ id, target }) => [id, target] as const),
  );
  const root = partRoot(parts, drawing);
  const anchors = [...elements(root, "oneCellAnchor"), ...elements(root, "twoCellAnchor")];
  return anchors.flatMap((anchor) => {
    const id = first(anchor, "chart")?.attributes["r:id"];
    const target = id === undefined ? undefined : targets.get(id);
    const content = target === undefined ? undefined : readChart(partRoot(parts, target), palette);
    return content === undefined ? [] : [{ ...readFrame(anchor, sheet), ...content }];
  });
}

type Frame = Pick<ChartSnapshot, "name" | "left" | "top" | "width" | "height">;

function readFrame(anchor: XmlElement, sheet: SheetSizes): Frame {
  const from = readCorner(child(anchor, "from"), sheet);
  const to = child(anchor, "to");
  const extent = child(anchor, "ext");
  const length = (name: string): number => pointsOfEmu(Number(extent?.attributes[name]));
  const corner = to === undefined ? undefined : readCorner(to, sheet);
  return {
    name: first(anchor, "cNvPr")?.attributes["name"] ?? "",
    ...from,
    width: corner === undefined ? length("cx") : inWholeEmu(corner.left - from.left),
    height: corner === undefined ? length("cy") : inWholeEmu(corner.top - from.top),
  };
}

/** Lengths in a file are whole; differences of points are not quite. */
function inWholeEmu(points: number): number {
  return pointsOfEmu(emu(points));
}

function readCorner(
  corner: XmlElement | undefined,
  sheet: SheetSizes,
): Pick<Frame, "left" | "top"> {
  const sizes = sheetSizes(sheet);
  const number = (name: string): number => Number(text(child(corner, name)));
  return {
    left: leftOf({ cell: number("col"), offset: number("colOff") }, sizes.columns),
    top: topOf({ cell: number("row"), offset: number("rowOff") }, sizes.rows),
  };
}

/** Type of `Excel.ChartType` that a group of series has; absent for charts that are not known. */
export function chartTypeIn(group: XmlElement): string | undefined {
  const hidesMarkers = elements(group, "symbol").some((symbol) => value(symbol) === "none");
  return chartTypeOf(localName(group), (name) => value(child(group, name)), !hidesMarkers);
}

function readChart(
  root: XmlElement,
  palette: Palette,
): Omit<ChartSnapshot, keyof Frame> | undefined {
  const group = elements(root, "plotArea")
    .flatMap(children)
    .find(({ name }) => name.endsWith("Chart"));
  const chart = first(root, "chart");
  if (group === undefined || chart === undefined) return undefined;
  const type = chartTypeIn(group);
  if (type === undefined) return undefined;
  const isLine = localName(group) === "lineChart";
  const valueAxis = first(root, "valAx");
  const categoryAxis = first(root, "catAx") ?? first(root, "dateAx");
  const legend = value(first(root, "legendPos"));
  return {
    type,
    title: titleOf(chart),
    series: elements(group, "ser").map((series) => readSeries(series, isLine, palette)),
    categoryAxisTitle: titleOf(categoryAxis),
    valueAxisTitle: titleOf(valueAxis),
    valueFormat: ownFormat(valueAxis) ?? "",
    ...optional("categoryFormat", ownFormat(categoryAxis)),
    ...optional("categoriesReversed", isReversed(categoryAxis)),
    ...optional("valueAxisBeyond", value(child(valueAxis, "crosses")) === "max" || undefined),
    ...optional("valueMinimum", limitOf(valueAxis, "min")),
    ...optional("valueMaximum", limitOf(valueAxis, "max")),
    ...optional("gapWidth", gapWidthOf(group)),
    legend: LEGENDS[legend ?? ""] ?? "none",
  };
}

/** A format of the axis itself, not one taken over from the cells. */
function ownFormat(parent: XmlElement | undefined): string | undefined {
  const format = child(parent, "numFmt");
  const isLinked = format !== undefined && isSet(format, "sourceLinked");
  const code = isLinked ? undefined : format?.attributes["formatCode"];
  return code === "" ? undefined : code;
}

function isReversed(axis: XmlElement | undefined): true | undefined {
  return value(child(child(axis, "scaling"), "orientation")) === "maxMin" || undefined;
}

function limitOf(axis: XmlElement | undefined, name: string): number | undefined {
  const limit = value(child(child(axis, "scaling"), name));
  return limit === undefined ? undefined : Number(limit);
}

function gapWidthOf(group: XmlElement): number | undefined {
  const width = Number(value(child(group, "gapWidth")) ?? USUAL_GAP);
  return width === USUAL_GAP ? undefined : width;
}

function optional<Name extends string, Value>(
  name: Name,
  content: Value | undefined,
): Partial<Record<Name, Value>> {
  return content === undefined ? {} : ({ [name]: content } as Record<Name, Value>);
}

function titleOf(parent: XmlElement | undefined): string {
  const title = child(parent, "title");
  return title === undefined ? "" : elements(title, "t").map(textContent).join("");
}
