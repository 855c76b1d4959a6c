import type {
  BookSnapshot,
  CellSnapshot,
  PageSnapshot,
  SheetSnapshot,
  TableSnapshot,
} from "../../../src/workbench/snapshot";

const noTexts = { left: "", center: "", right: "" };

const plainPage: PageSnapshot = {
  orientation: "portrait",
  paper: "A4",
  header: noTexts,
  footer: noTexts,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54 },
  blackAndWhite: false,
};

export function sheet(name: string, content: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    tabColor: "",
    showGridlines: true,
    frozen: { rows: 0, columns: 0 },
    columns: [],
    rows: [],
    cells: [],
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    page: plainPage,
    ...content,
  };
}

export function book(
  sheets: readonly SheetSnapshot[],
  content: Partial<BookSnapshot> = {},
): BookSnapshot {
  return { sheets, names: [], activeSheet: 0, customXml: [], settings: {}, ...content };
}

/** Cells from rows of values; empty places (`null`) are left out. */
export function cells(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  top = 0,
  left = 0,
): CellSnapshot[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null ? [] : [{ row: top + row, column: left + column, value }],
    ),
  );
}

export function table(
  name: string,
  area: TableSnapshot["area"],
  columns: TableSnapshot["columns"],
): TableSnapshot {
  return {
    name,
    area,
    columns,
    style: "TableStyleLight9",
    bandedRows: true,
    showFilter: true,
    showTotals: false,
  };
}

/** The same workbook with its cells row by row, as a file keeps them. */
export function inReadingOrder(original: BookSnapshot): BookSnapshot {
  return {
    ...original,
    sheets: original.sheets.map((content) => ({
      ...content,
      cells: [...content.cells].sort((a, b) => a.row - b.row || a.column - b.column),
    })),
  };
}
