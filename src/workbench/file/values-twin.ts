import type { BookSnapshot, CellSnapshot } from "../snapshot";

/**
 * The same workbook with the last values in the place of formulas, for pictures: a program that
 * does not know the add-in would calculate its functions to `#NAME?`. Names, charts, formats and
 * validations stay.
 */
export function valuesTwin(book: BookSnapshot): BookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(valueCell),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map(({ name }) => ({ name })),
      })),
    })),
  };
}

function valueCell(cell: CellSnapshot): CellSnapshot {
  const { row, column, value, error, format, style, note, hyperlink } = cell;
  return {
    row,
    column,
    value,
    ...(error !== undefined && { error }),
    ...(format !== undefined && { format }),
    ...(style !== undefined && { style }),
    ...(note !== undefined && { note }),
    ...(hyperlink !== undefined && { hyperlink }),
  };
}
