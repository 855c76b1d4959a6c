import { type Area, areaAddress } from "../blueprint/address";
import { RefusedError, type WorkbookResult } from "../refusal";
import { runExcel } from "../run-excel";
import { writeCells } from "../writer/write-cells";
import { writeChart } from "../writer/write-chart";
import type { Picture } from "./picture";
import { pictureBlocks, type PictureBlocks } from "./picture-blocks";

/** Where a picture is to stand. */
export type PicturePlace =
  /** a sheet of its own, by this name; it gets a number where the name is taken */
  | { readonly kind: "newSheet"; readonly name: string }
  /** from the selected cell on */
  | { readonly kind: "selection" };

/** Where a picture stands now. */
export interface InsertedPicture {
  readonly sheet: string;
  readonly address: string;
}

/** Width of the columns of a sheet of its own [points]: the first holds names. */
const WIDTHS = { categories: 150, values: 84 } as const;

/** Longest name of a sheet, and what it must not hold. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/gu;

/**
 * Writes the figures of a picture into the workbook and a native chart that reads them. Either
 * everything stands there afterwards or nothing does; what stands there already is never written
 * over.
 */
export async function insertPicture(
  picture: Picture,
  place: PicturePlace,
): Promise<WorkbookResult<InsertedPicture>> {
  return runExcel((context) =>
    place.kind === "newSheet"
      ? insertOnNewSheet(context, picture, place.name)
      : insertAtSelection(context, picture),
  );
}

async function insertOnNewSheet(
  context: Excel.RequestContext,
  picture: Picture,
  wanted: string,
): Promise<InsertedPicture> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeName(
    worksheets.items.map((sheet) => sheet.name),
    wanted,
  );
  const sheet = worksheets.add(name);
  try {
    const blocks = pictureBlocks(picture, { row: 0, column: 0 }, picture.title);
    // before the chart is placed, which stands where the columns put it
    sheet.getRange("A:A").format.columnWidth = WIDTHS.categories;
    const values = { row: 0, column: 1, rows: 1, columns: picture.series.length };
    sheet.getRange(areaAddress(values)).getEntireColumn().format.columnWidth = WIDTHS.values;
    writeBlocks(sheet, blocks);
    sheet.showGridlines = false;
    sheet.activate();
    sheet.getRange("A1").select();
    await context.sync();
    return { sheet: name, address: areaAddress(blocks.figures) };
  } catch (error) {
    // by its name, as the request that made it may have failed before it was there
    await undo(context, () => {
      context.workbook.worksheets.getItemOrNullObject(name).delete();
    });
    throw error;
  }
}

async function insertAtSelection(
  context: Excel.RequestContext,
  picture: Picture,
): Promise<InsertedPicture> {
  const corner = context.workbook.getSelectedRange().getCell(0, 0);
  corner.load("rowIndex,columnIndex");
  const sheet = corner.worksheet;
  sheet.load("name");
  sheet.charts.load("items/name");
  await context.sync();
  const name = freeName(
    sheet.charts.items.map((chart) => chart.name),
    picture.title,
  );
  const blocks = pictureBlocks(picture, { row: corner.rowIndex, column: corner.columnIndex }, name);
  await requireEmpty(context, sheet, blocks.covered);
  try {
    writeBlocks(sheet, blocks);
    await context.sync();
    return { sheet: sheet.name, address: areaAddress(blocks.figures) };
  } catch (error) {
    await undo(context, () => {
      sheet.charts.getItemOrNullObject(name).delete();
      sheet.getRange(areaAddress(blocks.figures)).clear();
    });
    throw error;
  }
}

function writeBlocks(sheet: Excel.Worksheet, { cells, chart }: PictureBlocks): void {
  writeCells(sheet, cells, noLists);
  writeChart(sheet, chart);
}

/** Nothing here lets a person choose. */
function noLists(): string {
  return "";
}

/** Refuses where a cell holds something, or a table reaches into the place. */
async function requireEmpty(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<void> {
  const address = areaAddress(area);
  const range = sheet.getRange(address);
  const used = range.getUsedRangeOrNullObject(true);
  const tables = range.getTables(false);
  tables.load("items/name");
  await context.sync();
  if (used.isNullObject && tables.items.length === 0) return;
  throw new RefusedError({ kind: "area-taken", sheet: sheet.name, address });
}

/** Takes back what was written; where that fails as well, the first error is what counts. */
async function undo(context: Excel.RequestContext, action: () => void): Promise<void> {
  try {
    action();
    await context.sync();
  } catch {
    // nothing more can be done: the connection is gone or the workbook is protected
  }
}

/** The name, with a number behind it where it is taken; short enough for a sheet. */
function freeName(taken: readonly string[], wanted: string): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted
    .replace(NOT_IN_NAMES, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME);
  let name = base;
  for (let count = 2; known.has(name.toLowerCase()); count += 1) {
    const suffix = ` ${count}`;
    name = base.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
  }
  return name;
}
