import type { AddChartOptions } from "@cj-tech-master/excelts/chart";
import { FileError } from "./file-error";

/** How a file describes one of Excel's chart types. */
export interface ChartKind {
  readonly options: Pick<
    AddChartOptions,
    "type" | "barDir" | "grouping" | "overlap" | "holeSize" | "varyColors"
  >;
  /** Of line charts: whether the points are marked. */
  readonly markers?: boolean;
}

const bars = (
  barDir: "bar" | "col",
  grouping: "clustered" | "stacked" | "percentStacked",
): ChartKind => ({
  options: {
    type: "bar",
    barDir,
    grouping,
    varyColors: false,
    ...(grouping !== "clustered" && { overlap: 100 }),
  },
});

const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: bars("col", "clustered"),
  ColumnStacked: bars("col", "stacked"),
  ColumnStacked100: bars("col", "percentStacked"),
  BarClustered: bars("bar", "clustered"),
  BarStacked: bars("bar", "stacked"),
  BarStacked100: bars("bar", "percentStacked"),
  Line: { options: { type: "line", grouping: "standard" }, markers: false },
  LineMarkers: { options: { type: "line", grouping: "standard" }, markers: true },
  Area: { options: { type: "area", grouping: "standard" } },
  AreaStacked: { options: { type: "area", grouping: "stacked" } },
  Pie: { options: { type: "pie", varyColors: true } },
  Doughnut: { options: { type: "doughnut", holeSize: 60, varyColors: true } },
};

/**
 * @param type of `Excel.ChartType`
 * @throws FileError for types that cannot be written
 */
export function chartKind(type: string, chart: string): ChartKind {
  const kind = CHART_KINDS[type];
  if (kind === undefined) {
    const allowed = Object.keys(CHART_KINDS).join(", ");
    throw new FileError(
      `Das Diagramm „${chart}“ hat den Typ „${type}“, der sich nicht speichern lässt; erlaubt sind ${allowed}.`,
      `The chart "${chart}" has the type "${type}", which cannot be saved; allowed are ${allowed}.`,
    );
  }
  return kind;
}

/**
 * Name of `Excel.ChartType` for what a chart part says; absent for charts that are not known.
 *
 * @param element name of the chart's element without prefix, e.g. `barChart`
 * @param setting value of a child element of it, e.g. of `grouping`
 * @param markers whether the points of its series are marked
 */
export function chartTypeOf(
  element: string,
  setting: (name: string) => string | undefined,
  markers: boolean,
): string | undefined {
  return Object.entries(CHART_KINDS).find(
    ([, { options, markers: wanted }]) =>
      `${options.type}Chart` === element &&
      (options.barDir === undefined || options.barDir === setting("barDir")) &&
      (options.grouping === undefined || options.grouping === setting("grouping")) &&
      (wanted === undefined || wanted === markers),
  )?.[0];
}
