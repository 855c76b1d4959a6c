import type { ChartType } from "../blueprint/chart";

/** One series of a picture, with a value for each category. */
export interface PictureSeries {
  readonly name: string;
  readonly values: readonly number[];
  /** `#RRGGBB` */
  readonly colour: string;
  /** of a line, so that greyscale print tells lines apart */
  readonly dash?: "Dash" | "Dot" | "DashDot";
}

/** A picture with its figures, as the pane shows it and as the workbook takes it. */
export interface Picture {
  readonly type: ChartType;
  /** with the unit of the values */
  readonly title: string;
  /** when, and under which assumptions the figures were calculated: they do not follow the workbook */
  readonly note: string;
  /** header of the categories */
  readonly categoryTitle: string;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  /** Excel number format of the values in its en-US form */
  readonly format: string;
}
