import { partText, setPartText, type Parts } from "./package";

/** Order of the elements of a sheet. Source: ECMA-376 part 1, CT_Worksheet. */
export const SHEET_ELEMENTS: readonly string[] =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr
  sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews
  mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins
  pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags
  drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems
  tableParts extLst`.split(/\s+/);

/**
 * Puts an element that comes after the cells into a sheet, where the schema wants it.
 *
 * @param path of the sheet
 */
export function insertSheetElement(parts: Parts, path: string, name: string, xml: string): void {
  const text = partText(parts, path);
  const later = SHEET_ELEMENTS.slice(SHEET_ELEMENTS.indexOf(name) + 1);
  const cellsEnd = text.search(/<\/sheetData>|<sheetData\s*\/>/);
  const rest = text.slice(cellsEnd);
  const next = rest.search(new RegExp(`<(${later.join("|")})[\\s/>]|</worksheet>`));
  const at = cellsEnd + next;
  setPartText(parts, path, text.slice(0, at) + xml + text.slice(at));
}
