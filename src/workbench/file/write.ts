import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { writeCells } from "./cells";
import { addCharts, writeDrawing } from "./charts";
import { markStoppingFormats, writeConditionalFormats } from "./conditional-formats";
import { checkParts } from "./check/check-package";
import { writeCustomXml } from "./custom-xml";
import { FileError } from "./file-error";
import { areaAddress, characters, points, USUAL_SIZE } from "./geometry";
import { writeHyperlinks } from "./hyperlinks";
import { singleCellNames, writeNames } from "./names";
import { pack, partText, setPartText, sheetPaths, unpack, type Parts } from "./package";
import { writePage } from "./page";
import { announceProperties, writeProperties } from "./properties";
import { insertSheetElement } from "./sheet-elements";
import { argb } from "./styles";
import { announceTables, writeTables } from "./tables";
import { announceValidations, writeValidations } from "./validations";

/**
 * Version of the calculation engine that the file claims. A file of an older one is calculated
 * anew when it is opened, and readers without the add-in would see `#NAME?` for its values.
 */
const CALCULATION_VERSION = "191029";

/** Protection without a password, as Excel sets it by default. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

/**
 * Writes a workbook as .xlsx: formulas with their last values, so that a reader without the
 * add-in sees numbers. Runs in Node and in browsers.
 *
 * @param savedAt time of the last change in the file's properties
 * @returns the file's bytes
 * @throws FileError where something cannot be stored, with sheet and cell, and where Excel would
 *   repair the file
 */
export async function writeXlsx(book: BookSnapshot, savedAt = new Date()): Promise<Uint8Array> {
  installChartSupport();
  const names = singleCellNames(book.names);
  const workbook = new Workbook();
  announceProperties(workbook, book.properties ?? {});
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
  writeProperties(parts, book.properties ?? {}, savedAt);
  writeNames(parts, book);
  claimCalculation(parts);
  writeCustomXml(parts, book.customXml, book.settings);
  refuseUnsound(parts);
  return pack(parts);
}

function addSheet(workbook: Workbook, sheet: SheetSnapshot, names: ReadonlySet<string>): void {
  const { rows: ySplit, columns: xSplit } = sheet.frozen;
  const view = {
    showGridLines: sheet.showGridlines,
    ...(sheet.zoom !== undefined && { zoomScale: sheet.zoom, zoomScaleNormal: sheet.zoom }),
  };
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    ...(sheet.tabColor !== "" && { properties: { tabColor: { argb: argb(sheet.tabColor) } } }),
    views: [xSplit + ySplit > 0 ? { ...view, state: "frozen", xSplit, ySplit } : view],
  });
  writeSizes(worksheet, sheet);
  // Before the cells: announcing a table writes its header cells.
  announceTables(worksheet, sheet);
  writeCells(worksheet, sheet, names);
  for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(areaAddress(area));
  announceValidations(worksheet, sheet);
  writeConditionalFormats(worksheet, sheet);
  writePage(worksheet, sheet.page, sheet.name);
}

function writeSizes(worksheet: Worksheet, { columns, rows, defaultSize }: SheetSnapshot): void {
  for (const { index, width, hidden } of columns) {
    Object.assign(worksheet.getColumn(index + 1), {
      width: characters(width),
      hidden: hidden === true,
    });
  }
  for (const { index, height, hidden } of rows) {
    Object.assign(worksheet.getRow(index + 1), { height: points(height), hidden: hidden === true });
  }
  // Told even where it is Excel's own: other programs derive it from the fonts that they have.
  const { width, height } = defaultSize ?? USUAL_SIZE;
  Object.assign(worksheet.properties, {
    defaultColWidth: characters(width),
    defaultRowHeight: points(height),
    customHeight: height !== USUAL_SIZE.height,
  });
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
  writeHyperlinks(parts, path, sheet);
  if (sheet.isProtected === true) {
    insertSheetElement(parts, path, "sheetProtection", PROTECTION);
  }
}

function refuseUnsound(parts: Parts): void {
  const [first, ...others] = checkParts(parts);
  if (first === undefined) return;
  const more =
    others.length === 0
      ? ["", ""]
      : [
          ` (und ${String(others.length)} weitere Mängel)`,
          ` (and ${String(others.length)} more defects)`,
        ];
  throw new FileError(
    `Die Datei wurde nicht geschrieben, weil Excel sie reparieren würde. ${first.part}: ${first.german}${more[0] ?? ""}`,
    `The file was not written, since Excel would repair it. ${first.part}: ${first.english}${more[1] ?? ""}`,
  );
}

function claimCalculation(parts: Parts): void {
  const workbook = "xl/workbook.xml";
  const text = partText(parts, workbook);
  setPartText(parts, workbook, text.replace(/calcId="\d+"/, `calcId="${CALCULATION_VERSION}"`));
}
