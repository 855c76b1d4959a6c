import type { ChartSnapshot } from "../../snapshot";
import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
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

  get legendEntries(): ChartLegendEntryCollection {
    return new ChartLegendEntryCollection(this.context$, this.chart$);
  }
}

export class ChartLegendEntryCollection extends HostCollection {
  readonly chart$: Chart;

  constructor(context: HostContext, chart: Chart) {
    super(context);
    this.chart$ = chart;
  }

  override items$(): readonly ChartLegendEntry[] {
    return this.chart$.chart$.series.map(
      (_, index) => new ChartLegendEntry(this.context$, this.chart$, index),
    );
  }
}

export class ChartLegendEntry extends ChartPart {
  readonly index$: number;

  constructor(context: HostContext, chart: Chart, index: number) {
    super(context, chart);
    this.index$ = index;
  }

  override id$(): number {
    return this.index$;
  }

  get visible(): boolean {
    return !this.#hidden.includes(this.index$);
  }

  set visible(visible: boolean) {
    const others = this.#hidden.filter((index) => index !== this.index$);
    this.chart$.change$({
      hiddenLegendEntries: visible ? others : [...others, this.index$].sort((a, b) => a - b),
    });
  }

  get #hidden(): readonly number[] {
    return this.chart$.chart$.hiddenLegendEntries ?? [];
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

  get reversePlotOrder(): boolean {
    return this.kind$ === "category" && this.chart$.chart$.categoriesReversed === true;
  }

  set reversePlotOrder(categoriesReversed: boolean) {
    this.#requireCategories();
    this.chart$.change$({ categoriesReversed });
  }

  /** Where the other axis crosses this one. */
  get position(): string {
    const isBeyond = this.kind$ === "category" && this.chart$.chart$.valueAxisBeyond === true;
    return isBeyond ? "Maximum" : "Automatic";
  }

  set position(position: string) {
    this.#requireCategories();
    if (position !== "Automatic" && position !== "Maximum") throw new HostError("InvalidArgument");
    this.chart$.change$({ valueAxisBeyond: position === "Maximum" });
  }

  /** Values always rise, and the other axis crosses them at 0. */
  #requireCategories(): void {
    if (this.kind$ !== "category") throw new HostError("NotImplemented");
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
