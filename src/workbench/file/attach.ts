import type { CellSnapshot } from "../snapshot";

/**
 * The cells with what a file keeps beside them, by `row,column`; it may lie on a cell that has
 * nothing else.
 */
export function attach<Name extends "hyperlink" | "note">(
  cells: readonly CellSnapshot[],
  name: Name,
  contents: ReadonlyMap<string, NonNullable<CellSnapshot[Name]>>,
): CellSnapshot[] {
  const waiting = new Map(contents);
  const attached = cells.map((cell) => {
    const key = `${String(cell.row)},${String(cell.column)}`;
    const content = waiting.get(key);
    waiting.delete(key);
    return content === undefined ? cell : { ...cell, [name]: content };
  });
  const alone = [...waiting].map(([key, content]): CellSnapshot => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, value: null, [name]: content };
  });
  return alone.length === 0
    ? attached
    : [...attached, ...alone].sort((a, b) => a.row - b.row || a.column - b.column);
}
