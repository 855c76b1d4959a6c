import { areaAddress, columnLetters } from "../blueprint/address";
import type { Block, SheetBlueprint } from "../blueprint/blueprint";
import { writeCells } from "./write-cells";
import { writeChart } from "./write-chart";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeAreaNames } from "./write-names";
import { writePage } from "./write-page";
import { writeSpill } from "./write-spill";
import { writeCalculatedColumns, writeTable } from "./write-table";
import type { ListSources } from "./write-validation";

/** A table that was written, by the name in its schema. */
export interface WrittenTable {
  readonly name: string;
  readonly table: Excel.Table;
}

/** Gives an empty worksheet its widths and heights, its frozen rows and its print set-up. */
export function writeMeasures(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  blueprint.columnWidths.forEach((characters, index) => {
    const letters = columnLetters(index);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOf(characters);
  });
  for (const { row, height } of blueprint.rowHeights) {
    sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  }
  sheet.showGridlines = blueprint.showGridlines;
  if (blueprint.tabColour !== undefined) sheet.tabColor = blueprint.tabColour;
  freeze(sheet, blueprint.frozen);
  writePage(sheet, blueprint.page);
}

/**
 * Writes what formulas of any sheet may refer to: the tables without their formulas, and the names
 * of cells.
 *
 * @returns the tables on the sheet
 */
export function writeTablesAndNames(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  lists: ListSources,
): readonly WrittenTable[] {
  const tables = blocksOf(blueprint, "table").map((block) => ({
    name: block.schema.name,
    table: writeTable(sheet, block, lists),
  }));
  writeAreaNames(sheet, blueprint);
  return tables;
}

/** Writes what may refer to the tables and names of every sheet: cells, formulas, spills. */
export function writeContents(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  lists: ListSources,
): void {
  for (const block of blocksOf(blueprint, "table")) writeCalculatedColumns(sheet, block);
  for (const block of blocksOf(blueprint, "cells")) writeCells(sheet, block, lists);
  for (const block of blocksOf(blueprint, "spill")) writeSpill(sheet, block);
  writeConditionalFormats(sheet, blueprint.conditionalFormats ?? []);
}

/** Writes the charts; the cells that name their series must have been calculated. */
export function writeCharts(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  for (const block of blocksOf(blueprint, "chart")) writeChart(sheet, block);
}

/** The blocks of one kind on a sheet. */
export function blocksOf<K extends Block["kind"]>(
  { blocks }: SheetBlueprint,
  kind: K,
): readonly Extract<Block, { kind: K }>[] {
  const isOfKind = (block: Block): block is Extract<Block, { kind: K }> => block.kind === kind;
  return blocks.filter(isOfKind);
}

function freeze(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  if (rows === 0 && columns === 0) return;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(areaAddress({ row: 0, column: 0, rows, columns }));
}

/**
 * Width of a column in points, as Office.js takes it, for so many digits of the default font:
 * 7 pixels a digit and 5 pixels of padding at 96 pixels an inch.
 */
function pointsOf(characters: number): number {
  return ((characters * 7 + 5) * 72) / 96;
}
