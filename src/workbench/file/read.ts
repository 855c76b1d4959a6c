import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { attr, findChild, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { readConditionalFormats } from "./conditional-formats";
import { readCustomXml } from "./custom-xml";
import { FileError } from "./file-error";
import { areaOf, columnPixels, rowPixels } from "./geometry";
import { readNames } from "./names";
import { elements, isSet, partRoot, sheetPaths, unpack, type Parts } from "./package";
import { readPage } from "./page";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readTables } from "./tables";
import { readValidations } from "./validations";
import type { FileWarning } from "./warning";

export interface ReadBook {
  readonly snapshot: BookSnapshot;
  /** What the file has and the snapshot has not, one sentence each. */
  readonly warnings: readonly FileWarning[];
}

/**
 * Reads a workbook that {@link writeXlsx} has written; of other files it reads what a snapshot
 * can hold and leaves out the rest.
 *
 * @throws FileError when the bytes are not an Excel workbook
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReadBook> {
  const parts = await unpackWorkbook(bytes);
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const paths = sheetPaths(parts);
  const { documents, settings } = readCustomXml(parts);
  const snapshot: BookSnapshot = {
    sheets: workbook.worksheets.map((worksheet, index) =>
      readSheet(worksheet, parts, paths[index] ?? ""),
    ),
    names: readNames(parts),
    activeSheet: workbook.views[0]?.activeTab ?? 0,
    customXml: documents,
    settings,
  };
  return { snapshot, warnings: [] };
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
  const root = partRoot(parts, path);
  const view = elements(root, "sheetView")[0];
  const hidesGridlines =
    view !== undefined && /^(0|false)$/.test(attr(view, "showGridLines") ?? "");
  const tabColor = worksheet.properties.tabColor?.argb;
  const tables = readTables(parts, path);
  const sizes = { columns: readColumns(root), rows: readRows(root) };
  return {
    name: worksheet.name,
    visibility: worksheet.state,
    tabColor: tabColor === undefined ? "" : `#${tabColor.slice(-6)}`,
    showGridlines: !hidesGridlines,
    frozen: readFrozen(view),
    ...sizes,
    cells: readCells(worksheet, tables),
    merges: elements(root, "mergeCell").map((merge) => areaOf(attr(merge, "ref") ?? "A1")),
    tables,
    charts: readCharts(parts, path, sizes),
    validations: readValidations(parts, path),
    conditionalFormats: readConditionalFormats(worksheet, parts, path),
    page: readPage(worksheet, parts, path),
  };
}

function readFrozen(view: XmlElement | undefined): SheetSnapshot["frozen"] {
  const pane = view && findChild(view, "pane");
  const isFrozen = pane !== undefined && (attr(pane, "state") ?? "").startsWith("frozen");
  if (!isFrozen) return { rows: 0, columns: 0 };
  return { rows: Number(attr(pane, "ySplit") ?? 0), columns: Number(attr(pane, "xSplit") ?? 0) };
}

function readColumns(root: XmlElement): SheetSnapshot["columns"] {
  return elements(root, "col")
    .filter((column) => isSet(column, "customWidth"))
    .flatMap((column) => {
      const [first, last] = [Number(attr(column, "min")), Number(attr(column, "max"))];
      const width = columnPixels(Number(attr(column, "width")));
      return Array.from({ length: last - first + 1 }, (_, offset) => ({
        index: first - 1 + offset,
        width,
      }));
    });
}

function readRows(root: XmlElement): SheetSnapshot["rows"] {
  return elements(root, "row")
    .filter((row) => isSet(row, "customHeight"))
    .map((row) => ({
      index: Number(attr(row, "r")) - 1,
      height: rowPixels(Number(attr(row, "ht"))),
    }));
}
