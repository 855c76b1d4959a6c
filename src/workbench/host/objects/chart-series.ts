import type { ChartSeriesSnapshot, LineDash } from "../../chart-snapshot";
import { parseAddress, splitSheet } from "../../grid/area";
import { without } from "../../without";
import { HostError } from "../errors";
import { HostCollection, type HostContext } from "../object";
import type { Chart } from "./chart";
import { ChartDataLabels } from "./chart-labels";
import { ChartFill, ChartPointsCollection } from "./chart-points";
import { canonicalColor } from "./color";
import type { Range } from "./range";
import { SeriesPart } from "./series-part";

/** What Excel draws where nothing else is said: gap in percent of a column, weight in points. */
const USUAL_GAP = 150;
const USUAL_WEIGHT = 2.25;

const newSeries: ChartSeriesSnapshot = {
  name: "",
  nameReference: "",
  values: "",
  categories: "",
  color: "",
};

export class ChartSeriesCollection extends HostCollection {
  readonly chart$: Chart;

  constructor(context: HostContext, chart: Chart) {
    super(context);
    this.chart$ = chart;
  }

  override items$(): readonly ChartSeries[] {
    return this.chart$.chart$.series.map(
      (_, index) => new ChartSeries(this.context$, this.chart$, index),
    );
  }

  add(name?: string | null): ChartSeries {
    const { series } = this.chart$.chart$;
    this.chart$.change$({ series: [...series, { ...newSeries, name: name ?? "" }] });
    return new ChartSeries(this.context$, this.chart$, series.length);
  }
}

export class ChartSeries extends SeriesPart {
  override id$(): number {
    return this.index$;
  }

  get name(): string {
    return this.series$.name;
  }

  set name(name: string) {
    this.change$({ name, nameReference: "" });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.context$, this.chart$, this.index$);
  }

  setValues(values: Range): void {
    this.change$({ values: absolute(values) });
  }

  setXAxisValues(categories: Range): void {
    this.change$({ categories: absolute(categories) });
  }

  get points(): ChartPointsCollection {
    return new ChartPointsCollection(this.context$, this);
  }

  get hasDataLabels(): boolean {
    return this.series$.dataLabels !== undefined;
  }

  set hasDataLabels(has: boolean) {
    if (!has) this.replace$(without(this.series$, "dataLabels"));
    else if (!this.hasDataLabels) this.change$({ dataLabels: {} });
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.context$, this);
  }

  /** Excel has one gap for all series of a chart. */
  get gapWidth(): number {
    return this.chart$.chart$.gapWidth ?? USUAL_GAP;
  }

  set gapWidth(gapWidth: number) {
    if (gapWidth < 0 || gapWidth > 500) throw new HostError("InvalidArgument");
    this.chart$.change$({ gapWidth });
  }

  /** How many values the series has. */
  get pointCount$(): number {
    const address = splitSheet(this.series$.values)[1].replaceAll("$", "");
    const area = parseAddress(address);
    return area ? area.rows * area.columns : 0;
  }

  delete(): void {
    this.chart$.change$({
      series: this.chart$.chart$.series.filter((_, index) => index !== this.index$),
    });
  }
}

export class ChartSeriesFormat extends SeriesPart {
  get fill(): ChartFill {
    return new ChartFill(this.context$, {
      color: (color) => {
        this.replace$({ ...without(this.series$, "noFill"), color });
      },
      clear: () => {
        this.change$({ noFill: true });
      },
    });
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.context$, this.chart$, this.index$);
  }
}

/** How the line of a series is drawn, by the words of Office.js. */
const DASHES: Readonly<Record<string, LineDash>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dot",
  RoundDot: "roundDot",
};

export class ChartLineFormat extends SeriesPart {
  get color(): string {
    return this.series$.color;
  }

  set color(color: string) {
    this.change$({ color: canonicalColor(color) });
  }

  get lineStyle(): string {
    const { dash } = this.series$;
    return Object.entries(DASHES).find(([, value]) => value === dash)?.[0] ?? "Continuous";
  }

  set lineStyle(style: string) {
    const dash = DASHES[style];
    if (!dash && style !== "Continuous") throw new HostError("NotImplemented", `Line ${style}`);
    this.replace$(dash ? { ...this.series$, dash } : without(this.series$, "dash"));
  }

  get weight(): number {
    return this.series$.lineWidth ?? USUAL_WEIGHT;
  }

  set weight(lineWidth: number) {
    this.change$({ lineWidth });
  }
}

function absolute(range: Range): string {
  const [, sheet = "", address = ""] = /^(.*)!(.*)$/.exec(range.address) ?? [];
  return `${sheet}!${address.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
