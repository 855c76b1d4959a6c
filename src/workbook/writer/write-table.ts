import { type Area, areaAddress } from "../blueprint/address";
import type { CellException, CellName, TableBlock } from "../blueprint/blueprint";
import { bodyArea, tableArea } from "../blueprint/table-area";
import { bodyLook, headerLook, isIndented } from "../blueprint/column-look";
import { asValue, formatFor } from "./cell-text";
import { setNumberFormat } from "./number-format";
import { ASSUMPTION_COMMENT } from "./own-comment";
import { type ListSources, writeValidation } from "./write-validation";
import { writeLook } from "./write-look";

/** Excel's plainest table style: the look comes from the cells, so that it prints as it is shown. */
const TABLE_STYLE = "TableStyleLight1";

/** Writes an Excel table with its rows, formats, names and validation, but without formulas. */
export function writeTable(
  sheet: Excel.Worksheet,
  block: TableBlock,
  lists: ListSources,
): Excel.Table {
  const area = tableArea(block);
  const { columns } = block.schema;
  const header = sheet.getRange(areaAddress({ ...area, rows: 1 }));
  header.values = [columns.map((column) => column.header)];

  const body = bodyArea(block);
  columns.forEach((column, index) => {
    const range = columnRange(sheet, body, index);
    writeNumberFormats(
      range,
      block.rows.map((row) => formatFor(row[column.key] ?? "", column.format)),
      column.format,
    );
    writeLook(range, bodyLook(column));
    if (column.validation !== undefined) writeValidation(range, column.validation, lists);
    const headerCell = sheet.getCell(area.row, area.column + index);
    writeLook(headerCell, headerLook(column));
    if (isIndented(column, columns[index - 1]))
      for (const cells of [range, headerCell]) cells.format.indentLevel = 1;
  });
  for (const exception of block.exceptions) writeException(sheet, block, exception, lists);
  if (block.rows.length > 0) writeTypedValues(sheet, block, body);

  const table = sheet.tables.add(areaAddress(area), true);
  table.name = block.schema.name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  table.showFilterButton = block.showFilterButtons;

  for (const name of block.names) writeName(sheet, block, name);
  return table;
}

/** Writes the formulas of a table; they may name tables and names of any sheet. */
export function writeCalculatedColumns(sheet: Excel.Worksheet, block: TableBlock): void {
  const body = bodyArea(block);
  block.schema.columns.forEach(({ formula }, index) => {
    if (formula === undefined) return;
    columnRange(sheet, body, index).formulas = repeated(formula, body.rows);
  });
}

/** The same content for every row of a column. */
export function repeated<T>(content: T, rows: number): T[][] {
  return Array.from({ length: rows }, () => [content]);
}

/** One format where all rows have the same: a request grows with every cell that it names. */
function writeNumberFormats(
  range: Excel.Range,
  formats: readonly string[],
  columnFormat: string,
): void {
  if (formats.every((format) => format === columnFormat)) setNumberFormat(range, columnFormat);
  else range.numberFormat = formats.map((format) => [format]);
}

function writeTypedValues(sheet: Excel.Worksheet, block: TableBlock, body: Area): void {
  block.schema.columns.forEach(({ formula, key }, index) => {
    if (formula !== undefined) return;
    if (block.rows.every((row) => row[key] === undefined)) return;
    const values = block.rows.map((row) => [asValue(row[key] ?? "")]);
    columnRange(sheet, body, index).values = values;
  });
}

function writeException(
  sheet: Excel.Worksheet,
  block: TableBlock,
  exception: CellException,
  lists: ListSources,
): void {
  const cell = cellOf(sheet, block, exception);
  if (exception.format !== undefined) {
    const value = block.rows[exception.row]?.[exception.column] ?? "";
    cell.numberFormat = [[formatFor(value, exception.format)]];
  }
  if (exception.validation !== undefined) writeValidation(cell, exception.validation, lists);
}

function writeName(sheet: Excel.Worksheet, block: TableBlock, name: CellName): void {
  sheet.context.workbook.names.add(name.name, cellOf(sheet, block, name), ASSUMPTION_COMMENT);
}

function cellOf(
  sheet: Excel.Worksheet,
  block: TableBlock,
  { row, column }: { readonly row: number; readonly column: string },
): Excel.Range {
  const index = block.schema.columns.findIndex(({ key }) => key === column);
  return sheet.getCell(block.row + 1 + row, block.column + index);
}

function columnRange(sheet: Excel.Worksheet, body: Area, index: number): Excel.Range {
  return sheet.getRange(areaAddress({ ...body, column: body.column + index, columns: 1 }));
}
