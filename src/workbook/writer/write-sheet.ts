import { areaAddress, columnLetters } from "../blueprint/address";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { writeCells } from "./write-cells";
import { writeChart } from "./write-chart";
import { writePage } from "./write-page";
import { writeSpill } from "./write-spill";
import { writeTable } from "./write-table";
import type { ListSources } from "./write-validation";

/** A table that was written, by the name in its schema. */
export interface WrittenTable {
  readonly name: string;
  readonly table: Excel.Table;
}

/** Writes a whole sheet from its blueprint into an empty worksheet; returns the tables on it. */
export function writeSheet(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  lists: ListSources,
): readonly WrittenTable[] {
  blueprint.columnWidths.forEach((characters, index) => {
    const letters = columnLetters(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOf(characters);
  });
  for (const { row, height } of blueprint.rowHeights) {
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  }

  sheet.showGridlines = blueprint.showGridlines;

  const tables: WrittenTable[] = [];
  for (const block of blueprint.blocks) {
    switch (block.kind) {
      case "cells":
        writeCells(sheet, block);
        break;
      case "table":
        tables.push({ name: block.schema.name, table: writeTable(sheet, block, lists) });
        break;
      case "spill":
        writeSpill(sheet, block);
        break;
      case "chart":
        writeChart(sheet, block);
        break;
    }
  }
  freeze(sheet, blueprint.frozen);
  writePage(sheet, blueprint.page);
  return tables;
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(areaAddress({ row: 0, column: 0, rows, columns }));
}

/**
 * Width of a column in points, as Office.js takes it, for so many digits of the default font:
 * 7 pixels a digit and 5 pixels of padding at 96 pixels an inch.
 */
function pointsOf(characters: number): number {
  return ((characters * 7 + 5) * 72) / 96;
}
