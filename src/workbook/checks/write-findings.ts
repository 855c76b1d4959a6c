import { BEFUNDE } from "../../tables/befunde";
import { readHeader } from "../../tables/header";
import type { CellInput } from "../blueprint/blueprint";
import { COLOUR } from "../blueprint/look";
import { rowsOf } from "../import/target-table";
import { setNumberFormat } from "../writer/number-format";
import type { CheckedTable } from "./checked-workbook";
import { linesByRow, LONG_COLUMNS } from "./finding-lines";

/**
 * Gives the table Befunde this body, in one request and where it differs only. All cells arrive at
 * once, between adding and taking away empty rows: whatever is cut off, no note stands beside another
 * finding, and writing again completes it.
 */
export async function writeFindings(
  context: Excel.RequestContext,
  { cells, formulas, name }: CheckedTable,
  body: readonly (readonly CellInput[])[],
): Promise<void> {
  const [header = [], ...before] = cells;
  if (isSame(formulas.slice(1), body)) return;
  const table = context.workbook.tables.getItem(name);
  const width = header.length;
  const blank = Array<string>(width).fill("");
  const missing = body.length - before.length;
  if (missing > 0) {
    table.rows.add(
      undefined,
      Array.from({ length: missing }, () => blank),
    );
  }
  const { positions } = readHeader(BEFUNDE, header);
  const area = rowsOf(table, 0, body.length, width);
  // before the texts: only in a text cell does a text that looks like a formula stay text
  for (const { format, key } of BEFUNDE.columns) {
    setNumberFormat(area.getColumn(positions.get(key) ?? 0), format);
  }
  const surplus = Array.from({ length: Math.max(0, -missing) }, () => blank);
  rowsOf(table, 0, body.length + surplus.length, width).formulas = [...body, ...surplus].map(
    (line) => [...line],
  );
  if (surplus.length > 0) rowsOf(table, body.length, surplus.length, width).delete("Up");

  area.format.verticalAlignment = "Top";
  for (const key of LONG_COLUMNS) area.getColumn(positions.get(key) ?? 0).format.wrapText = true;
  const link = area.getColumn(positions.get("link") ?? 0).format.font;
  link.color = COLOUR.input;
  link.underline = "Single";
  setHeights(area, linesByRow(body, header));
  printUpTo(table, positions.get("reason") ?? width - 1);
  await context.sync();
}

/** Height of a line of the body [points], and what a row has above and below its lines. */
const LINE_HEIGHT = 13;
const PADDING = 4;

/** Rows of one height next to each other take one operation. */
function setHeights(area: Excel.Range, lines: readonly number[]): void {
  lines.forEach((count, row) => {
    if (row > 0 && lines[row - 1] === count) return;
    const next = lines.findIndex((other, at) => at > row && other !== count);
    const rows = (next < 0 ? lines.length : next) - row;
    const height = count * LINE_HEIGHT + PADDING;
    area.getRow(row).getResizedRange(rows - 1, 0).format.rowHeight = height;
  });
}

/** Prints from the title to the last finding, without the columns that only the checks need. */
function printUpTo(table: Excel.Table, lastColumn: number): void {
  const last = table.getDataBodyRange().getColumn(lastColumn);
  const area = table.worksheet.getRange("A1").getBoundingRect(last);
  table.worksheet.pageLayout.setPrintArea(area);
}

function isSame(
  before: readonly (readonly unknown[])[],
  body: readonly (readonly CellInput[])[],
): boolean {
  return (
    before.length === body.length &&
    body.every((line, row) => line.every((cell, column) => cell === before[row]?.[column]))
  );
}
