/**
 * A workbook as plain data: what the host hands to the file writer, and what the file reader
 * hands back. Positions are zero-based; formulas are en-US with structured references as in a
 * formula bar (`=AMT.AFASUMME(Anlagen[#All],2026,5)`); sizes are pixels unless said otherwise.
 */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** Index of the sheet that is shown first. */
  readonly activeSheet: number;
  /** Custom XML parts, each a whole document. */
  readonly customXml: readonly string[];
  /** Settings of add-ins in the document (Office.context.document.settings), JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface NameSnapshot {
  readonly name: string;
  /** Formula with leading `=`, e.g. `=Annahmen!$B$5`. */
  readonly formula: string;
  readonly comment: string;
  /** Name of the sheet the name is local to; absent for the whole workbook. */
  readonly sheet?: string;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `#RRGGBB`, or empty. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Only columns that differ from the default width. */
  readonly columns: readonly { readonly index: number; readonly width: number }[];
  readonly rows: readonly { readonly index: number; readonly height: number }[];
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly page: PageSnapshot;
}

/** A block of cells, both corners included. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellValue = string | number | boolean | null;

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** The value, of a formula the last calculated one; an error as text with `error` set. */
  readonly value: CellValue;
  /** Set when the value is an error such as `#VALUE!` or `#N/A`. */
  readonly error?: boolean;
  readonly formula?: string;
  /** Of the top left cell of a spill: its size. The other cells carry their values. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Excel number format, en-US code; absent for General. */
  readonly format?: string;
  readonly style?: CellStyle;
  readonly note?: string;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: {
    readonly top?: BorderSnapshot;
    readonly bottom?: BorderSnapshot;
    readonly left?: BorderSnapshot;
    readonly right?: BorderSnapshot;
  };
}

export interface BorderSnapshot {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly color: string;
}

export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly {
    readonly name: string;
    /** Formula of a calculated column, as in the formula bar. */
    readonly formula?: string;
  }[];
  readonly style: string;
  readonly bandedRows: boolean;
  readonly showFilter: boolean;
  readonly showTotals: boolean;
}

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
  readonly legend: "none" | "bottom" | "right" | "top" | "left";
}

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** Reference of the name cell with sheet, e.g. `Übersicht!$B$4`, or empty. */
  readonly nameReference: string;
  readonly values: string;
  readonly categories: string;
  /** `#RRGGBB`, or empty for the automatic colour. */
  readonly color: string;
}

export interface ValidationSnapshot {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
    readonly show: boolean;
  };
  readonly prompt: { readonly title: string; readonly message: string; readonly show: boolean };
}

export type ValidationOperator =
  | "between"
  | "notBetween"
  | "equalTo"
  | "notEqualTo"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqualTo"
  | "lessThanOrEqualTo";

export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "textLength";
      readonly operator: ValidationOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    };

export interface ConditionalFormatSnapshot {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "formula"; readonly formula: string }
    | {
        readonly kind: "cellValue";
        readonly operator: ValidationOperator;
        readonly formula1: string;
        readonly formula2?: string;
      };
  readonly style: CellStyle;
  readonly stopIfTrue: boolean;
}

export interface PageSnapshot {
  readonly orientation: "portrait" | "landscape";
  /** Excel.PaperType, e.g. `A4`. */
  readonly paper: string;
  /** Pages wide and tall to fit on; absent where the zoom is not set so. */
  readonly fitWide?: number | undefined;
  readonly fitTall?: number | undefined;
  /** Rows repeated on each page, zero-based, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly printArea?: Area;
  readonly header: HeaderFooterSnapshot;
  readonly footer: HeaderFooterSnapshot;
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly blackAndWhite: boolean;
}

/** Texts with Excel's codes (`&P`, `&N`, `&D`). */
export interface HeaderFooterSnapshot {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
