import type { Area } from "./address";

/** Kinds of charts that the workbook has, as Office.js names them. */
export type ChartType =
  "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Line" | "Doughnut";

/**
 * Format of an axis with whole euros or hours. The axis of a chart that has only zeros runs from 0
 * to 1: rounded to whole numbers its steps would read 0, 0, 0, 1, 1, 1.
 */
export const AXIS_OF_WHOLE_NUMBERS = "[>=1]#,##0;[<=-1]-#,##0;General";

/** Cells that a chart reads: of its own sheet, or of the one named. */
export interface ChartData extends Area {
  /** name of the sheet in the workbook at hand, see `SheetNames` */
  readonly sheet?: string;
}

/** One series of a chart. */
export interface SeriesBlueprint {
  /** a text; with {@link ChartBlock.namesFromCells} only for readers of the code */
  readonly name: string;
  readonly values: ChartData;
  readonly categories: ChartData;
  /** `#RRGGBB`; `none` draws nothing, as the base of a waterfall wants it */
  readonly colour: string;
  /** of a line, so that greyscale print tells lines apart; continuous unless said otherwise */
  readonly dash?: "Dash" | "Dot" | "DashDot";
  /** colour of every point, for a doughnut or for sums among changes */
  readonly pointColours?: readonly string[];
  /** number format of the values written at the points; none are written without it */
  readonly labelFormat?: string;
}

/** A chart with its data and the cells that it covers. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly type: ChartType;
  /** unique on its sheet: by it a refill knows the chart again */
  readonly name: string;
  /** with the unit of the values */
  readonly title: string;
  readonly series: readonly SeriesBlueprint[];
  /**
   * true where the cell before the first value holds the name of each series, and the series stand
   * next to one another: names in the legend then follow their cells
   */
  readonly namesFromCells?: boolean;
  readonly place: Area;
  /** number format of the value axis */
  readonly valueFormat: string;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  /** at the bottom unless said otherwise, and none where one series is drawn */
  readonly legend?: "bottom" | "right" | "none";
  /** per cent of a column's width between two columns or bars */
  readonly gapWidth?: number;
}
