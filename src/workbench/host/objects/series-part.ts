import type { ChartSeriesSnapshot } from "../../chart-snapshot";
import { HostError } from "../errors";
import { type HostContext, HostObject } from "../object";
import type { Chart } from "./chart";

/** An object that belongs to one series of a chart. */
export abstract class SeriesPart extends HostObject {
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
    this.replace$({ ...this.series$, ...change });
  }

  /** Takes the place of the whole series, so that a property can also be left out. */
  replace$(series: ChartSeriesSnapshot): void {
    this.chart$.change$({
      series: this.chart$.chart$.series.map((other, index) =>
        index === this.index$ ? series : other,
      ),
    });
  }
}
