import { areaAddress, columnLetters } from "../blueprint/address";
import type { SpillBlock } from "../blueprint/blueprint";
import { COLOUR, FONT_SIZE } from "../blueprint/look";

/**
 * Writes a spilling formula and dresses the room that it may take. Header and total row are found
 * by conditional formats that read the cells, because the size of a spill changes with the data.
 */
export function writeSpill(sheet: Excel.Worksheet, block: SpillBlock): void {
  const { row, column, room } = block;
  const area = { row, column, ...room };
  const whole = sheet.getRange(areaAddress(area));
  whole.format.font.size = FONT_SIZE.body;
  const header = sheet.getRange(areaAddress({ ...area, rows: 1 }));
  const amounts = sheet.getRange(
    areaAddress({
      row: row + 1,
      column: column + 1,
      rows: room.rows - 1,
      columns: room.columns - 1,
    }),
  );
  setNumberFormat(amounts, block.format);
  amounts.format.horizontalAlignment = "Right";
  header.format.horizontalAlignment = "Right";
  sheet.getCell(row, column).format.horizontalAlignment = "Left";

  dressHeader(header, `=${columnLetters(column)}$${row + 1}<>""`);
  dressTotal(
    sheet.getRange(areaAddress({ ...area, row: row + 1, rows: room.rows - 1 })),
    `=AND($${columnLetters(column)}${row + 2}="${block.totalLabel}",${columnLetters(column)}$${row + 1}<>"")`,
  );
  sheet.getCell(row, column).formulas = [[block.formula]];
}

function dressHeader(range: Excel.Range, formula: string): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.fill.color = COLOUR.header;
  custom.format.font.color = COLOUR.onHeader;
  custom.format.font.bold = true;
}

function dressTotal(range: Excel.Range, formula: string): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.bold = true;
  custom.format.fill.color = COLOUR.groupFill;
}

/** One format for all cells; the declaration of Office.js leaves out that a single value is taken. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
