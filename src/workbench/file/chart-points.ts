import type { ChartSeriesSnapshot } from "../snapshot";
import { partText, setPartText, type Parts } from "./package";

/** What may follow the points of a series. Source: ECMA-376 part 1, CT_BarSer, CT_LineSer, CT_PieSer. */
const AFTER_POINTS = /<c:(?:dLbls|trendline|errBars|cat|val|smooth|extLst)[ >]|<\/c:ser>/;

/**
 * Writes the points that differ from their series: the library cannot leave one without colour.
 *
 * @param path of the chart
 */
export function writePoints(
  parts: Parts,
  path: string,
  series: readonly ChartSeriesSnapshot[],
): void {
  if (series.every(({ points }) => points === undefined)) return;
  const [head = "", ...rest] = partText(parts, path).split("<c:ser>");
  const written = rest.map((text, index) => {
    const { points = [] } = series[index] ?? {};
    const at = text.search(AFTER_POINTS);
    return (
      text.slice(0, at) +
      points.map((point) => pointXml(point, text.includes("<c:invertIfNegative"))).join("") +
      text.slice(at)
    );
  });
  setPartText(parts, path, [head, ...written].join("<c:ser>"));
}

/** @param hasBars whether a point below zero would be drawn without its colour unless told not to */
function pointXml(
  { index, color }: { readonly index: number; readonly color: string },
  hasBars: boolean,
): string {
  const fill =
    color === ""
      ? "<a:noFill/><a:ln><a:noFill/></a:ln>"
      : `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  const bars = hasBars ? '<c:invertIfNegative val="0"/>' : "";
  return `<c:dPt><c:idx val="${String(index)}"/>${bars}<c:bubble3D val="0"/><c:spPr>${fill}</c:spPr></c:dPt>`;
}
