/** A block of cells; row and column are zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const LETTERS = 26;

/** Letters of a column (DE: Spaltenbuchstaben). @param column zero-based, e.g. 0 gives `A` */
export function columnLetters(column: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (column % LETTERS));
  const before = Math.floor(column / LETTERS);
  return before === 0 ? last : columnLetters(before - 1) + last;
}

/** Address of one cell, e.g. `B5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Address of an area, e.g. `B5:C9`. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Address that keeps pointing at the same cells, with its sheet, e.g. `'Blatt 1'!$B$5:$B$9`. */
export function absoluteAddress(sheet: string, { row, column, rows, columns }: Area): string {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `'${sheet.replaceAll("'", "''")}'!${first}:${last}`;
}

/**
 * A reference without `=` and quotation marks, to be compared: Excel puts a sheet's name in them
 * only where it must.
 */
export function plainReference(formula: string): string {
  return formula.replace(/^=/u, "").replaceAll("'", "");
}

/** True where two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
