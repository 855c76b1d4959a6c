import type { UID } from "@odoo/o-spreadsheet";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../snapshot";
import {
  contains,
  formatAddress,
  maxColumns,
  maxRows,
  parseAddress,
  quoteSheet,
  splitSheet,
} from "./area";
import type { Engine } from "./engine";
import type { Follow } from "./ledger";
import { pixelsPerPoint } from "./sheets";
import type { TableGrowth } from "./table-marks";

/** A chart after cells have moved: its series read the same cells, and it stands beside the same. */
export function followChart<T extends ChartSnapshot>(
  chart: T,
  sheetId: UID,
  follow: Follow,
  engine: Engine,
): T {
  const reference = (text: string) => (text === "" ? "" : follow.formula("", `=${text}`).slice(1));
  return {
    ...chart,
    top: moved(chart.top, sheetId, "ROW", follow, engine),
    left: moved(chart.left, sheetId, "COL", follow, engine),
    series: chart.series.map((series) => ({
      ...series,
      nameReference: reference(series.nameReference),
      values: reference(series.values),
      categories: reference(series.categories),
    })),
  };
}

/** Where an edge [points] is when rows or columns before it have come or gone. */
function moved(
  edge: number,
  sheetId: UID,
  dimension: "ROW" | "COL",
  follow: Follow,
  engine: Engine,
): number {
  const { getters } = engine;
  if (!getters.tryGetSheet(sheetId)) return edge;
  const isRow = dimension === "ROW";
  const count = isRow ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  const size = (at: number) =>
    isRow ? getters.getRowSize(sheetId, at) : getters.getColSize(sheetId, at);
  const whole = (at: number) =>
    isRow
      ? { row: at, rows: 1, column: 0, columns: maxColumns }
      : { row: 0, rows: maxRows, column: at, columns: 1 };
  const positionOf = (at: number): number | undefined => {
    const area = follow.place({ sheetId, area: whole(at) })?.area;
    return area && (isRow ? area.row : area.column);
  };
  const isGone = (at: number) => positionOf(at) === undefined;
  let anchor = 0;
  let kept = 0;
  let lost = 0;
  for (let start = 0; anchor < count - 1; anchor++) {
    start += size(anchor);
    if (start > edge * pixelsPerPoint) break;
    if (isGone(anchor)) lost += size(anchor);
    else kept++;
  }
  while (anchor < count - 1 && isGone(anchor)) anchor++;
  const inserted = Math.max(0, (positionOf(anchor) ?? kept) - kept);
  const { width, height } = engine.usualSizes.of(sheetId);
  return edge + (inserted * (isRow ? height : width) - lost) / pixelsPerPoint;
}

/** A chart's series after tables got longer or shorter: a range of whole columns goes along. */
export function growChart(
  { series }: Pick<ChartSnapshot, "series">,
  growths: readonly TableGrowth[],
): readonly ChartSeriesSnapshot[] {
  const grown = series.map((one) => ({
    ...one,
    values: growReference(one.values, growths),
    categories: growReference(one.categories, growths),
  }));
  const isSame = grown.every(
    ({ values, categories }, index) =>
      values === series[index]?.values && categories === series[index].categories,
  );
  return isSame ? series : grown;
}

function growReference(reference: string, growths: readonly TableGrowth[]): string {
  const [sheet, address] = splitSheet(reference);
  const area = parseAddress(address.replaceAll("$", ""));
  if (sheet === undefined || !area) return reference;
  const growth = growths.find(
    ({ from, ...table }) =>
      table.sheet === sheet &&
      area.row === from.row &&
      area.rows === from.rows &&
      contains(from, area),
  );
  if (!growth) return reference;
  const { row, rows } = growth.to;
  return `${quoteSheet(sheet)}!${formatAddress({ ...area, row, rows }, true)}`;
}
