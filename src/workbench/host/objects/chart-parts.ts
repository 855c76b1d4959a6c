import type { ChartSnapshot } from "../../snapshot";
import { type HostContext, HostObject } from "../object";
import type { Chart } from "./chart";

abstract class ChartPart extends HostObject {
  readonly chart$: Chart;

  constructor(context: HostContext, chart: Chart) {
    super(context);
    this.chart$ = chart;
  }
}

export class ChartTitle extends ChartPart {
  get text(): string {
    return this.chart$.chart$.title;
  }

  set text(title: string) {
    this.chart$.change$({ title });
  }

  get visible(): boolean {
    return this.text !== "";
  }

  set visible(visible: boolean) {
    if (!visible) this.text = "";
  }
}

export class ChartLegend extends ChartPart {
  get position(): string {
    const { legend } = this.chart$.chart$;
    return legend === "none" ? "Bottom" : legend.charAt(0).toUpperCase() + legend.slice(1);
  }

  set position(position: string) {
    this.chart$.change$({ legend: position.toLowerCase() as ChartSnapshot["legend"] });
  }

  get visible(): boolean {
    return this.chart$.chart$.legend !== "none";
  }

  set visible(visible: boolean) {
    if (visible !== this.visible) this.chart$.change$({ legend: visible ? "bottom" : "none" });
  }
}

export class ChartAxes extends ChartPart {
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.context$, this.chart$, "category");
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.context$, this.chart$, "value");
  }
}

export class ChartAxis extends HostObject {
  readonly chart$: Chart;
  readonly kind$: "category" | "value";

  constructor(context: HostContext, chart: Chart, kind: "category" | "value") {
    super(context);
    this.chart$ = chart;
    this.kind$ = kind;
  }

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.context$, this.chart$, this.kind$);
  }

  get numberFormat(): string {
    return this.kind$ === "value" ? this.chart$.chart$.valueFormat || "General" : "General";
  }

  set numberFormat(valueFormat: string) {
    if (this.kind$ === "value") this.chart$.change$({ valueFormat });
  }
}

export class ChartAxisTitle extends HostObject {
  readonly chart$: Chart;
  readonly key$: "categoryAxisTitle" | "valueAxisTitle";

  constructor(context: HostContext, chart: Chart, kind: "category" | "value") {
    super(context);
    this.chart$ = chart;
    this.key$ = kind === "category" ? "categoryAxisTitle" : "valueAxisTitle";
  }

  get text(): string {
    return this.chart$.chart$[this.key$];
  }

  set text(text: string) {
    this.chart$.change$({ [this.key$]: text });
  }

  get visible(): boolean {
    return this.text !== "";
  }

  set visible(visible: boolean) {
    if (!visible) this.text = "";
  }
}
