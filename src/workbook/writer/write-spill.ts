import { areaAddress, cellAddress, columnLetters } from "../blueprint/address";
import type { SpillBlock } from "../blueprint/blueprint";
import { FONT_SIZE } from "../blueprint/look";
import { setNumberFormat } from "./number-format";
import { dressWhere } from "./write-conditional-formats";

/**
 * Writes a spilling formula and dresses the room that it may take. Header and totals are found by
 * conditional formats that read the cells, because the size of a spill changes with the data.
 */
export function writeSpill(sheet: Excel.Worksheet, block: SpillBlock): void {
  const { row, column, room } = block;
  const area = { row, column, ...room };
  const whole = sheet.getRange(areaAddress(area));
  whole.format.font.size = FONT_SIZE.body;
  const headerRows = block.hasHeader ? 1 : 0;
  const body = { ...area, row: row + headerRows, rows: room.rows - headerRows };
  for (const [index, { align, format }] of block.columns.entries()) {
    const isLast = index === block.columns.length - 1;
    const columns = isLast ? room.columns - index : 1;
    const at = { column: column + index, columns };
    sheet.getRange(areaAddress({ ...area, ...at })).format.horizontalAlignment = align;
    if (format !== undefined)
      setNumberFormat(sheet.getRange(areaAddress({ ...body, ...at })), format);
  }

  const letters = columnLetters(column);
  if (block.hasHeader) {
    const header = sheet.getRange(areaAddress({ ...area, rows: 1 }));
    header.format.wrapText = true;
    dressWhere(header, `=${letters}$${row + 1}<>""`, "header");
  }
  // A row ends where its first row ends: what lies to the right of the spill stays plain.
  const reachesHere = `${letters}$${row + 1}<>""`;
  for (const label of block.totalLabels ?? []) {
    const isTotal = `$${letters}${body.row + 1}="${label.replaceAll('"', '""')}"`;
    dressWhere(sheet.getRange(areaAddress(body)), `=AND(${isTotal},${reachesHere})`, "total");
  }
  sheet.getRange(cellAddress(row, column)).formulas = [[block.formula]];
}
