import type { TableSchema, Validation, ValidationRule } from "../../tables/schema";
import type { Area } from "./address";
import type { LookName } from "./look";

/** What a cell may be given: a value, or text that begins with `=` in a calculated cell. */
export type CellInput = string | number | boolean;

/** Name of a sheet in code, the same whatever the sheet is called in the workbook. */
export type SheetKey = "overview" | "assumptions" | "assets" | "assetSchedule" | "usefulLives";

/** One cell with content and look. Content that begins with `=` is a formula in its en-US form. */
export interface CellBlueprint {
  readonly content: CellInput;
  readonly look: LookName;
  /** Excel number format in its en-US form */
  readonly format?: string;
}

/** Labels, figures and single formulas: rows of cells from a corner; `null` leaves a cell alone. */
export interface CellsBlock {
  readonly kind: "cells";
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellBlueprint | null)[])[];
}

/** What may be typed into a single cell, where the column as a whole has no rule. */
export interface CellValidation {
  readonly rule:
    ValidationRule | { readonly type: "integer"; readonly min: number; readonly max: number };
  readonly alert: Validation["alert"];
  /** German: the workbook is German in every locale */
  readonly message: string;
}

/** What a single cell of a table has that differs from its column. */
export interface CellException {
  /** zero-based row of the table's body */
  readonly row: number;
  /** key of the column */
  readonly column: string;
  readonly format?: string;
  readonly validation?: CellValidation;
}

/** A defined name of the workbook for one cell of a table. */
export interface CellName {
  readonly name: string;
  /** zero-based row of the table's body */
  readonly row: number;
  /** key of the column */
  readonly column: string;
}

/** An Excel table, built from its schema. */
export interface TableBlock {
  readonly kind: "table";
  /** position of the header row's first cell */
  readonly row: number;
  readonly column: number;
  readonly schema: TableSchema;
  /** typed values by column key; a table always has at least one row, if need be an empty one */
  readonly rows: readonly Readonly<Record<string, CellInput>>[];
  readonly exceptions: readonly CellException[];
  /** defined names of single cells */
  readonly names: readonly CellName[];
  /** false where sorting would do harm */
  readonly showFilterButtons: boolean;
}

/** A formula whose result spills. The room is what nothing else on the sheet may touch. */
export interface SpillBlock {
  readonly kind: "spill";
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly room: { readonly rows: number; readonly columns: number };
  /** number format of every column but the first, which holds the names of the rows */
  readonly format: string;
  /** text of the first cell of the row that adds up the others */
  readonly totalLabel: string;
}

/** One series of a chart; areas lie on the chart's own sheet. */
export interface SeriesBlueprint {
  readonly name: string;
  readonly values: Area;
  readonly categories: Area;
  readonly colour: string;
}

/** A chart with its data and the cells that it covers. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly type: "ColumnClustered";
  readonly name: string;
  readonly title: string;
  readonly series: readonly SeriesBlueprint[];
  readonly place: Area;
  /** number format of the value axis */
  readonly valueFormat: string;
}

export type Block = CellsBlock | TableBlock | SpillBlock | ChartBlock;

/** How a sheet prints: A4 landscape, one page wide. */
export interface PageBlueprint {
  /** zero-based rows that every page repeats */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** print headers take static text with Excel's codes (`&P`, `&N`) */
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** One sheet as data. All positions are zero-based. */
export interface SheetBlueprint {
  readonly key: SheetKey;
  /** at most 31 characters */
  readonly name: string;
  readonly columnWidths: readonly number[];
  /** height in points of rows that differ from the default */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly Block[];
  readonly page: PageBlueprint;
}

/** The whole workbook as data. */
export interface WorkbookBlueprint {
  /** in the order of the tabs */
  readonly sheets: readonly SheetBlueprint[];
  /** in the order in which they can be written: a formula needs the tables that it names */
  readonly writeOrder: readonly SheetKey[];
}
