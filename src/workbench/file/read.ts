import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { readConditionalFormats } from "./conditional-formats";
import { readCustomXml } from "./custom-xml";
import { FileError } from "./file-error";
import { areaOf, columnPixels, rowPixels } from "./geometry";
import { readNames } from "./names";
import { sheetPaths, unpack, type Parts } from "./package";
import { readPage } from "./page";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readTables } from "./tables";
import { readValidations } from "./validations";

/**
 * Reads a workbook that {@link writeXlsx} has written; of other files it reads what a snapshot
 * can hold and leaves out the rest.
 *
 * @throws FileError when the bytes are not an Excel workbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<BookSnapshot> {
  const parts = await unpackWorkbook(bytes);
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const paths = sheetPaths(parts);
  const { documents, settings } = readCustomXml(parts);
  return {
    sheets: workbook.worksheets.map((worksheet, index) =>
      readSheet(worksheet, parts, paths[index] ?? ""),
    ),
    names: readNames(parts),
    activeSheet: workbook.views[0]?.activeTab ?? 0,
    customXml: documents,
    settings,
  };
}

async function unpackWorkbook(bytes: Uint8Array): Promise<Parts> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? await unpack(bytes) : undefined;
  if (parts?.has("xl/workbook.xml") !== true) {
    throw new FileError(
      "Die Datei ist keine Excel-Arbeitsmappe; erlaubt sind Dateien im Format .xlsx.",
      "The file is not an Excel workbook; allowed are files in the format .xlsx.",
    );
  }
  return parts;
}

function readSheet(worksheet: Worksheet, parts: Parts, path: string): SheetSnapshot {
  const [view] = worksheet.views;
  const frozen = view?.state === "frozen" ? view : undefined;
  const tabColor = worksheet.properties.tabColor?.argb;
  const tables = readTables(parts, path);
  const sizes = { columns: readColumns(worksheet), rows: readRows(worksheet) };
  return {
    name: worksheet.name,
    visibility: worksheet.state,
    tabColor: tabColor === undefined ? "" : `#${tabColor.slice(-6)}`,
    showGridlines: view?.showGridLines !== false,
    frozen: { rows: frozen?.ySplit ?? 0, columns: frozen?.xSplit ?? 0 },
    ...sizes,
    cells: readCells(worksheet, tables),
    merges: (worksheet.model.mergeCells ?? []).map(areaOf),
    tables,
    charts: readCharts(parts, path, sizes),
    validations: readValidations(parts, path),
    conditionalFormats: readConditionalFormats(worksheet, parts, path),
    page: readPage(worksheet, parts, path),
  };
}

function readColumns(worksheet: Worksheet): SheetSnapshot["columns"] {
  return (worksheet.model.cols ?? []).flatMap(({ min, max, width }) =>
    width === undefined
      ? []
      : Array.from({ length: max - min + 1 }, (_, offset) => ({
          index: min - 1 + offset,
          width: columnPixels(width),
        })),
  );
}

function readRows(worksheet: Worksheet): SheetSnapshot["rows"] {
  return (worksheet.model.rows ?? []).flatMap(({ number, height }) =>
    height === undefined ? [] : [{ index: number - 1, height: rowPixels(height) }],
  );
}
