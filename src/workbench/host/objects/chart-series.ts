import type { ChartSeriesSnapshot } from "../../snapshot";
import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
import type { Chart } from "./chart";
import { canonicalColor } from "./color";
import type { Range } from "./range";

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

abstract class SeriesPart extends HostObject {
  readonly chart$: Chart;
  readonly index$: number;

  constructor(context: HostContext, chart: Chart, index: number) {
    super(context);
    this.chart$ = chart;
    this.index$ = index;
  }

  get series$(): ChartSeriesSnapshot {
    const found = this.chart$.chart$.series[this.index$];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  change$(change: Partial<ChartSeriesSnapshot>): void {
    this.chart$.change$({
      series: this.chart$.chart$.series.map((series, index) =>
        index === this.index$ ? { ...series, ...change } : series,
      ),
    });
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

  delete(): void {
    this.chart$.change$({
      series: this.chart$.chart$.series.filter((_, index) => index !== this.index$),
    });
  }
}

export class ChartSeriesFormat extends SeriesPart {
  get fill(): ChartFill {
    return new ChartFill(this.context$, this.chart$, this.index$);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.context$, this.chart$, this.index$);
  }
}

export class ChartFill extends SeriesPart {
  setSolidColor(color: string): void {
    this.change$({ color: canonicalColor(color) });
  }
}

export class ChartLineFormat extends SeriesPart {
  get color(): string {
    return this.series$.color;
  }

  set color(color: string) {
    this.change$({ color: canonicalColor(color) });
  }
}

function absolute(range: Range): string {
  const [, sheet = "", address = ""] = /^(.*)!(.*)$/.exec(range.address) ?? [];
  return `${sheet}!${address.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
