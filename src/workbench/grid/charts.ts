import type { ChartDefinition, UID } from "@odoo/o-spreadsheet";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../snapshot";
import { followChart, growChart } from "./chart-follow";
import type { Engine } from "./engine";
import type { Follow, Kept } from "./ledger";
import { pixelsPerPoint } from "./sheets";
import type { TableGrowth } from "./table-marks";

/** A chart of a sheet; what the engine draws follows from it. */
export interface BookChart extends ChartSnapshot {
  readonly id: UID;
}

type ChartsBySheet = Readonly<Record<UID, readonly BookChart[]>>;

/** Charts in Excel's terms; the engine draws those kinds that it has. */
export class Charts {
  readonly #engine: Engine;
  readonly #charts: Kept<ChartsBySheet>;
  /** Number of the last picture that was asked for, by chart. */
  readonly #pictures = new Map<UID, number>();
  #next = 1;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#charts = engine.ledger.keep<ChartsBySheet>("charts", {}, (charts, follow) =>
      Object.fromEntries(
        Object.entries(charts).map(([sheetId, all]) => [
          sheetId,
          all.map((chart) => this.#follow(chart, sheetId, follow)),
        ]),
      ),
    );
  }

  all(sheetId: UID): readonly BookChart[] {
    return this.#charts.value[sheetId] ?? [];
  }

  add(sheetId: UID, type: string, series: readonly ChartSeriesSnapshot[]): BookChart {
    const number = this.#next++;
    const stem = this.#engine.locale === "de-DE" ? "Diagramm" : "Chart";
    const chart: BookChart = {
      id: `{chart-${number}}`,
      name: `${stem} ${number}`,
      type,
      title: "",
      left: 100,
      top: 60,
      width: 360,
      height: 216,
      series,
      categoryAxisTitle: "",
      valueAxisTitle: "",
      valueFormat: "",
      legend: "bottom",
    };
    this.#set(sheetId, [...this.all(sheetId), chart]);
    this.#draw(sheetId, chart);
    return chart;
  }

  update(sheetId: UID, id: UID, change: Partial<ChartSnapshot>): void {
    const before = this.all(sheetId).find((one) => one.id === id);
    if (!before) return;
    const chart = { ...before, ...change };
    this.#set(
      sheetId,
      this.all(sheetId).map((one) => (one.id === id ? chart : one)),
    );
    this.#draw(sheetId, chart);
  }

  remove(sheetId: UID, id: UID): void {
    this.#set(
      sheetId,
      this.all(sheetId).filter((one) => one.id !== id),
    );
    this.#engine.later(() => this.#erase(sheetId, id));
  }

  /** Lets charts that read whole columns of a table read its new rows too, as Excel does. */
  growWith(growths: readonly TableGrowth[]): void {
    if (growths.length === 0) return;
    for (const [sheetId, charts] of Object.entries(this.#charts.value))
      for (const chart of charts) {
        const series = growChart(chart, growths);
        if (series !== chart.series) this.update(sheetId, chart.id, { series });
      }
  }

  #set(sheetId: UID, charts: readonly BookChart[]): void {
    this.#charts.value = { ...this.#charts.value, [sheetId]: charts };
  }

  #follow(before: BookChart, sheetId: UID, follow: Follow): BookChart {
    const chart = followChart(before, sheetId, follow, this.#engine);
    if (chart.top !== before.top || chart.left !== before.left) this.#draw(sheetId, chart);
    return chart;
  }

  #erase(sheetId: UID, id: UID) {
    return this.#engine.getters.getFigure(sheetId, id)
      ? this.#engine.model.dispatch("DELETE_FIGURE", { sheetId, figureId: id })
      : undefined;
  }

  /** The last of several changes in one step is drawn. */
  #draw(sheetId: UID, chart: BookChart): void {
    const picture = (this.#pictures.get(chart.id) ?? 0) + 1;
    this.#pictures.set(chart.id, picture);
    this.#engine.later(() => {
      if (this.#pictures.get(chart.id) !== picture) return undefined;
      // After a request that failed, the sheet may be gone before its chart is drawn.
      if (!this.#engine.getters.tryGetSheet(sheetId)) return undefined;
      if (!this.all(sheetId).some((one) => one.id === chart.id)) return undefined;
      this.#erase(sheetId, chart.id);
      return this.#engine.model.dispatch("CREATE_CHART", {
        sheetId,
        figureId: chart.id,
        chartId: `${chart.id}-picture`,
        col: 0,
        row: 0,
        offset: { x: chart.left * pixelsPerPoint, y: chart.top * pixelsPerPoint },
        size: { width: chart.width * pixelsPerPoint, height: chart.height * pixelsPerPoint },
        definition: this.#definition(chart),
      });
    });
  }

  #definition(chart: BookChart): ChartDefinition {
    const [first] = chart.series;
    const lies = chart.type.startsWith("Bar");
    const common = {
      title: { text: chart.title, bold: true },
      dataSource: {
        type: "range" as const,
        dataSets: chart.series.map((series, index) => ({
          dataSetId: String(index),
          dataRange: series.values,
        })),
        labelRange: first?.categories ?? "",
        dataSetsHaveTitle: false,
      },
      dataSetStyles: Object.fromEntries(
        chart.series.map((series, index) => [
          String(index),
          {
            label: series.name,
            ...(series.color ? { backgroundColor: series.color } : {}),
          },
        ]),
      ),
      legendPosition: chart.legend,
      // The engine's axes are those of the screen: bars lie, so their values run along x.
      axesDesign: {
        x: { title: { text: lies ? chart.valueAxisTitle : chart.categoryAxisTitle } },
        y: { title: { text: lies ? chart.categoryAxisTitle : chart.valueAxisTitle } },
      },
      humanize: false,
    };
    const stacked = chart.type.includes("Stacked");
    if (chart.type.startsWith("Line"))
      return {
        ...common,
        type: "line",
        stacked,
        labelsAsText: true,
        cumulative: false,
      } as unknown as ChartDefinition;
    if (chart.type === "Doughnut" || chart.type === "Pie")
      return {
        ...common,
        type: "pie",
        isDoughnut: chart.type === "Doughnut",
      } as unknown as ChartDefinition;
    return {
      ...common,
      type: "bar",
      stacked,
      horizontal: lies,
    } as unknown as ChartDefinition;
  }
}
