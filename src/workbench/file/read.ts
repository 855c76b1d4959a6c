import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { attr, findChild, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { readConditionalFormats } from "./conditional-formats";
import { readCustomXml } from "./custom-xml";
import { FileError } from "./file-error";
import { cellParts } from "./cell-parts";
import { areaOf } from "./geometry";
import { readHyperlinks, withHyperlinks } from "./hyperlinks";
import { readNames } from "./names";
import { elements, isSet, pack, partRoot, sheetPaths, unpack, type Parts } from "./package";
import { readPage } from "./page";
import { readPalette, type Palette } from "./palette";
import { readProperties } from "./properties";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readSizes } from "./read-sizes";
import { readTables } from "./tables";
import { readValidations } from "./validations";
import type { FileWarning } from "./warning";

/** Percent. */
const WHOLE_SIZE = 100;

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
  await workbook.xlsx.load(await pack(cellParts(parts)));
  const paths = sheetPaths(parts);
  const { documents, settings } = readCustomXml(parts);
  const palette = readPalette(parts);
  const properties = readProperties(parts);
  const snapshot: BookSnapshot = {
    sheets: workbook.worksheets.map((worksheet, index) =>
      readSheet(worksheet, parts, paths[index] ?? "", palette),
    ),
    names: readNames(parts),
    activeSheet: workbook.views[0]?.activeTab ?? 0,
    customXml: documents,
    settings,
    ...(properties && { properties }),
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

function readSheet(
  worksheet: Worksheet,
  parts: Parts,
  path: string,
  palette: Palette,
): SheetSnapshot {
  const root = partRoot(parts, path);
  const view = elements(root, "sheetView")[0];
  const hidesGridlines =
    view !== undefined && /^(0|false)$/.test(attr(view, "showGridLines") ?? "");
  const tabColor = worksheet.properties.tabColor?.argb;
  const tables = readTables(parts, path);
  const sizes = readSizes(root);
  const zoom = Number((view && attr(view, "zoomScale")) ?? WHOLE_SIZE);
  return {
    name: worksheet.name,
    visibility: worksheet.state,
    tabColor: tabColor === undefined ? "" : `#${tabColor.slice(-6)}`,
    showGridlines: !hidesGridlines,
    ...(zoom !== WHOLE_SIZE && { zoom }),
    ...(elements(root, "sheetProtection").some((element) => isSet(element, "sheet")) && {
      isProtected: true as const,
    }),
    frozen: readFrozen(view),
    ...sizes,
    cells: withHyperlinks(readCells(worksheet, tables, palette), readHyperlinks(parts, path)),
    merges: elements(root, "mergeCell").map((merge) => areaOf(attr(merge, "ref") ?? "A1")),
    tables,
    charts: readCharts(parts, path, sizes, palette),
    validations: readValidations(parts, path),
    conditionalFormats: readConditionalFormats(worksheet, parts, path, palette),
    page: readPage(worksheet, parts, path),
  };
}

function readFrozen(view: XmlElement | undefined): SheetSnapshot["frozen"] {
  const pane = view && findChild(view, "pane");
  const isFrozen = pane !== undefined && (attr(pane, "state") ?? "").startsWith("frozen");
  if (!isFrozen) return { rows: 0, columns: 0 };
  return { rows: Number(attr(pane, "ySplit") ?? 0), columns: Number(attr(pane, "xSplit") ?? 0) };
}
