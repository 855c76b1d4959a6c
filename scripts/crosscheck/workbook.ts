import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../../src/workbench/snapshot";
import { RESULT_COLUMN, type ComparedRow } from "./rows";

/** The rows as a workbook of one sheet, without the results of the formulas. */
export function workbookOf(rows: readonly ComparedRow[]): BookSnapshot {
  const cells = rows.flatMap((row, index): CellSnapshot[] => [
    { row: index, column: RESULT_COLUMN, value: null, formula: row.formula },
    ...row.cells,
  ]);
  return {
    sheets: [{ ...emptySheet, cells }],
    names: [],
    activeSheet: 0,
    customXml: [],
    settings: {},
  };
}

const nothing = { left: "", center: "", right: "" };

const emptySheet: Omit<SheetSnapshot, "cells"> = {
  name: "Vergleich",
  visibility: "visible",
  tabColor: "",
  showGridlines: true,
  frozen: { rows: 0, columns: 0 },
  columns: [],
  rows: [],
  merges: [],
  tables: [],
  charts: [],
  validations: [],
  conditionalFormats: [],
  page: {
    orientation: "portrait",
    paper: "A4",
    header: nothing,
    footer: nothing,
    margins: { left: 50, right: 50, top: 50, bottom: 50 },
    blackAndWhite: false,
  },
};
