import type { workbookTexts as german } from "../de/workbook";

/** Joins names so that each can be told apart: “A”, “B”. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** Texts about the workbook, in English. */
export const workbookTexts: typeof german = {
  waitingForCellEdit:
    "A cell is being edited in Excel: as soon as you finish with Enter or Esc, work goes on here.",
  refusals: {
    "access-denied": () =>
      "Excel does not allow the change because the workbook or a sheet is protected or open as " +
      "read-only. Please remove the protection (Review tab) and try again.",
    "cell-edit": () =>
      "A cell is being edited in Excel. Please finish with Enter or Esc and try again.",
    busy: () => "Excel is too busy at the moment. Please wait a moment and try again.",
    disconnected: () =>
      "The connection to Excel was lost. Please close the task pane, open it again and try again.",
    "not-supported": (r) =>
      "This version of Excel lacks something that IT-Haushalt needs. Excel 2021 or newer is " +
      `required. Excel says: ${r.detail}`,
    "table-taken": (r) =>
      `The sheet “${r.sheet}” already has another table called “${r.table}”; it lacks the ` +
      `columns ${quoted(r.missing)}. Please give that table another name (Table Design tab) ` +
      "and try again.",
    "names-taken": (r) =>
      `The workbook already uses the names ${quoted(r.names)}, which IT-Haushalt needs for its ` +
      "assumptions. Please rename them (Formulas tab, Name Manager) and try again.",
    "table-missing": (r) =>
      `This workbook has no table called “${r.table}”. Please set the workbook up first (view ` +
      "“Start”).",
    "columns-missing": (r) =>
      `The table “${r.table}” lacks the columns ${quoted(r.columns)}. Please choose “Add what ` +
      "is missing” in the view “Start”.",
    "row-gone": (r) =>
      `The row is no longer in the table “${r.table}”; somebody has deleted or replaced it. Please ` +
      "look there and then make the change again.",
    "table-changed": (r) =>
      `The table "${r.table}" has been changed since the preview. Please look at the preview again ` +
      "and then take it over.",
    "import-changed": (r) =>
      `Imported rows of the table "${r.table}" have been changed, moved or deleted since. So ` +
      "everything stays as it is; please change the rows by hand.",
    "area-taken": (r) =>
      `On the sheet “${r.sheet}” the cells ${r.address} are not all empty. Please select a cell ` +
      "with enough free space below and to the right of it and try again.",
    "table-place-taken": (r) =>
      `The table “${r.table}” is missing, and something else stands in its place on the sheet ` +
      `“${r.sheet}” (${r.address}). Please clear these cells and try again.`,
    "freeze-record-damaged": () =>
      "The record of the frozen formulas in this workbook is incomplete. So that no formula is lost, " +
      "nothing was changed. Please open an earlier version of the file.",
    frozen: () =>
      "The formulas of this workbook are frozen. Please unfreeze them first in the view “Pass on”.",
    "newer-workbook": () =>
      "This workbook was set up with a newer version of IT-Haushalt. Please use that version.",
    cancelled: () => "The action was cancelled.",
    unexpected: (r) =>
      `Excel did not carry out the action. Please try again. Excel says: ${r.detail}`,
  },
  remains: {
    nothing: "The workbook is as before.",
    additions:
      "What had already been added to existing sheets stays; the next set-up adds the rest.",
    unfinished: "Sheets that were begun could not be removed; the next set-up replaces them.",
  },
  retired: (sheets) =>
    `Earlier sheets are kept: ${quoted(sheets)}. Delete them as soon as you no longer need them.`,
  moved: (sheets) =>
    `On the ${sheets.length === 1 ? "sheet" : "sheets"} ${quoted(sheets)} you have moved ` +
    "something; empty cells were not filled there.",
  lost: {
    title: "These formulas still show #REF!:",
    cells: (sheet, addresses, more) =>
      `${sheet}: ${addresses.join(", ")}${more > 0 ? ` and ${more} more places` : ""}`,
    advice:
      "What stood there is not certain. Please put the table or cell into the formula again in the " +
      "place of #REF!, or delete the formula.",
  },
  restored: {
    cells: (sheet, count) =>
      count === 1 ? `${sheet}: one cell added.` : `${sheet}: ${count} cells added.`,
    formulas: (sheet, count) =>
      count === 1 ? `${sheet}: one formula restored.` : `${sheet}: ${count} formulas restored.`,
    charts: (sheet, titles) =>
      `${sheet}: ${titles.length === 1 ? "chart" : "charts"} ${quoted(titles)} added.`,
    tables: (sheet, names) =>
      `${sheet}: ${names.length === 1 ? "table" : "tables"} ${quoted(names)} added.`,
  },
  completed: {
    columns: (table, names) =>
      `${table}: ${names.length === 1 ? "column" : "columns"} ${quoted(names)} added.`,
    formulas: (table, count) =>
      count === 1
        ? `${table}: one missing formula added.`
        : `${table}: ${count} missing formulas added.`,
    renamed: (table, header, now) =>
      `${table}: the column “${header}” is now called “${now}”; formulas do not find it. Please ` +
      "rename it back.",
    rows: (table, names) =>
      `${table}: ${names.length === 1 ? "row" : "rows"} ${quoted(names)} added.`,
    names: (names) => `${names.length === 1 ? "Name" : "Names"} ${quoted(names)} assigned again.`,
  },
};
