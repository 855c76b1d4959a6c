import { formatAddress, quoteSheet } from "../../grid/area";
import { pixelsPerPoint } from "../../grid/sheets";
import type { Area, ChartSeriesSnapshot, ChartSnapshot } from "../../snapshot";
import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
import { ChartAxes, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";
import { Range } from "./range";

/** Kinds that the workbench draws and writes to a file. */
const knownTypes = new Set([
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
]);

export class Chart extends HostObject {
  readonly sheetId$: string;
  readonly chartId$: string;

  constructor(context: HostContext, sheetId: string, chartId: string) {
    super(context);
    this.sheetId$ = sheetId;
    this.chartId$ = chartId;
  }

  get chart$(): ChartSnapshot {
    const found = this.book$.charts.all(this.sheetId$).find((chart) => chart.id === this.chartId$);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  change$(change: Partial<ChartSnapshot>): void {
    this.book$.charts.update(this.sheetId$, this.chartId$, change);
  }

  override id$(): string {
    return this.chartId$;
  }

  get id(): string {
    return this.chartId$;
  }

  get name(): string {
    return this.chart$.name;
  }

  set name(name: string) {
    this.change$({ name });
  }

  get chartType(): string {
    return this.chart$.type;
  }

  set chartType(type: string) {
    checkType(type);
    this.change$({ type });
  }

  get left(): number {
    return this.chart$.left;
  }

  set left(left: number) {
    this.change$({ left });
  }

  get top(): number {
    return this.chart$.top;
  }

  set top(top: number) {
    this.change$({ top });
  }

  get width(): number {
    return this.chart$.width;
  }

  set width(width: number) {
    this.change$({ width });
  }

  get height(): number {
    return this.chart$.height;
  }

  set height(height: number) {
    this.change$({ height });
  }

  get title(): ChartTitle {
    return new ChartTitle(this.context$, this);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.context$, this);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.context$, this);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.context$, this);
  }

  setData(source: Range, seriesBy = "Auto"): void {
    this.change$({ series: readSeries(source, seriesBy) });
  }

  setPosition(start: Range | string, end?: Range | string | null): void {
    const from = this.#range(start).area$;
    const to = end ? this.#range(end).area$ : undefined;
    const left = this.#edge("COL", from.column);
    const top = this.#edge("ROW", from.row);
    this.change$({
      left,
      top,
      ...(to
        ? {
            width: this.#edge("COL", to.column + to.columns) - left,
            height: this.#edge("ROW", to.row + to.rows) - top,
          }
        : {}),
    });
  }

  delete(): void {
    this.book$.charts.remove(this.sheetId$, this.chartId$);
  }

  /** Points from the sheet's corner to the near edge of a column or row. */
  #edge(dimension: "COL" | "ROW", index: number): number {
    let pixels = 0;
    for (let at = 0; at < index; at++)
      pixels += this.book$.sheets.size(this.sheetId$, dimension, at);
    return pixels / pixelsPerPoint;
  }

  #range(range: Range | string): Range {
    return range instanceof Range ? range : Range.parse$(this.context$, this.sheetId$, range);
  }
}

export class ChartCollection extends HostCollection {
  readonly sheetId$: string;

  constructor(context: HostContext, sheetId: string) {
    super(context);
    this.sheetId$ = sheetId;
  }

  override items$(): readonly Chart[] {
    return this.book$.charts
      .all(this.sheetId$)
      .map(({ id }) => new Chart(this.context$, this.sheetId$, id));
  }

  add(type: string, source: Range, seriesBy = "Auto"): Chart {
    checkType(type);
    const { id } = this.book$.charts.add(this.sheetId$, type, readSeries(source, seriesBy));
    return new Chart(this.context$, this.sheetId$, id);
  }
}

function checkType(type: string): void {
  if (!knownTypes.has(type)) throw new HostError("NotImplemented", `Chart type ${type}`);
}

/** Reads series from a block as Excel does: names and categories stand at its edges. */
function readSeries(source: Range, seriesBy: string): ChartSeriesSnapshot[] {
  const { area$: area, sheetId$: sheetId, book$: book } = source;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const at = (row: number, column: number) =>
    book.cells.read(sheetId, area.row + row, area.column + column);
  const cornerIsEmpty = at(0, 0).type === "Empty";
  const isText = (row: number, column: number) => at(row, column).type === "String";
  const hasTopLabels = area.rows > 1 && (cornerIsEmpty || isText(0, area.columns - 1));
  const hasLeftLabels = area.columns > 1 && (cornerIsEmpty || isText(area.rows - 1, 0));
  const names = byRows ? hasLeftLabels : hasTopLabels;
  const labels = byRows ? hasTopLabels : hasLeftLabels;
  const count =
    (byRows ? area.rows : area.columns) - (labelsTake(byRows, hasTopLabels, hasLeftLabels) ? 1 : 0);
  const first = (byRows ? area.rows : area.columns) - count;
  const skip = names ? 1 : 0;
  const sheet = quoteSheet(book.sheets.name(sheetId));
  const reference = (cells: Area) => `${sheet}!${formatAddress(cells, true)}`;
  const line = (index: number): Area =>
    byRows
      ? { row: area.row + index, column: area.column + skip, rows: 1, columns: area.columns - skip }
      : { row: area.row + skip, column: area.column + index, rows: area.rows - skip, columns: 1 };
  const nameCell = (index: number): Area =>
    byRows
      ? { row: area.row + index, column: area.column, rows: 1, columns: 1 }
      : { row: area.row, column: area.column + index, rows: 1, columns: 1 };
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const cell = nameCell(index);
    return {
      name: names
        ? book.cells.read(sheetId, cell.row, cell.column).text
        : `Datenreihe${offset + 1}`,
      nameReference: names ? reference(cell) : "",
      values: reference(line(index)),
      categories: labels ? reference(line(0)) : "",
      color: "",
    };
  });
}

/** Whether the first line of the block holds the categories instead of a series. */
function labelsTake(byRows: boolean, hasTopLabels: boolean, hasLeftLabels: boolean): boolean {
  return byRows ? hasTopLabels : hasLeftLabels;
}
