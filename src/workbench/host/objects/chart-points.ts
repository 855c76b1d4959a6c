import { HostCollection, type HostContext, HostObject } from "../object";
import type { Chart } from "./chart";
import type { ChartSeries } from "./chart-series";
import { canonicalColor } from "./color";
import { SeriesPart } from "./series-part";

/** Points of a series: as many as it has values. */
export class ChartPointsCollection extends HostCollection {
  readonly series$: ChartSeries;

  constructor(context: HostContext, series: ChartSeries) {
    super(context);
    this.series$ = series;
  }

  override items$(): readonly ChartPoint[] {
    const { chart$, index$, pointCount$ } = this.series$;
    return Array.from(
      { length: pointCount$ },
      (_, point) => new ChartPoint(this.context$, chart$, index$, point),
    );
  }
}

abstract class PointPart extends SeriesPart {
  readonly point$: number;

  constructor(context: HostContext, chart: Chart, series: number, point: number) {
    super(context, chart, series);
    this.point$ = point;
  }

  color$(color: string): void {
    const others = (this.series$.points ?? []).filter(({ index }) => index !== this.point$);
    const points = [...others, { index: this.point$, color }].sort((a, b) => a.index - b.index);
    this.change$({ points });
  }
}

export class ChartPoint extends PointPart {
  override id$(): number {
    return this.point$;
  }

  get format(): ChartPointFormat {
    return new ChartPointFormat(this.context$, this.chart$, this.index$, this.point$);
  }
}

export class ChartPointFormat extends PointPart {
  get fill(): ChartFill {
    return new ChartFill(this.context$, {
      color: (color) => {
        this.color$(color);
      },
      clear: () => {
        this.color$("");
      },
    });
  }
}

/** Who is filled: a series or a point. */
export interface Fillable {
  color(color: string): void;
  clear(): void;
}

export class ChartFill extends HostObject {
  readonly target$: Fillable;

  constructor(context: HostContext, target: Fillable) {
    super(context);
    this.target$ = target;
  }

  setSolidColor(color: string): void {
    this.target$.color(canonicalColor(color));
  }

  clear(): void {
    this.target$.clear();
  }
}
