import { decodeCol, encodeCol, type Margins, type Worksheet } from "@cj-tech-master/excelts";
import { textContent } from "@cj-tech-master/excelts/xml";
import type { HeaderFooterSnapshot, PageSnapshot } from "../snapshot";
import { FileError } from "./file-error";
import { areaAddress, areaOf } from "./geometry";
import { readPageBreaks, writePageBreaks } from "./page-breaks";
import { elements, isSet, type Parts } from "./package";
import { sheetFrame } from "./sheet-frame";

/** Numbers of paper sizes in files. Source: ECMA-376 part 1, 18.3.1.63. */
const PAPER_SIZES: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
};
const POINTS_PER_INCH = 72;
/** What Excel takes where a file tells nothing [inches]. Source: ECMA-376 part 1, 18.3.1.62. */
const USUAL_MARGINS: Margins = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
/** Percent. */
const WHOLE_SIZE = 100;
/** Distance of header and footer from the edge of the paper [points], Excel's default. */
const HEADER_MARGIN = 21.6;

/** Writes the page set-up of a sheet. @throws FileError for an unknown paper size */
export function writePage(worksheet: Worksheet, page: PageSnapshot, sheet: string): void {
  const fits = page.fitWide !== undefined || page.fitTall !== undefined;
  const { margins, titleRows, titleColumns } = page;
  Object.assign(worksheet.pageSetup, {
    paperSize: paperSize(page.paper, sheet),
    orientation: page.orientation,
    fitToPage: fits,
    // Zero pages mean: as many as needed.
    ...(fits && { fitToWidth: page.fitWide ?? 0, fitToHeight: page.fitTall ?? 0 }),
    ...(titleRows && {
      printTitlesRow: `${String(titleRows.first + 1)}:${String(titleRows.last + 1)}`,
    }),
    ...(titleColumns && {
      printTitlesColumn: `${columnLetters(titleColumns.first)}:${columnLetters(titleColumns.last)}`,
    }),
    ...(page.printArea && { printArea: areaAddress(page.printArea) }),
    ...(page.scale !== undefined && { scale: page.scale }),
    horizontalCentered: page.centerHorizontally === true,
    verticalCentered: page.centerVertically === true,
    showGridLines: page.printGridlines === true,
    margins: {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header ?? HEADER_MARGIN),
      footer: inches(margins.footer ?? HEADER_MARGIN),
    },
    blackAndWhite: page.blackAndWhite,
  });
  const header = storedTexts(page.header);
  const footer = storedTexts(page.footer);
  if (header !== "") worksheet.headerFooter.oddHeader = header;
  if (footer !== "") worksheet.headerFooter.oddFooter = footer;
  writePageBreaks(worksheet, page);
}

/** @param stored number of a paper size in a file */
export function isKnownPaper(stored: string | undefined): boolean {
  return Object.values(PAPER_SIZES).includes(Number(stored));
}

function paperSize(paper: string, sheet: string): number {
  const size = PAPER_SIZES[paper];
  if (size === undefined) {
    const allowed = Object.keys(PAPER_SIZES).join(", ");
    throw new FileError(
      `Blatt „${sheet}“: Das Papierformat „${paper}“ lässt sich nicht speichern; erlaubt sind ${allowed}.`,
      `Sheet "${sheet}": the paper size "${paper}" cannot be saved; allowed are ${allowed}.`,
    );
  }
  return size;
}

function storedTexts({ left, center, right }: HeaderFooterSnapshot): string {
  return [
    left === "" ? "" : `&L${left}`,
    center === "" ? "" : `&C${center}`,
    right === "" ? "" : `&R${right}`,
  ].join("");
}

/** Page set-up of a sheet of a file; margins in whole hundredths of a point. */
export function readPage(worksheet: Worksheet, parts: Parts, path: string): PageSnapshot {
  const { pageSetup } = worksheet;
  const root = sheetFrame(parts, path);
  const fits = elements(root, "pageSetUpPr").some((element) => isSet(element, "fitToPage"));
  const texts = (name: string): HeaderFooterSnapshot =>
    readTexts(elements(root, name).map(textContent).join(""));
  const paper = Object.keys(PAPER_SIZES).find((name) => PAPER_SIZES[name] === pageSetup.paperSize);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(pageSetup.printTitlesRow ?? "");
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(pageSetup.printTitlesColumn ?? "");
  // The library knows no margins where a file of another program tells none.
  const told: Partial<Margins> | undefined = pageSetup.margins;
  const { left, right, top, bottom, header, footer } = { ...USUAL_MARGINS, ...told };
  const options = (name: string): boolean =>
    elements(root, "printOptions").some((element) => isSet(element, name));
  const scale = Number(elements(root, "pageSetup")[0]?.attributes["scale"] ?? WHOLE_SIZE);
  return {
    orientation: pageSetup.orientation === "landscape" ? "landscape" : "portrait",
    paper: paper ?? "A4",
    ...(fits && readFit(pageSetup.fitToWidth, pageSetup.fitToHeight)),
    ...(rows && { titleRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } }),
    ...(pageSetup.printArea !== undefined && { printArea: areaOf(pageSetup.printArea) }),
    ...(columns && {
      titleColumns: { first: columnIndex(columns[1]), last: columnIndex(columns[2]) },
    }),
    ...readPageBreaks(worksheet),
    ...(scale !== WHOLE_SIZE && { scale }),
    ...(options("horizontalCentered") && { centerHorizontally: true as const }),
    ...(options("verticalCentered") && { centerVertically: true as const }),
    ...(options("gridLines") && { printGridlines: true as const }),
    header: texts("oddHeader"),
    footer: texts("oddFooter"),
    margins: {
      left: pointsOfInches(left),
      right: pointsOfInches(right),
      top: pointsOfInches(top),
      bottom: pointsOfInches(bottom),
      ...(pointsOfInches(header) !== HEADER_MARGIN && { header: pointsOfInches(header) }),
      ...(pointsOfInches(footer) !== HEADER_MARGIN && { footer: pointsOfInches(footer) }),
    },
    blackAndWhite: elements(root, "pageSetup").some((setup) => isSet(setup, "blackAndWhite")),
  };
}

const columnLetters = (index: number): string => encodeCol(index);
const columnIndex = (letters = "A"): number => decodeCol(letters);

function readFit(wide: number, tall: number): Pick<PageSnapshot, "fitWide" | "fitTall"> {
  return { ...(wide > 0 && { fitWide: wide }), ...(tall > 0 && { fitTall: tall }) };
}

/** Rounded, since 21.6 / 72 is not quite 0.3 in binary numbers. */
function inches(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
}

function pointsOfInches(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 100) / 100;
}

/** `&&` is a plain sign and does not start a section. */
function readTexts(stored: string): HeaderFooterSnapshot {
  const texts = { L: "", C: "", R: "" };
  let section: keyof typeof texts = "C";
  for (const [piece] of stored.matchAll(/&&|&[LCR]|&.|[^&]+/gs)) {
    if (piece === "&L") section = "L";
    else if (piece === "&C") section = "C";
    else if (piece === "&R") section = "R";
    else texts[section] += piece;
  }
  return { left: texts.L, center: texts.C, right: texts.R };
}
