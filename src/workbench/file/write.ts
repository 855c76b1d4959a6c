import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { writeCells } from "./cells";
import { addCharts, writeDrawing } from "./charts";
import { markStoppingFormats, writeConditionalFormats } from "./conditional-formats";
import { writeCustomXml } from "./custom-xml";
import { areaAddress, characters, points } from "./geometry";
import { singleCellNames, writeNames } from "./names";
import { pack, partText, setPartText, sheetPaths, unpack, type Parts } from "./package";
import { writePage } from "./page";
import { argb } from "./styles";
import { announceTables, writeTables } from "./tables";
import { announceValidations, writeValidations } from "./validations";

/**
 * Version of the calculation engine that the file claims. A file of an older one is calculated
 * anew when it is opened, and readers without the add-in would see `#NAME?` for its values.
 */
const CALCULATION_VERSION = "191029";

/**
 * Writes a workbook as .xlsx: formulas with their last values, so that a reader without the
 * add-in sees numbers. Runs in Node and in browsers.
 *
 * @param savedAt goes to the file's properties
 * @returns the file's bytes
 * @throws FileError where something cannot be stored, with sheet and cell
 */
export async function writeXlsx(book: BookSnapshot, savedAt = new Date()): Promise<Uint8Array> {
  installChartSupport();
  const names = singleCellNames(book.names);
  const workbook = new Workbook();
  Object.assign(workbook, { creator: "IT-Haushalt", lastModifiedBy: "IT-Haushalt" });
  Object.assign(workbook, { created: savedAt, modified: savedAt });
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 28_800,
      height: 17_500,
      firstSheet: 0,
      activeTab: book.activeSheet,
      visibility: "visible",
    },
  ];
  for (const sheet of book.sheets) addSheet(workbook, sheet, names);
  // Charts copy values of cells of other sheets, so all sheets are filled before.
  for (const sheet of book.sheets) addCharts(sheetOf(workbook, sheet.name), sheet);

  const parts = await unpack(await workbook.xlsx.writeBuffer({ validate: false }));
  sheetPaths(parts).forEach((path, index) => {
    const sheet = book.sheets[index];
    if (sheet !== undefined) completeSheet(parts, path, sheet, names);
  });
  writeNames(parts, book);
  claimCalculation(parts);
  writeCustomXml(parts, book.customXml, book.settings);
  return pack(parts);
}

function addSheet(workbook: Workbook, sheet: SheetSnapshot, names: ReadonlySet<string>): void {
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  const view = { showGridLines: sheet.showGridlines };
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    ...(sheet.tabColor !== "" && { properties: { tabColor: { argb: argb(sheet.tabColor) } } }),
    views: [xSplit + ySplit > 0 ? { ...view, state: "frozen", xSplit, ySplit } : view],
  });
  for (const { index, width } of sheet.columns) {
    worksheet.getColumn(index + 1).width = characters(width);
  }
  for (const { index, height } of sheet.rows) worksheet.getRow(index + 1).height = points(height);
  // Before the cells: announcing a table writes its header cells.
  announceTables(worksheet, sheet);
  writeCells(worksheet, sheet, names);
  for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(areaAddress(area));
  announceValidations(worksheet, sheet);
  writeConditionalFormats(worksheet, sheet);
  writePage(worksheet, sheet.page, sheet.name);
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const worksheet = workbook.getWorksheet(name);
  if (worksheet === undefined) throw new Error(`The sheet "${name}" was not added.`);
  return worksheet;
}

function completeSheet(
  parts: Parts,
  path: string,
  sheet: SheetSnapshot,
  names: ReadonlySet<string>,
): void {
  writeTables(parts, path, sheet, names);
  writeDrawing(parts, path, sheet);
  writeValidations(parts, path, sheet);
  markStoppingFormats(parts, path, sheet);
}

function claimCalculation(parts: Parts): void {
  const workbook = "xl/workbook.xml";
  const text = partText(parts, workbook);
  setPartText(parts, workbook, text.replace(/calcId="\d+"/, `calcId="${CALCULATION_VERSION}"`));
}
