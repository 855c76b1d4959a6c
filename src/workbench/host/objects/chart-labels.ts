import { HostObject, type HostContext } from "../object";
import type { ChartSeries } from "./chart-series";

/** The values that stand at the points of a series. */
export class ChartDataLabels extends HostObject {
  readonly series$: ChartSeries;

  constructor(context: HostContext, series: ChartSeries) {
    super(context);
    this.series$ = series;
  }

  get numberFormat(): string {
    return this.series$.series$.dataLabels?.format ?? "General";
  }

  set numberFormat(format: string) {
    this.series$.change$({ dataLabels: { format } });
  }

  get showValue(): boolean {
    return this.series$.hasDataLabels;
  }

  set showValue(show: boolean) {
    this.series$.hasDataLabels = show;
  }
}
