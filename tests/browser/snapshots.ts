import type { BrowserSession } from "../../src/workbench/cli/browser-session";
import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../../src/workbench/snapshot";

type Value = NonNullable<CellSnapshot["value"]>;

/** The workbook on the page, as plain data. */
export async function takeSnapshot({ page }: BrowserSession): Promise<BookSnapshot> {
  // As one text: the browser's protocol takes seconds for thousands of objects.
  const text = await page.evaluate(() => JSON.stringify(window.workbench?.snapshot()));
  return JSON.parse(text) as BookSnapshot;
}

/** The sheet of that name. */
export function sheet(book: BookSnapshot, name: string): SheetSnapshot {
  const found = book.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
}

/** The values of a table's column, top down; `null` for empty cells. */
export function column(book: BookSnapshot, table: string, header: string): (Value | null)[] {
  for (const { tables, cells } of book.sheets) {
    const found = tables.find(({ name }) => name === table);
    if (!found) continue;
    const index = found.columns.findIndex(({ name }) => name === header);
    if (index < 0) throw new Error(`${table} has no column "${header}".`);
    const { area } = found;
    const rows = area.rows - 1 - (found.showTotals ? 1 : 0);
    const values = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
    return Array.from(
      { length: rows },
      (_, row) => values.get(`${area.row + 1 + row},${area.column + index}`) ?? null,
    );
  }
  throw new Error(`There is no table "${table}".`);
}

/** The number to the right of the first cell with that content. */
export function valueAt(book: BookSnapshot, name: string, label: Value): number {
  const { cells } = sheet(book, name);
  const isBelow = typeof label === "number";
  const labels = cells.filter(({ value, column: at }) => value === label && (!isBelow || at === 0));
  const [found] = labels;
  const beside = cells.find(
    ({ row, column: at }) => row === found?.row && at === found.column + 1,
  )?.value;
  if (typeof beside !== "number") throw new Error(`No number beside "${label}" on ${name}.`);
  return beside;
}

/** Sheet, place and value of every cell that shows an error. */
export function cellsWithErrors(sheets: readonly SheetSnapshot[]): string[] {
  return sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ error }) => error)
      .map(({ row, column: at, value }) => `${name} ${row + 1},${at + 1}: ${value}`),
  );
}
