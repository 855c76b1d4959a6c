import { attr, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { ChartSeriesSnapshot, ChartSnapshot, SheetSnapshot } from "../snapshot";
import { chartTypeOf } from "./chart-types";
import { leftOf, pointsOfEmu, sheetSizes, topOf } from "./geometry";
import { elements, partRoot, relatedParts, relationships, type Parts } from "./package";

const LEGENDS: Readonly<Record<string, ChartSnapshot["legend"]>> = {
  b: "bottom",
  r: "right",
  t: "top",
  l: "left",
};

/** Charts of a sheet that are anchored to its cells and have a type that a snapshot knows. */
export function readCharts(
  parts: Parts,
  path: string,
  sheet: Pick<SheetSnapshot, "columns" | "rows">,
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
    const content = target === undefined ? undefined : readChart(partRoot(parts, target));
    return content === undefined ? [] : [{ ...readFrame(anchor, sheet), ...content }];
  });
}

type Frame = Pick<ChartSnapshot, "name" | "left" | "top" | "width" | "height">;

function readFrame(anchor: XmlElement, sheet: Pick<SheetSnapshot, "columns" | "rows">): Frame {
  const from = readCorner(child(anchor, "from"), sheet);
  const to = child(anchor, "to");
  const extent = child(anchor, "ext");
  const length = (name: string): number => pointsOfEmu(Number(extent?.attributes[name]));
  const corner = to === undefined ? undefined : readCorner(to, sheet);
  return {
    name: first(anchor, "cNvPr")?.attributes["name"] ?? "",
    ...from,
    width: corner === undefined ? length("cx") : corner.left - from.left,
    height: corner === undefined ? length("cy") : corner.top - from.top,
  };
}

function readCorner(
  corner: XmlElement | undefined,
  sheet: Pick<SheetSnapshot, "columns" | "rows">,
): Pick<Frame, "left" | "top"> {
  const sizes = sheetSizes(sheet);
  const number = (name: string): number => Number(text(child(corner, name)));
  return {
    left: leftOf({ cell: number("col"), offset: number("colOff") }, sizes.columns),
    top: topOf({ cell: number("row"), offset: number("rowOff") }, sizes.rows),
  };
}

function readChart(root: XmlElement): Omit<ChartSnapshot, keyof Frame> | undefined {
  const group = elements(root, "plotArea")
    .flatMap(children)
    .find(({ name }) => name.endsWith("Chart"));
  const chart = first(root, "chart");
  if (group === undefined || chart === undefined) return undefined;
  const hidesMarkers = elements(group, "symbol").some((symbol) => value(symbol) === "none");
  const type = chartTypeOf(localName(group), (name) => value(child(group, name)), !hidesMarkers);
  if (type === undefined) return undefined;
  const valueAxis = first(root, "valAx");
  const legend = value(first(root, "legendPos"));
  return {
    type,
    title: titleOf(chart),
    series: elements(group, "ser").map(readSeries),
    categoryAxisTitle: titleOf(first(root, "catAx")),
    valueAxisTitle: titleOf(valueAxis),
    valueFormat: child(valueAxis, "numFmt")?.attributes["formatCode"] ?? "",
    legend: LEGENDS[legend ?? ""] ?? "none",
  };
}

function readSeries(series: XmlElement): ChartSeriesSnapshot {
  const name = child(series, "tx");
  const color = child(series, "spPr");
  const srgb = color && first(color, "srgbClr");
  return {
    name: text(name && first(name, "v")),
    nameReference: referenceOf(name),
    values: referenceOf(child(series, "val")),
    categories: referenceOf(child(series, "cat")),
    color: srgb === undefined ? "" : `#${value(srgb) ?? ""}`,
  };
}

function referenceOf(source: XmlElement | undefined): string {
  return text(source && first(source, "f"));
}

function titleOf(parent: XmlElement | undefined): string {
  const title = child(parent, "title");
  return title === undefined ? "" : elements(title, "t").map(textContent).join("");
}

function localName(element: XmlElement): string {
  return element.name.replace(/^.*:/, "");
}

function children(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node) => node.type === "element");
}

function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && children(parent).find((element) => localName(element) === name);
}

function first(root: XmlElement, name: string): XmlElement | undefined {
  return elements(root, name).find((element) => element !== root);
}

function text(element: XmlElement | undefined): string {
  return element === undefined ? "" : textContent(element);
}

function value(element: XmlElement | undefined): string | undefined {
  return element && attr(element, "val");
}
