import { BEFUNDE } from "../../tables/befunde";
import { readHeader } from "../../tables/header";
import type { CellInput } from "../blueprint/blueprint";
import { COLOUR } from "../blueprint/look";
import { rowsOf } from "../import/target-table";
import { setNumberFormat } from "../writer/number-format";
import type { CheckedTable } from "./checked-workbook";

/** Columns with sentences, which take several lines. */
const LONG = ["finding", "advice", "reason"] as const;

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
  for (const key of LONG) area.getColumn(positions.get(key) ?? 0).format.wrapText = true;
  const link = area.getColumn(positions.get("link") ?? 0).format.font;
  link.color = COLOUR.input;
  link.underline = "Single";
  area.format.autofitRows();
  printUpTo(table, positions.get("reason") ?? width - 1);
  await context.sync();
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
