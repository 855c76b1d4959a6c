import { attr, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { SheetSnapshot } from "../snapshot";
import { columnPixels, rowPixels, USUAL_SIZE } from "./geometry";
import { elements, isSet } from "./package";

const LAST_COLUMN = 16_384;

/**
 * Sizes of the columns and rows of a sheet, and which of them are hidden.
 *
 * @param frame of the sheet, without its rows
 */
export function readSizes(
  frame: XmlElement,
  rows: readonly XmlElement[],
): Pick<SheetSnapshot, "columns" | "rows" | "defaultSize"> {
  const [format] = elements(frame, "sheetFormatPr");
  const storedWidth = format && attr(format, "defaultColWidth");
  const storedHeight = format && attr(format, "defaultRowHeight");
  const [rest] = elements(frame, "col").filter(reachesTheEnd);
  const restWidth = rest && attr(rest, "width");
  const width =
    restWidth !== undefined
      ? columnPixels(Number(restWidth))
      : storedWidth === undefined
        ? USUAL_SIZE.width
        : columnPixels(Number(storedWidth));
  const height = storedHeight === undefined ? USUAL_SIZE.height : rowPixels(Number(storedHeight));
  const isUsual = width === USUAL_SIZE.width && height === USUAL_SIZE.height;
  return {
    ...(!isUsual && { defaultSize: { width, height } }),
    columns: readColumns(frame, width),
    rows: readRows(rows, height),
  };
}

/** LibreOffice tells the width of all the columns to the right of the used ones in this way. */
export function reachesTheEnd(column: XmlElement): boolean {
  const [first, last] = [Number(attr(column, "min")), Number(attr(column, "max"))];
  return last === LAST_COLUMN && first < last;
}

function readColumns(frame: XmlElement, usual: number): SheetSnapshot["columns"] {
  return elements(frame, "col")
    .filter((column) => !reachesTheEnd(column))
    .filter((column) => isSet(column, "customWidth") || isSet(column, "hidden"))
    .flatMap((column) => {
      const [first, last] = [Number(attr(column, "min")), Number(attr(column, "max"))];
      const stored = Number(attr(column, "width") ?? 0);
      const width = stored === 0 ? usual : columnPixels(stored);
      const hidden = isSet(column, "hidden") && { hidden: true as const };
      return Array.from({ length: last - first + 1 }, (_, offset) => ({
        index: first - 1 + offset,
        width,
        ...hidden,
      }));
    });
}

function readRows(rows: readonly XmlElement[], usual: number): SheetSnapshot["rows"] {
  return rows
    .filter((row) => isSet(row, "customHeight") || isSet(row, "hidden"))
    .map((row) => {
      const stored = Number(attr(row, "ht") ?? 0);
      return {
        index: Number(attr(row, "r")) - 1,
        height: stored === 0 ? usual : rowPixels(stored),
        ...(isSet(row, "hidden") && { hidden: true as const }),
      };
    });
}
