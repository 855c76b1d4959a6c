import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { attr, findChild, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { BookSnapshot, SheetSnapshot } from "../snapshot";
import { readConditionalFormats } from "./conditional-formats";
import { readCustomXml } from "./custom-xml";
import { FileError } from "./file-error";
import { attach } from "./attach";
import { cellParts } from "./cell-parts";
import { areaOf } from "./geometry";
import { readHyperlinks } from "./hyperlinks";
import { readNames } from "./names";
import { readNotes } from "./notes";
import {
  elements,
  isSet,
  pack,
  partRoot,
  sheetPaths,
  unpack,
  worksheetParts,
  type Parts,
} from "./package";
import { readPage } from "./page";
import { readPalette, type Palette } from "./palette";
import { readProperties } from "./properties";
import { readCells } from "./read-cells";
import { readCharts } from "./read-charts";
import { readSizes } from "./read-sizes";
import { serialNumbers } from "./serial-numbers";
import { sheetFrame, sheetRows } from "./sheet-frame";
import { readTables } from "./tables";
import { readValidations } from "./validations";
import { findUnread } from "./unread/find-unread";
import type { FileWarning } from "./warning";

/** First bytes of a package. */
const ZIP = [0x50, 0x4b];
/** First bytes of encrypted workbooks and of those before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

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
  const sheets = worksheetParts(parts).filter(({ path }) => parts.has(path));
  const warnings = findUnread(parts);
  const workbook = await readCellsOf(parts);
  const { documents, settings } = readCustomXml(parts);
  const palette = readPalette(parts);
  const properties = readProperties(parts);
  const view = elements(partRoot(parts, "xl/workbook.xml"), "workbookView")[0];
  const activeTab = Number((view && attr(view, "activeTab")) ?? 0);
  const active = sheets.findIndex(({ position }) => position === activeTab);
  const snapshot: BookSnapshot = {
    sheets: sheets.map(({ name, path }) => {
      const worksheet = workbook.getWorksheet(name);
      if (worksheet === undefined) throw unreadableSheet(name);
      return readSheet(worksheet, parts, path, palette);
    }),
    names: readNames(parts),
    activeSheet: Math.max(0, active),
    customXml: documents,
    settings,
    ...(properties && { properties }),
  };
  return { snapshot, warnings };
}

async function unpackWorkbook(bytes: Uint8Array): Promise<Parts> {
  const startsWith = (...start: readonly number[]): boolean =>
    start.every((byte, index) => bytes[index] === byte);
  if (startsWith(...COMPOUND_FILE)) {
    throw new FileError(
      "Die Datei ist mit einem Kennwort verschlüsselt oder im alten Format .xls; bitte in Excel ohne Kennwort als .xlsx speichern.",
      "The file is encrypted with a password or in the old format .xls; please save it in Excel as .xlsx without a password.",
    );
  }
  const parts = startsWith(...ZIP) ? await unpack(bytes).catch(() => undefined) : undefined;
  if (parts?.has("xl/workbook.xml") !== true) {
    throw new FileError(
      "Die Datei ist keine Excel-Arbeitsmappe; erlaubt sind Dateien im Format .xlsx.",
      "The file is not an Excel workbook; allowed are files in the format .xlsx.",
    );
  }
  if (sheetPaths(parts).length === 0) {
    throw new FileError(
      "Die Datei hat kein Tabellenblatt; eine Arbeitsmappe braucht mindestens eines.",
      "The file has no worksheet; a workbook needs at least one.",
    );
  }
  return parts;
}

/** @throws FileError where the library cannot read the cells */
async function readCellsOf(parts: Parts): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(await pack(cellParts(parts)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileError(
      `Die Datei ist beschädigt oder weicht vom Format .xlsx ab (${reason}); bitte in Excel öffnen und neu speichern.`,
      `The file is damaged or differs from the format .xlsx (${reason}); please open it in Excel and save it anew.`,
    );
  }
  return workbook;
}

function unreadableSheet(name: string): FileError {
  return new FileError(
    `Das Blatt „${name}“ der Datei lässt sich nicht lesen; bitte die Datei in Excel öffnen und neu speichern.`,
    `The sheet "${name}" of the file cannot be read; please open the file in Excel and save it anew.`,
  );
}

function readSheet(
  worksheet: Worksheet,
  parts: Parts,
  path: string,
  palette: Palette,
): SheetSnapshot {
  const root = sheetFrame(parts, path);
  const view = elements(root, "sheetView")[0];
  const hidesGridlines =
    view !== undefined && /^(0|false)$/.test(attr(view, "showGridLines") ?? "");
  const tabColor = worksheet.properties.tabColor?.argb;
  const tables = readTables(parts, path);
  const sizes = readSizes(root, sheetRows(parts, path));
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
    cells: attach(
      attach(
        readCells(worksheet, tables, palette, serialNumbers(parts, path)),
        "note",
        readNotes(parts, path),
      ),
      "hyperlink",
      readHyperlinks(parts, path),
    ),
    merges: elements(root, "mergeCell")
      .map((merge) => areaOf(attr(merge, "ref") ?? "A1"))
      .filter(({ rows, columns }) => rows > 1 || columns > 1),
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
