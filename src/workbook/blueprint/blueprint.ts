import type { TableSchema, Validation, ValidationRule } from "../../tables/schema";
import type { Area } from "./address";
import type { ChartBlock } from "./chart";
import type { ConditionalLookName, LookName } from "./look";
import type { SheetKey } from "./sheet-names";

export type { ChartBlock, ChartData, SeriesBlueprint } from "./chart";
export type { SheetKey } from "./sheet-names";

/** What a cell may be given: a value, or text that begins with `=` in a calculated cell. */
export type CellInput = string | number | boolean;

/** One cell with content and look. Content that begins with `=` is a formula in its en-US form. */
export interface CellBlueprint {
  readonly content: CellInput;
  readonly look: LookName;
  /** Excel number format in its en-US form */
  readonly format?: string;
  /** what may be typed here */
  readonly validation?: CellValidation;
  /** defined name of the cell in the whole workbook */
  readonly name?: string;
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

/** How the values of a column of a spill look. */
export interface SpillColumn {
  /** Excel number format in its en-US form; General without it */
  readonly format?: string;
  readonly align: "Left" | "Right";
}

/** A formula whose result spills. The room is what nothing else on the sheet may touch. */
export interface SpillBlock {
  readonly kind: "spill";
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly room: { readonly rows: number; readonly columns: number };
  /** from left to right; the last one holds for all columns behind it */
  readonly columns: readonly [SpillColumn, ...SpillColumn[]];
  /** true where the first row of the result is a header */
  readonly hasHeader: boolean;
  /** texts in the first column that mark rows that add up others */
  readonly totalLabels?: readonly string[];
}

/**
 * A look that depends on cells. Colour alone does not print and not everybody sees it: what it
 * stands for is also said by a word or a sign in the cells.
 */
export interface ConditionalFormatBlueprint {
  readonly area: Area;
  /**
   * True where the look applies; relative to the first cell of the area, e.g. `=$C5="überfällig"`.
   * It reads cells of the same sheet; Excel takes neither structured references nor own functions.
   */
  readonly formula: string;
  readonly look: ConditionalLookName;
}

/** A defined name of the workbook: for cells of the sheet, or for a formula in its en-US form. */
export type NameBlueprint =
  | { readonly name: string; readonly area: Area }
  | { readonly name: string; readonly formula: string };

export type Block = CellsBlock | TableBlock | SpillBlock | ChartBlock;

/** How a sheet prints on A4. */
export interface PageBlueprint {
  readonly orientation: "Landscape" | "Portrait";
  /**
   * pages to fit on, `tall` open unless given; or a scale in per cent, which alone lets manual
   * breaks work
   */
  readonly zoom: { readonly wide: number; readonly tall?: number } | { readonly scale: number };
  /** zero-based rows that every page repeats */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** zero-based columns that every page repeats */
  readonly repeatedColumns?: { readonly first: number; readonly last: number };
  /** what is printed, where it is not everything */
  readonly printArea?: Area;
  /** zero-based rows and columns before which a new page begins */
  readonly breaks?: { readonly rows?: readonly number[]; readonly columns?: readonly number[] };
  /** print headers take static text with Excel's codes (`&P`, `&N`) */
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

/** One sheet as data. All positions are zero-based. */
export interface SheetBlueprint {
  readonly key: SheetKey;
  /** at most 31 characters */
  readonly name: string;
  /** in digits of the default font, from column A on */
  readonly columnWidths: readonly number[];
  /** height in points of rows that differ from the default */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly blocks: readonly Block[];
  readonly conditionalFormats?: readonly ConditionalFormatBlueprint[];
  /** defined names besides those of table rows and single cells */
  readonly names?: readonly NameBlueprint[];
  readonly page: PageBlueprint;
  /** `#RRGGBB` */
  readonly tabColour?: string;
}

/** The whole workbook as data. */
export interface WorkbookBlueprint {
  /** in the order of the tabs */
  readonly sheets: readonly SheetBlueprint[];
}
