import { cellAddress } from "../blueprint/address";

/** Address of one cell with its sheet, as a person reads it: `Anlagen!P5`. */
export function shownAddress(sheet: string, row: number, column: number): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${cellAddress(row, column)}`;
}
