export interface ChartSnapshot {
  readonly name: string;
  /** Excel.ChartType, e.g. `ColumnClustered`, `ColumnStacked`, `Line`, `BarClustered`, `Doughnut`. */
  readonly type: string;
  readonly title: string;
  /** Position of the frame on the sheet, points as in Office.js. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly ChartSeriesSnapshot[];
  readonly categoryAxisTitle: string;
  readonly valueAxisTitle: string;
  /** Number format of the value axis, en-US code; empty for the source's. */
  readonly valueFormat: string;
  /** Number format of the category axis, en-US code; absent for the source's. */
  readonly categoryFormat?: string;
  /** The first category stands where the last one usually does, e.g. on top of lying bars. */
  readonly categoriesReversed?: boolean;
  /** The value axis stands beyond the last category, not before the first. */
  readonly valueAxisBeyond?: boolean;
  /** Limits of the value axis; absent where Excel chooses. */
  readonly valueMinimum?: number;
  readonly valueMaximum?: number;
  /** Gap between columns in percent of their width; absent for 150. */
  readonly gapWidth?: number;
  readonly legend: "none" | "bottom" | "right" | "top" | "left";
  /** Series that the legend leaves out, by their position. */
  readonly hiddenLegendEntries?: readonly number[];
}

export type LineDash = "dash" | "dashDot" | "dashDotDot" | "dot" | "roundDot";

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** Reference of the name cell with sheet, e.g. `Übersicht!$B$4`, or empty. */
  readonly nameReference: string;
  readonly values: string;
  readonly categories: string;
  /** `#RRGGBB`, or empty for the automatic colour. */
  readonly color: string;
  /** Invisible columns or areas, e.g. the base of a waterfall. */
  readonly noFill?: true;
  /** Of a line; absent for a solid one. */
  readonly dash?: LineDash;
  /** Of a line [points]; absent for 2.25. */
  readonly lineWidth?: number;
  /** Points that differ: their colour, or empty for none. */
  readonly points?: readonly { readonly index: number; readonly color: string }[];
  /** Whether the values stand at the points. */
  readonly dataLabels?: { readonly format?: string };
}
