import type { ChartSnapshot } from "./chart-snapshot";

export type { ChartSeriesSnapshot, ChartSnapshot, LineDash } from "./chart-snapshot";

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
  readonly customXml: readonly CustomXmlSnapshot[];
  /** Settings of add-ins in the document (Office.context.document.settings), JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties?: PropertiesSnapshot;
}

/** A custom XML part: a whole document, and the GUID in braces that it is known by. */
export interface CustomXmlSnapshot {
  readonly id: string;
  readonly xml: string;
}

/** Properties of the document (DE: Dateieigenschaften), as `Excel.DocumentProperties` names them. */
export interface PropertiesSnapshot {
  readonly author?: string;
  readonly category?: string;
  readonly comments?: string;
  readonly company?: string;
  readonly keywords?: string;
  readonly lastAuthor?: string;
  readonly manager?: string;
  readonly subject?: string;
  readonly title?: string;
  /** ISO 8601 in UTC, to the second. */
  readonly created?: string;
}

export interface NameSnapshot {
  readonly name: string;
  /** Formula with leading `=`, e.g. `=Annahmen!$B$5`. */
  readonly formula: string;
  readonly comment: string;
  /** Name of the sheet the name is local to; absent for the whole workbook. */
  readonly sheet?: string;
  /** Left out of Excel's list of names. */
  readonly hidden?: true;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** `#RRGGBB`, or empty. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Percent; absent for 100. */
  readonly zoom?: number;
  /** Protected against changes, without a password. */
  readonly isProtected?: true;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Size of every column and row that is not named below; absent for Excel's own (64 and 20). */
  readonly defaultSize?: { readonly width: number; readonly height: number };
  /** Only columns that differ from the default width or are hidden. */
  readonly columns: readonly {
    readonly index: number;
    readonly width: number;
    readonly hidden?: true;
  }[];
  readonly rows: readonly {
    readonly index: number;
    readonly height: number;
    readonly hidden?: true;
  }[];
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
  readonly hyperlink?: HyperlinkSnapshot;
}

/** A link of a cell: to an address outside or to a place in the workbook, e.g. `Anlagen!B5`. */
export type HyperlinkSnapshot = (
  | { readonly address: string; readonly documentReference?: string }
  | { readonly documentReference: string }
) & { readonly screenTip?: string };

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
  readonly highlightFirstColumn?: true;
  readonly highlightLastColumn?: true;
  readonly bandedColumns?: true;
  /** Columns that show only some values; the other rows are hidden. */
  readonly filters?: readonly TableFilterSnapshot[];
}

export interface TableFilterSnapshot {
  /** Position in the table, zero-based. */
  readonly column: number;
  /** Texts as shown in the cells. */
  readonly values: readonly string[];
  readonly blanks?: true;
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
  /** Columns repeated on each page, zero-based, both included. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** Percent where the pages are not fitted; absent for 100. */
  readonly scale?: number;
  readonly centerHorizontally?: true;
  readonly centerVertically?: true;
  readonly printGridlines?: true;
  readonly printArea?: Area;
  /** Rows and columns in front of which a page break was set, zero-based, ascending. */
  readonly breaks?: {
    readonly rows?: readonly number[];
    readonly columns?: readonly number[];
  };
  readonly header: HeaderFooterSnapshot;
  readonly footer: HeaderFooterSnapshot;
  /** Points. */
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    /** Distance of header and footer from the paper's edge; absent for 21.6. */
    readonly header?: number;
    readonly footer?: number;
  };
  readonly blackAndWhite: boolean;
}

/** Texts with Excel's codes (`&P`, `&N`, `&D`). */
export interface HeaderFooterSnapshot {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}
